// The verbs and events of the device service (drivers/README.md) over a LineServer: who may use which device, what runs,
// who waits for what. Lives on the loop's thread; device threads hand their news over by LineServer::post.
#pragma once

#include "drivers/service/config.h"
#include "drivers/service/device_worker.h"
#include "drivers/service/line_server.h"
#include "drivers/service/print_memory.h"
#include "drivers/service/rpc.h"

#include <deque>
#include <set>

namespace changming::drivers
{

class Service final : public LineServer::Handler
{
public:
    // An error names the place in the configuration (a profile that the driver does not know). Threads start here.
    static Result<std::unique_ptr<Service>> make(const std::vector<DeviceConfig>& devices, LineServer& server, const Clock& clock);
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;
    ~Service() override; // ends what runs, joins the device threads

    void lineReceived(LineServer::Client client, std::string_view line) override;
    void lineTooLong(LineServer::Client client) override;
    void clientClosed(LineServer::Client client) override;

private:
    struct Caller { // who waits for a reply
        LineServer::Client client;
        nlohmann::json id;
    };
    struct Running { // the verb that a device is at
        Caller caller;
        std::stop_source stop;
        std::string jobId; // print jobs only
    };
    struct Slot {
        DeviceConfig config;
        std::string_view kind;
        DeviceStatus status{DeviceStatus::State::Absent, "not-connected"}; // as the driver says
        bool cardPresent = false;
        std::optional<Running> running;
        std::unique_ptr<DeviceWorker> worker;
    };
    using Verb = void (Service::*)(const Caller& caller, const nlohmann::json& params);

    Service(LineServer& server, const Clock& clock);
    Result<AnyDevice> makeDevice(const DeviceConfig& config, std::size_t index);
    void hello(const Caller& caller, const nlohmann::json& params);
    void list(const Caller& caller, const nlohmann::json& params);
    void status(const Caller& caller, const nlohmann::json& params);
    void readCard(const Caller& caller, const nlohmann::json& params);
    void armScanner(const Caller& caller, const nlohmann::json& params);
    void print(const Caller& caller, const nlohmann::json& params);
    void cancel(const Caller& caller, const nlohmann::json& params);

    std::optional<std::size_t> findDevice(const Caller& caller, const nlohmann::json& params, std::string_view kind);
    std::optional<SteadyTime> deadlineOf(const Caller& caller, const nlohmann::json& params);
    bool checkParams(const Caller& caller, const nlohmann::json& params, std::initializer_list<std::string_view> keys);
    void start(std::size_t index, Running running, DeviceWorker::Verb verb);
    void finish(std::size_t index);
    void finishPrint(std::size_t index, const std::string& jobId, const Result<PrintOutcome>& outcome);
    void statusChanged(std::size_t index, const DeviceStatus& status);
    void codeScanned(LineServer::Client client, std::size_t index, const Result<ScannedCode>& code);
    DeviceStatus shownStatus(const Slot& slot) const;
    nlohmann::json describe(const Slot& slot) const;
    void reply(const Caller& caller, const nlohmann::json& result);
    void refuse(const Caller& caller, rpc::Code code, const Error& error);
    void announce(std::string_view event, const nlohmann::json& params);

    LineServer& m_server;
    const Clock& m_clock;
    std::string m_instance; // a new one each start
    std::set<LineServer::Client> m_greeted;
    PrintMemory<Caller> m_jobs;
    std::deque<Slot> m_slots; // last: their threads end first
};

} // namespace changming::drivers
