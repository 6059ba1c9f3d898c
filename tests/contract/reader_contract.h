// What every ID-card reader driver must do, whatever its protocol: one suite, run by each driver's tests with a rig that
// makes the reader and moves its other end.
//
//   struct MyRig { std::unique_ptr<IdCardReader> make(DeviceEvents); void place(); void lift(); void unplug(); void plugIn(); };
//   INSTANTIATE_TYPED_TEST_SUITE_P(MyDriver, ReaderContract, MyRig);
//
// Real time and a real thread (the service's worker); waits are for events, the limits only end a broken test.
#pragma once

#include "drivers/service/device_worker.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <mutex>

namespace changming::drivers
{

// What a reader reports, to be waited for.
class ReaderNews
{
public:
    DeviceEvents events()
    {
        return {.status = [this](const DeviceStatus& status) { note([&] { m_status = status; }); },
                .cardPresence = [this](bool present) { note([&] { m_present = present; }); }};
    }
    bool waitForState(DeviceStatus::State state)
    {
        return wait([&] { return m_status.state == state; });
    }
    bool waitForCard(bool present)
    {
        return wait([&] { return m_present == present; });
    }

private:
    template <class Change> void note(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <class Condition> bool wait(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), condition);
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    DeviceStatus m_status;
    bool m_present = false;
};

template <class Rig> class ReaderContract : public testing::Test
{
protected:
    using State = DeviceStatus::State;

    ReaderContract() : m_worker(std::make_unique<DeviceWorker>(AnyDevice(m_rig.make(m_news.events())))) {}

    // A second completion of the same verb would throw out of the promise and end the test.
    std::future<Result<CardRecord>> startReading(std::chrono::milliseconds within, const std::stop_source& stop = {})
    {
        auto promise = std::make_shared<std::promise<Result<CardRecord>>>();
        const auto deadline = std::chrono::steady_clock::now() + within;
        m_worker->start(
            [promise, deadline](AnyDevice& device, const std::stop_token& token) {
                promise->set_value(std::get<std::unique_ptr<IdCardReader>>(device)->read(deadline, token));
            },
            stop);
        return promise->get_future();
    }
    static Result<CardRecord> resultOf(std::future<Result<CardRecord>> future)
    {
        if (future.wait_for(std::chrono::seconds(20)) != std::future_status::ready)
            return Error{"never", "the verb did not complete"};
        return future.get();
    }

    ReaderNews m_news;
    Rig m_rig;
    std::unique_ptr<DeviceWorker> m_worker; // last: its thread ends before the rig
};

TYPED_TEST_SUITE_P(ReaderContract);

TYPED_TEST_P(ReaderContract, readsTheCardThatLiesThere)
{
    this->m_rig.place();
    ASSERT_TRUE(this->m_news.waitForCard(true));
    const auto card = this->resultOf(this->startReading(std::chrono::seconds(15)));
    ASSERT_TRUE(card) << card.error().code;
    EXPECT_FALSE(card->number.empty());
}

TYPED_TEST_P(ReaderContract, waitsForTheCard)
{
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    auto reading = this->startReading(std::chrono::seconds(15));
    this->m_rig.place();
    EXPECT_TRUE(this->resultOf(std::move(reading)));
}

TYPED_TEST_P(ReaderContract, sameCardMustBeLiftedFirst)
{
    this->m_rig.place();
    ASSERT_TRUE(this->resultOf(this->startReading(std::chrono::seconds(15))));
    EXPECT_EQ(this->resultOf(this->startReading(std::chrono::milliseconds(50))).error().code, "time-out");
    ASSERT_TRUE(this->m_news.waitForCard(true));
    this->m_rig.lift();
    ASSERT_TRUE(this->m_news.waitForCard(false));
    this->m_rig.place();
    EXPECT_TRUE(this->resultOf(this->startReading(std::chrono::seconds(15))));
}

TYPED_TEST_P(ReaderContract, endsAtItsDeadline)
{
    EXPECT_EQ(this->resultOf(this->startReading(std::chrono::milliseconds(1))).error().code, "time-out");
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    EXPECT_EQ(this->resultOf(this->startReading(std::chrono::milliseconds(20))).error().code, "time-out");
}

TYPED_TEST_P(ReaderContract, endsWhenItIsCancelled)
{
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    std::stop_source stop;
    auto reading = this->startReading(std::chrono::minutes(5), stop);
    stop.request_stop();
    EXPECT_EQ(this->resultOf(std::move(reading)).error().code, "cancelled");
    // and the reader works on
    this->m_rig.place();
    EXPECT_TRUE(this->resultOf(this->startReading(std::chrono::seconds(15))));
}

TYPED_TEST_P(ReaderContract, unpluggedInsideAVerbAndBack)
{
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    auto reading = this->startReading(std::chrono::minutes(5));
    this->m_rig.unplug();
    EXPECT_EQ(this->resultOf(std::move(reading)).error().code, "gone");
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Absent));
    EXPECT_EQ(this->resultOf(this->startReading(std::chrono::seconds(15))).error().code, "gone");
    this->m_rig.plugIn();
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    this->m_rig.place();
    EXPECT_TRUE(this->resultOf(this->startReading(std::chrono::seconds(15))));
}

TYPED_TEST_P(ReaderContract, takingTheReaderAwayTakesTheCardAway)
{
    this->m_rig.place();
    ASSERT_TRUE(this->m_news.waitForCard(true));
    this->m_rig.unplug();
    EXPECT_TRUE(this->m_news.waitForCard(false));
}

TYPED_TEST_P(ReaderContract, destroyedWhileBusy)
{
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Ready));
    auto reading = this->startReading(std::chrono::minutes(5));
    this->m_worker.reset();
    EXPECT_EQ(this->resultOf(std::move(reading)).error().code, "cancelled");
}

REGISTER_TYPED_TEST_SUITE_P(ReaderContract, readsTheCardThatLiesThere, waitsForTheCard, sameCardMustBeLiftedFirst, endsAtItsDeadline,
                            endsWhenItIsCancelled, unpluggedInsideAVerbAndBack, takingTheReaderAwayTakesTheCardAway, destroyedWhileBusy);

} // namespace changming::drivers
