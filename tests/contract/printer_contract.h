// What every receipt printer driver must do, whatever its protocol: one suite, run by each driver's tests with a rig that
// makes the printer and moves its other end.
//
//   struct MyRig {
//       std::unique_ptr<ReceiptPrinter> make(DeviceEvents);
//       SlipDocument slip();
//       int slips();                                 // pieces of paper in the outlet
//       void openCover(); void closeCover();
//       void unplug(); void plugIn();
//       void breakAfter(std::size_t bytes);          // the link breaks behind so many further bytes, and can be opened again
//       void fallSilent();                           // takes everything, says nothing
//   };
//   INSTANTIATE_TYPED_TEST_SUITE_P(MyDriver, PrinterContract, MyRig);
//
// Real time and a real thread (the service's worker); waits are for events, the limits only end a broken test.
#pragma once

#include "drivers/service/device_worker.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <mutex>
#include <vector>

namespace changming::drivers
{

// What a printer reports, to be waited for.
class PrinterNews
{
public:
    DeviceEvents events()
    {
        return {.status = [this](const DeviceStatus& status) { note([&] { m_status = status; }); }, .cardPresence = {}};
    }
    void progress(PrintState state)
    {
        note([&] { m_states.push_back(state); });
    }
    std::vector<PrintState> states()
    {
        const std::scoped_lock lock(m_mutex);
        return m_states;
    }
    bool waitForStatus(const DeviceStatus& status)
    {
        return wait([&] { return m_status == status; });
    }
    bool waitForProgress(PrintState state)
    {
        return wait([&] { return !m_states.empty() && m_states.back() == state; });
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
    std::vector<PrintState> m_states;
};

template <class Rig> class PrinterContract : public testing::Test
{
protected:
    PrinterContract() : m_worker(std::make_unique<DeviceWorker>(AnyDevice(m_rig.make(m_news.events())))) {}

    bool waitUntilReady() { return m_news.waitForStatus({DeviceStatus::State::Ready, ""}); }

    // A second completion of the same verb would throw out of the promise and end the test.
    std::future<Result<PrintOutcome>> startPrinting(std::chrono::milliseconds within = std::chrono::seconds(15), const std::stop_source& stop = {})
    {
        auto promise = std::make_shared<std::promise<Result<PrintOutcome>>>();
        const auto deadline = std::chrono::steady_clock::now() + within;
        m_worker->start(
            [this, promise, deadline, slip = m_rig.slip()](AnyDevice& device, const std::stop_token& token) {
                promise->set_value(std::get<std::unique_ptr<ReceiptPrinter>>(device)->print(
                    {"job", slip}, [this](PrintState state) { m_news.progress(state); }, deadline, token));
            },
            stop);
        return promise->get_future();
    }
    static PrintOutcome outcomeOf(std::future<Result<PrintOutcome>> future)
    {
        if (future.wait_for(std::chrono::seconds(20)) != std::future_status::ready)
            return {PrintOutcome::Kind::Unknown, "never"};
        const auto outcome = future.get();
        return outcome ? *outcome : PrintOutcome{PrintOutcome::Kind::Failed, outcome.error().code};
    }

    static inline const PrintOutcome printed{PrintOutcome::Kind::Printed, ""};
    static inline const PrintOutcome cancelled{PrintOutcome::Kind::Failed, "cancelled"};

    PrinterNews m_news;
    Rig m_rig;
    std::unique_ptr<DeviceWorker> m_worker; // last: its thread ends before the rig
};

TYPED_TEST_SUITE_P(PrinterContract);

TYPED_TEST_P(PrinterContract, printsOnceAndTellsTheWay)
{
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), this->printed);
    EXPECT_EQ(this->m_news.states(),
              (std::vector{PrintState::Preflight, PrintState::Sending, PrintState::Sent, PrintState::Printed, PrintState::Cut}));
    EXPECT_EQ(this->m_rig.slips(), 1);
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), this->printed);
    EXPECT_EQ(this->m_rig.slips(), 2);
}

TYPED_TEST_P(PrinterContract, anObstacleIsKnownAndPasses)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.openCover();
    EXPECT_TRUE(this->m_news.waitForStatus({DeviceStatus::State::Faulted, "cover-open"}));
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), (PrintOutcome{PrintOutcome::Kind::Failed, "cover-open"}));
    this->m_rig.closeCover();
    EXPECT_TRUE(this->waitUntilReady());
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), this->printed);
    EXPECT_EQ(this->m_rig.slips(), 1);
}

TYPED_TEST_P(PrinterContract, aStopBeforehandPrintsNothing)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(this->outcomeOf(this->startPrinting(std::chrono::seconds(15), stop)), this->cancelled);
    EXPECT_EQ(this->m_rig.slips(), 0);
}

TYPED_TEST_P(PrinterContract, aStopWhileThePrinterIsAskedPrintsNothing)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.fallSilent();
    std::stop_source stop;
    auto printing = this->startPrinting(std::chrono::seconds(15), stop);
    ASSERT_TRUE(this->m_news.waitForProgress(PrintState::Preflight));
    stop.request_stop();
    EXPECT_EQ(this->outcomeOf(std::move(printing)), this->cancelled);
}

TYPED_TEST_P(PrinterContract, endsAtItsDeadline)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.fallSilent();
    EXPECT_EQ(this->outcomeOf(this->startPrinting(std::chrono::milliseconds(30))), (PrintOutcome{PrintOutcome::Kind::Failed, "deadline"}));
}

TYPED_TEST_P(PrinterContract, unpluggedInsideASlipIsNeverPrinted)
{
    for (const std::size_t bytes : {1U, 20U, 40U, 60U, 100U, 200U}) {
        ASSERT_TRUE(this->waitUntilReady());
        this->m_rig.breakAfter(bytes);
        EXPECT_NE(this->outcomeOf(this->startPrinting()).kind, PrintOutcome::Kind::Printed) << bytes;
    }
    ASSERT_TRUE(this->waitUntilReady());
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), this->printed);
}

TYPED_TEST_P(PrinterContract, unpluggedAndBack)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.unplug();
    EXPECT_TRUE(this->m_news.waitForStatus({DeviceStatus::State::Absent, ""}));
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), (PrintOutcome{PrintOutcome::Kind::Failed, "not-reached"}));
    this->m_rig.plugIn();
    EXPECT_TRUE(this->waitUntilReady());
    EXPECT_EQ(this->outcomeOf(this->startPrinting()), this->printed);
}

TYPED_TEST_P(PrinterContract, destroyedWhileBusy)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.fallSilent();
    auto printing = this->startPrinting();
    ASSERT_TRUE(this->m_news.waitForProgress(PrintState::Preflight));
    this->m_worker.reset();
    EXPECT_EQ(this->outcomeOf(std::move(printing)), this->cancelled);
}

REGISTER_TYPED_TEST_SUITE_P(PrinterContract, printsOnceAndTellsTheWay, anObstacleIsKnownAndPasses, aStopBeforehandPrintsNothing,
                            aStopWhileThePrinterIsAskedPrintsNothing, endsAtItsDeadline, unpluggedInsideASlipIsNeverPrinted, unpluggedAndBack,
                            destroyedWhileBusy);

} // namespace changming::drivers
