#include "drivers/service/service.h"

#include "drivers/service/registry.h"
#include "drivers/transport/transport.h"
#include "kiosk/base/log.h"
#include "kiosk/base/uuid.h"

#include <algorithm>
#include <array>

namespace changming::drivers
{

namespace
{

using nlohmann::json;

constexpr int protocolVersion = 1;
constexpr std::int64_t longestDeadlineMs = 300'000;
constexpr std::size_t longestJobId = 64;
constexpr std::string_view readerKind = "idcard-reader";
constexpr std::string_view printerKind = "receipt-printer";
constexpr std::string_view scannerKind = "qr-scanner";

std::string_view kindOf(const AnyDevice& device)
{
    if (std::holds_alternative<std::unique_ptr<IdCardReader>>(device))
        return readerKind;
    return std::holds_alternative<std::unique_ptr<QrScanner>>(device) ? scannerKind : printerKind;
}

Error badParams(const std::string& message, const std::string& place)
{
    return {"rpc-invalid-params", message, "params/" + place};
}

} // namespace

Result<std::unique_ptr<Service>> Service::make(const std::vector<DeviceConfig>& devices, LineServer& server, const Clock& clock)
{
    std::unique_ptr<Service> service(new Service(server, clock));
    std::vector<AnyDevice> made;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        auto device = service->makeDevice(devices[i], i);
        if (!device) {
            Error error = device.error();
            error.place = devices[i].place;
            return error;
        }
        Slot slot;
        slot.config = devices[i];
        slot.kind = kindOf(*device);
        made.push_back(std::move(*device));
        service->m_slots.push_back(std::move(slot));
    }
    for (std::size_t i = 0; i < made.size(); ++i)
        service->m_slots[i].worker = std::make_unique<DeviceWorker>(std::move(made[i]));
    return service;
}

Service::Service(LineServer& server, const Clock& clock) : m_server(server), m_clock(clock), m_instance(uuidV4()) {}

Service::~Service() = default;

Result<AnyDevice> Service::makeDevice(const DeviceConfig& config, std::size_t index)
{
    DeviceEvents events;
    events.status = [this, index](const DeviceStatus& status) { m_server.post([this, index, status] { statusChanged(index, status); }); };
    events.cardPresence = [this, index](bool present) {
        m_server.post([this, index, present] {
            m_slots[index].cardPresent = present;
            announce("idcard.presence", {{"device", m_slots[index].config.id}, {"present", present}});
        });
    };
    return findModule(config.driver)->make({config.id, config.profile}, makeUnixTransport(config.socket), m_clock, std::move(events));
}

void Service::lineReceived(LineServer::Client client, std::string_view line)
{
    static constexpr std::array<std::pair<std::string_view, Verb>, 7> verbs{{{"hello", &Service::hello},
                                                                             {"devices.list", &Service::list},
                                                                             {"devices.status", &Service::status},
                                                                             {"idcard.read", &Service::readCard},
                                                                             {"printer.print", &Service::print},
                                                                             {"scanner.arm", &Service::armScanner},
                                                                             {"cancel", &Service::cancel}}};
    const auto parsed = rpc::parseRequest(line);
    if (const auto* refusal = std::get_if<rpc::Refusal>(&parsed)) {
        m_server.send(client, rpc::errorLine(refusal->id, refusal->code, refusal->error));
        return;
    }
    const auto& request = std::get<rpc::Request>(parsed);
    // A notification is not answered, and no verb makes sense without an answer but cancel.
    if (!request.id && request.method != "cancel")
        return;
    const Caller caller{client, request.id.value_or(nullptr)};
    const auto* const verb = std::ranges::find(verbs, request.method, [](const auto& entry) { return entry.first; });
    if (verb == verbs.end()) {
        refuse(caller, rpc::Code::UnknownMethod, {"rpc-unknown-method", "there is no such verb", "method"});
        return;
    }
    if (request.method != "hello" && !m_greeted.contains(client)) {
        refuse(caller, rpc::Code::HelloFirst, {"rpc-hello-first", "the first message is hello {\"protocol\":1}", "method"});
        return;
    }
    (this->*verb->second)(caller, request.params);
}

void Service::lineTooLong(LineServer::Client client)
{
    m_server.send(client, rpc::errorLine(nullptr, rpc::Code::Parse, {"rpc-too-long", "a message has at most 1 MiB", "request"}));
}

void Service::clientClosed(LineServer::Client client)
{
    m_greeted.erase(client);
    // A reading nobody waits for is ended; a slip that is being printed is finished.
    for (const Slot& slot : m_slots)
        if (slot.running && slot.running->caller.client == client && slot.running->jobId.empty())
            std::stop_source(slot.running->stop).request_stop();
}

void Service::hello(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"protocol"}))
        return;
    if (params["protocol"] != protocolVersion) {
        refuse(caller, rpc::Code::InvalidParams, badParams("this service speaks protocol 1", "protocol"));
        return;
    }
    m_greeted.insert(caller.client);
    reply(caller, {{"protocol", protocolVersion}, {"instance", m_instance}});
}

