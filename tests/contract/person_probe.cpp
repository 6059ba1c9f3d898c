#include "tests/contract/person_probe.h"

#include "kiosk/base/json.h"

#include <map>

namespace changming::tests
{

namespace
{

using nlohmann::json;

json valueOf(const session::OpenedVisit& visit)
{
    return {{"token", visit.token}, {"lifetime", visit.lifetime.count()}, {"hasMobile", visit.hasMobile}};
}

json valueOf(const session::SentCode& code)
{
    return {{"mobile", code.mobile}, {"validFor", code.validFor.count()}, {"again", code.again.count()}};
}

json valueOf(const session::Licence& licence)
{
    return {{"id", licence.id}, {"type", licence.type}};
}

json valueOf(const session::PersonCase& one)
{
    return {{"number", one.number}, {"taskCode", one.taskCode}, {"state", one.state}, {"wanted", one.wanted.size()}};
}

json valueOf(const session::ResultDocument& document)
{
    return {{"id", document.id}, {"number", document.number}};
}

json valueOf(const session::UploadSlot& slot)
{
    return {{"id", slot.id}, {"address", slot.address}};
}

json valueOf(const session::UploadedFile& file)
{
    return {{"id", file.id}, {"name", file.name}, {"mediaType", file.mediaType}};
}

json valueOf(const std::string& text)
{
    // Bytes of documents and pictures are counted, ids are shown.
    return text.size() <= 64 ? json(text) : json(text.size());
}

json valueOf(const std::map<std::string, std::string>& facts)
{
    return facts;
}

template <class Entry> json valueOf(const std::vector<Entry>& list)
{
    json values = json::array();
    for (const Entry& entry : list)
        values.push_back(valueOf(entry));
    return values;
}

json failed(const Error& error)
{
    return {{"ok", false}, {"error", error.code}, {"message", error.message}};
}

template <class Value> json answer(const Result<Value>& result)
{
    return result ? json{{"ok", true}, {"value", valueOf(*result)}} : failed(result.error());
}

json answer(const Result<void>& result)
{
    return result ? json{{"ok", true}} : failed(result.error());
}

std::vector<session::MaterialReference> materials(const std::string& text)
{
    std::vector<session::MaterialReference> list;
    for (const json& entry : json::parse(text))
        list.push_back({entry.at("id"), entry.at("way"), entry.at("parts"), entry.value("until", "")});
    return list;
}

} // namespace

json ask(platform::PersonClient& client, const PersonCall& call, SteadyTime deadline)
{
    const auto& [verb, token, first, second, given, files] = call;
    if (verb == "open")
        return answer(client.openVisit(readFile(first, 4U << 20U).value(), deadline, {}));
    if (verb == "close")
        return answer(client.closeVisit(token, deadline, {}));
    if (verb == "code")
        return answer(client.sendCode(token, deadline, {}));
    if (verb == "prove")
        return answer(client.prove(token, first, deadline, {}));
    if (verb == "facts")
        return answer(client.facts(token, deadline, {}));
    if (verb == "licences")
        return answer(client.licences(token, deadline, {}));
    if (verb == "use")
        return answer(client.useLicence(token, first, second, deadline, {}));
    if (verb == "cases")
        return answer(client.cases(token, deadline, {}));
    if (verb == "withdraw")
        return answer(client.withdraw(token, first, deadline, {}));
    if (verb == "supplement")
        return answer(client.supplement(token, first, materials(given), deadline, {}));
    if (verb == "results")
        return answer(client.results(token, deadline, {}));
    if (verb == "pdf")
        return answer(client.resultPdf(token, first, deadline, {}));
    if (verb == "upload")
        return answer(client.openUpload(token, {first, second, {"租房合同", "Lease"}, files}, deadline, {}));
    if (verb == "files")
        return answer(client.uploads(token, first, deadline, {}));
    if (verb == "picture")
        return answer(client.uploadPicture(token, first, second, deadline, {}));
    return failed({"unknown-verb", verb});
}

} // namespace changming::tests
