// What every scanner driver must do, whatever its protocol: one suite, run by each driver's tests with a rig that makes the
// scanner and moves its other end.
//
//   struct MyRig {
//       std::unique_ptr<QrScanner> make(DeviceEvents);
//       bool waitUntilArmed(bool armed);       // the other end sees its trigger
//       void show(const std::string& bytes);   // a code is held before it
//       void unplug(); void plugIn();
//   };
//   INSTANTIATE_TYPED_TEST_SUITE_P(MyDriver, ScannerContract, MyRig);
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

// What a scanner reports, to be waited for.
class ScannerNews
{
public:
    DeviceEvents events()
    {
        return {.status = [this](const DeviceStatus& status) { note([&] { m_status = status; }); }, .cardPresence = {}};
    }
    void code(const Result<ScannedCode>& code)
    {
        note([&] { m_codes.push_back(code ? code->text : code.error().code); });
    }
    bool waitForState(DeviceStatus::State state)
    {
        return wait([&] { return m_status.state == state; });
    }
    bool waitForCodes(const std::vector<std::string>& codes)
    {
        return wait([&] { return m_codes == codes; });
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
    std::vector<std::string> m_codes; // text, or the token of what was refused
};

template <class Rig> class ScannerContract : public testing::Test
{
protected:
    ScannerContract() : m_worker(std::make_unique<DeviceWorker>(AnyDevice(m_rig.make(m_news.events())))) {}

    // A second completion of the same verb would throw out of the promise and end the test.
    std::future<Result<int>> startScanning(std::chrono::milliseconds within, const std::stop_source& stop = {})
    {
        auto promise = std::make_shared<std::promise<Result<int>>>();
        const auto deadline = std::chrono::steady_clock::now() + within;
        m_worker->start(
            [this, promise, deadline](AnyDevice& device, const std::stop_token& token) {
                promise->set_value(std::get<std::unique_ptr<QrScanner>>(device)->scan([this](const Result<ScannedCode>& code) { m_news.code(code); },
                                                                                      deadline, token));
            },
            stop);
        return promise->get_future();
    }
    static Result<int> endOf(std::future<Result<int>> future)
    {
        if (future.wait_for(std::chrono::seconds(20)) != std::future_status::ready)
            return Error{"never", "the verb did not complete"};
        return future.get();
    }
    bool waitUntilReady() { return m_news.waitForState(DeviceStatus::State::Ready) && m_rig.waitUntilArmed(false); }

    ScannerNews m_news;
    Rig m_rig;
    std::unique_ptr<DeviceWorker> m_worker; // last: its thread ends before the rig
};

TYPED_TEST_SUITE_P(ScannerContract);

TYPED_TEST_P(ScannerContract, tellsEveryCodeWhileItIsArmed)
{
    std::stop_source stop;
    auto scanning = this->startScanning(std::chrono::minutes(5), stop);
    ASSERT_TRUE(this->m_rig.waitUntilArmed(true));
    const std::string longCode = "https://example.org/" + std::string(300, 'a');
    this->m_rig.show("first");
    ASSERT_TRUE(this->m_news.waitForCodes({"first"}));
    this->m_rig.show(longCode);
    this->m_rig.show("长明");
    EXPECT_TRUE(this->m_news.waitForCodes({"first", longCode, "长明"}));
    stop.request_stop();
    EXPECT_EQ(this->endOf(std::move(scanning)).error().code, "cancelled");
    EXPECT_TRUE(this->m_rig.waitUntilArmed(false));
}

TYPED_TEST_P(ScannerContract, refusesWhatMayNotReachAScreenAndGoesOn)
{
    auto scanning = this->startScanning(std::chrono::minutes(5));
    ASSERT_TRUE(this->m_rig.waitUntilArmed(true));
    this->m_rig.show("\x1B[A");
    ASSERT_TRUE(this->m_news.waitForCodes({"code-control-characters"}));
    this->m_rig.show("\xE2\x80\xAEtxt.exe");
    ASSERT_TRUE(this->m_news.waitForCodes({"code-control-characters", "code-control-characters"}));
    this->m_rig.show(std::string(longestCode + 1, 'x'));
    this->m_rig.show("good");
    EXPECT_TRUE(this->m_news.waitForCodes({"code-control-characters", "code-control-characters", "code-too-long", "good"}));
}

TYPED_TEST_P(ScannerContract, whatIsShownWhileItIsNotArmedIsNeverTold)
{
    ASSERT_TRUE(this->waitUntilReady());
    this->m_rig.show("before");
    std::stop_source stop;
    auto scanning = this->startScanning(std::chrono::minutes(5), stop);
    ASSERT_TRUE(this->m_rig.waitUntilArmed(true));
    this->m_rig.show("during");
    ASSERT_TRUE(this->m_news.waitForCodes({"during"}));
    stop.request_stop();
    ASSERT_EQ(this->endOf(std::move(scanning)).error().code, "cancelled");
    ASSERT_TRUE(this->m_rig.waitUntilArmed(false));
    this->m_rig.show("between");
    auto again = this->startScanning(std::chrono::minutes(5));
    ASSERT_TRUE(this->m_rig.waitUntilArmed(true));
    this->m_rig.show("again");
    EXPECT_TRUE(this->m_news.waitForCodes({"during", "again"}));
}

TYPED_TEST_P(ScannerContract, endsAtItsDeadlineWithTheNumberOfCodes)
{
    ASSERT_TRUE(this->waitUntilReady());
    const auto end = this->endOf(this->startScanning(std::chrono::milliseconds(20)));
    ASSERT_TRUE(end) << end.error().code;
    EXPECT_EQ(*end, 0);
    EXPECT_TRUE(this->m_rig.waitUntilArmed(false));
}

TYPED_TEST_P(ScannerContract, unpluggedWhileArmedAndBack)
{
    ASSERT_TRUE(this->waitUntilReady());
    auto scanning = this->startScanning(std::chrono::minutes(5));
    this->m_rig.unplug();
    EXPECT_EQ(this->endOf(std::move(scanning)).error().code, "gone");
    ASSERT_TRUE(this->m_news.waitForState(DeviceStatus::State::Absent));
    EXPECT_EQ(this->endOf(this->startScanning(std::chrono::seconds(15))).error().code, "gone");
    this->m_rig.plugIn();
    ASSERT_TRUE(this->waitUntilReady());
    auto again = this->startScanning(std::chrono::minutes(5));
    ASSERT_TRUE(this->m_rig.waitUntilArmed(true));
    this->m_rig.show("back");
    EXPECT_TRUE(this->m_news.waitForCodes({"back"}));
}

TYPED_TEST_P(ScannerContract, destroyedWhileArmed)
{
    ASSERT_TRUE(this->waitUntilReady());
    auto scanning = this->startScanning(std::chrono::minutes(5));
    this->m_worker.reset();
    EXPECT_EQ(this->endOf(std::move(scanning)).error().code, "cancelled");
}

REGISTER_TYPED_TEST_SUITE_P(ScannerContract, tellsEveryCodeWhileItIsArmed, refusesWhatMayNotReachAScreenAndGoesOn,
                            whatIsShownWhileItIsNotArmedIsNeverTold, endsAtItsDeadlineWithTheNumberOfCodes, unpluggedWhileArmedAndBack,
                            destroyedWhileArmed);

} // namespace changming::drivers