void Service::list(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {}))
        return;
    json devices = json::array();
    for (const Slot& slot : m_slots)
        devices.push_back(describe(slot));
    reply(caller, {{"devices", devices}});
}

void Service::status(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"device"}))
        return;
    if (const auto index = findDevice(caller, params, {}))
        reply(caller, describe(m_slots[*index]));
}

void Service::readCard(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"device", "deadlineMs"}))
        return;
    const auto index = findDevice(caller, params, readerKind);
    if (!index)
        return;
    const auto deadline = deadlineOf(caller, params);
    if (!deadline)
        return;
    if (m_slots[*index].running) {
        refuse(caller, rpc::Code::Device, {"device-busy", "the reader is in use", m_slots[*index].config.id, "读卡器正在使用"});
        return;
    }
    start(*index, {caller, {}, {}}, [this, caller, index = *index, deadline = *deadline](AnyDevice& device, const std::stop_token& stop) {
        auto card = std::get<std::unique_ptr<IdCardReader>>(device)->read(deadline, stop);
        m_server.post([this, caller, index, card = std::move(card)] {
            finish(index);
            if (card)
                reply(caller, {{"card", cardRecordToJson(*card)}});
            else
                refuse(caller, rpc::Code::Device, card.error());
        });
    });
}

void Service::armScanner(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"device", "deadlineMs"}))
        return;
    const auto index = findDevice(caller, params, scannerKind);
    if (!index)
        return;
    const auto deadline = deadlineOf(caller, params);
    if (!deadline)
        return;
    if (m_slots[*index].running) {
        refuse(caller, rpc::Code::Device, {"device-busy", "the scanner is in use", m_slots[*index].config.id, "扫码器正在使用"});
        return;
    }
    start(*index, {caller, {}, {}}, [this, caller, index = *index, deadline = *deadline](AnyDevice& device, const std::stop_token& stop) {
        const auto sink = [this, client = caller.client, index](const Result<ScannedCode>& code) {
            m_server.post([this, client, index, code] { codeScanned(client, index, code); });
        };
        auto codes = std::get<std::unique_ptr<QrScanner>>(device)->scan(sink, deadline, stop);
        m_server.post([this, caller, index, codes = std::move(codes)] {
            finish(index);
            if (codes)
                reply(caller, {{"codes", *codes}});
            else
                refuse(caller, rpc::Code::Device, codes.error());
        });
    });
}

// For the client that armed the scanner alone: a slip's code opens a case.
void Service::codeScanned(LineServer::Client client, std::size_t index, const Result<ScannedCode>& code)
{
    if (!m_greeted.contains(client))
        return; // gone meanwhile
    json params{{"device", m_slots[index].config.id}};
    if (code)
        params["code"] = scannedCodeToJson(*code);
    else
        params["refused"] = {{"code", code.error().code}, {"message", code.error().message}, {"zh", code.error().zh}};
    m_server.send(client, rpc::eventLine("scanner.code", params));
}

void Service::print(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"device", "jobId", "instance", "document", "deadlineMs"}))
        return;
    const auto index = findDevice(caller, params, printerKind);
    if (!index)
        return;
    const auto deadline = deadlineOf(caller, params);
    if (!deadline)
        return;
    if (!params["jobId"].is_string() || params["jobId"].get_ref<const std::string&>().empty() ||
        params["jobId"].get_ref<const std::string&>().size() > longestJobId) {
        refuse(caller, rpc::Code::InvalidParams, badParams("a job id is a text of 1 to 64 bytes", "jobId"));
        return;
    }
    const auto jobId = params["jobId"].get<std::string>();
    if (params["instance"] != m_instance) {
        reply(caller, outcomeToJson({PrintOutcome::Kind::Unknown, "another-instance"}));
        return;
    }
    if (auto* job = m_jobs.find(jobId)) {
        if (job->outcome)
            reply(caller, outcomeToJson(*job->outcome));
        else
            job->waiters.push_back(caller);
        return;
    }
    auto document = slipFromJson(params["document"], "params/document");
    if (!document) {
        refuse(caller, rpc::Code::InvalidParams, document.error());
        return;
    }
    if (m_slots[*index].running) {
        refuse(caller, rpc::Code::Device, {"device-busy", "the printer is at another slip", m_slots[*index].config.id, "打印机正在打印"});
        return;
    }
    m_jobs.begin(jobId, caller);
    PrintJob job{jobId, std::move(*document)};
    start(*index, {caller, {}, jobId},
          [this, index = *index, job = std::move(job), deadline = *deadline](AnyDevice& device, const std::stop_token& stop) {
              const auto progress = [this, index, jobId = job.jobId](PrintState state) {
                  m_server.post([this, index, jobId, state] {
                      announce("printer.progress", {{"device", m_slots[index].config.id}, {"jobId", jobId}, {"state", toToken(state)}});
                  });
              };
              auto outcome = std::get<std::unique_ptr<ReceiptPrinter>>(device)->print(job, progress, deadline, stop);
              m_server.post([this, index, jobId = job.jobId, outcome = std::move(outcome)] { finishPrint(index, jobId, outcome); });
          });
}

void Service::cancel(const Caller& caller, const json& params)
{
    if (!checkParams(caller, params, {"id"}))
        return;
    bool found = false;
    for (const Slot& slot : m_slots) {
        if (slot.running && slot.running->caller.client == caller.client && slot.running->caller.id == params["id"]) {
            std::stop_source(slot.running->stop).request_stop();
            found = true;
        }
    }
    reply(caller, {{"running", found}});
}

std::optional<std::size_t> Service::findDevice(const Caller& caller, const json& params, std::string_view kind)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (params["device"] == m_slots[i].config.id && (kind.empty() || kind == m_slots[i].kind))
            return i;
    refuse(caller, rpc::Code::InvalidParams, {"unknown-device", "there is no such device for this verb", "params/device", "没有这个设备"});
    return std::nullopt;
}

std::optional<SteadyTime> Service::deadlineOf(const Caller& caller, const json& params)
{
    const json& value = params["deadlineMs"];
    if (value.is_number_integer() && value >= 1 && value <= longestDeadlineMs)
        return m_clock.steady() + std::chrono::milliseconds(value.get<std::int64_t>());
    refuse(caller, rpc::Code::InvalidParams, badParams("a deadline is 1 to 300000 milliseconds from now", "deadlineMs"));
    return std::nullopt;
}

bool Service::checkParams(const Caller& caller, const json& params, std::initializer_list<std::string_view> keys)
{
    for (const auto& [key, value] : params.items()) {
        if (std::ranges::find(keys, key) == keys.end()) {
            refuse(caller, rpc::Code::InvalidParams, badParams("this parameter is unknown", key.substr(0, 40)));
            return false;
        }
    }
    const auto* const missing = std::ranges::find_if(keys, [&](std::string_view key) { return !params.contains(std::string(key)); });
    if (missing == keys.end())
        return true;
    refuse(caller, rpc::Code::InvalidParams, badParams("this parameter is missing", std::string(*missing)));
    return false;
}

void Service::start(std::size_t index, Running running, DeviceWorker::Verb verb)
{
    Slot& slot = m_slots[index];
    const auto stop = running.stop;
    slot.running = std::move(running);
    announce("device.status", {{"device", slot.config.id}, {"status", deviceStatusToJson(shownStatus(slot))}});
    slot.worker->start(std::move(verb), stop);
}

void Service::finish(std::size_t index)
{
    Slot& slot = m_slots[index];
    slot.running.reset();
    announce("device.status", {{"device", slot.config.id}, {"status", deviceStatusToJson(slot.status)}});
}

void Service::finishPrint(std::size_t index, const std::string& jobId, const Result<PrintOutcome>& outcome)
{
    finish(index);
    if (!outcome) {
        for (const Caller& caller : m_jobs.forget(jobId))
            refuse(caller, rpc::Code::Device, outcome.error());
        return;
    }
    for (const Caller& caller : m_jobs.finish(jobId, *outcome))
        reply(caller, outcomeToJson(*outcome));
}

void Service::statusChanged(std::size_t index, const DeviceStatus& status)
{
    Slot& slot = m_slots[index];
    slot.status = status;
    log::info("drivers", "device.status",
              {{"device", log::Token{slot.config.id}},
               {"state", log::Token{std::string(stateToken(status.state))}},
               {"reason", log::Token{status.reason}}});
    announce("device.status", {{"device", slot.config.id}, {"status", deviceStatusToJson(shownStatus(slot))}});
}

// While a verb runs on a usable device it is busy; a fault is said even then.
DeviceStatus Service::shownStatus(const Slot& slot) const
{
    if (slot.running && slot.status.state == DeviceStatus::State::Ready)
        return {DeviceStatus::State::Busy, slot.status.reason};
    return slot.status;
}

json Service::describe(const Slot& slot) const
{
    json value{{"device", slot.config.id}, {"kind", slot.kind}, {"driver", slot.config.driver}, {"status", deviceStatusToJson(shownStatus(slot))}};
    if (slot.kind == readerKind)
        value["cardPresent"] = slot.cardPresent;
    return value;
}

void Service::reply(const Caller& caller, const json& result)
{
    if (!caller.id.is_null())
        m_server.send(caller.client, rpc::resultLine(caller.id, result));
}

void Service::refuse(const Caller& caller, rpc::Code code, const Error& error)
{
    if (!caller.id.is_null())
        m_server.send(caller.client, rpc::errorLine(caller.id, code, error));
}

void Service::announce(std::string_view event, const json& params)
{
    const std::string line = rpc::eventLine(event, params);
    for (const LineServer::Client client : m_greeted)
        m_server.send(client, line);
}

} // namespace changming::drivers
