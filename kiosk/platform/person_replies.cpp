#include "kiosk/platform/person_replies.h"

#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_shape.h"

#include <algorithm>
#include <array>

namespace changming::platform
{

namespace
{

constexpr std::size_t maxBodyBytes = 1U << 20U;
constexpr std::size_t maxEntries = 100; // licences, cases, results, facts
constexpr std::size_t maxFiles = 9;
constexpr std::int64_t maxSeconds = 3600;
constexpr std::int64_t maxFileBytes = 8 << 20;

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isWordWithHyphens(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && isSmall(text.front()) && isSmall(text.back()) && text.find("--") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) { return isSmall(c) || c == '-'; });
}

// "platform.mobile", "licence.business-licence.name".
bool isFactName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return false;
    const std::string_view field = name.substr(dot + 1), group = name.substr(0, dot);
    const bool isField =
        !field.empty() && field.size() <= 40 && std::all_of(field.begin(), field.end(), [](char c) { return isSmall(c) || (c >= 'A' && c <= 'Z'); });
    return isField && (group == "platform" || (group.starts_with("licence.") && isWordWithHyphens(group.substr(8))));
}

bool isMaskedMobile(std::string_view text)
{
    const auto digits = [](std::string_view part) { return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }); };
    return text.size() == 11 && digits(text.substr(0, 3)) && text.substr(3, 4) == "****" && digits(text.substr(7));
}

bool isAddress(std::string_view text)
{
    return (text.starts_with("https://") || text.starts_with("http://")) && text.size() <= 208 && text.size() > 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isDigest(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isMediaToken(std::string_view text)
{
    return text == "image/jpeg" || text == "image/png" || text == "application/pdf";
}

std::chrono::seconds seconds(ReplyReader& reader, const char* name, std::int64_t least)
{
    return std::chrono::seconds(reader.number(name, least, maxSeconds));
}

template <class Value> Result<Value> whole(const ReplyReader& reader, Value value)
{
    if (!reader.ok())
        return replyMalformed("is not of the contract");
    return value;
}

template <class Entry> Result<std::vector<Entry>> listed(std::string_view body, const char* name, std::size_t most, Entry (*read)(ReplyReader&))
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    std::vector<Entry> entries;
    for (ReplyReader& inner : reader.list(name, most)) {
        entries.push_back(read(inner));
        reader.take(inner);
    }
    return whole(reader, std::move(entries));
}

session::Licence licence(ReplyReader& reader)
{
    using State = session::Licence::State;
    const auto isState = [](std::string_view token) { return token == "valid" || token == "expired" || token == "revoked"; };
    session::Licence read{.id = reader.string("id", isReplyId),
                          .type = reader.string("type", isWordWithHyphens),
                          .name = reader.text("name"),
                          .number = reader.line("number", 64),
                          .issuer = reader.text("issuer"),
                          .validFrom = reader.string("validFrom", isReplyDate),
                          .validUntil = reader.optionalString("validUntil", isReplyDate)};
    const std::string state = reader.string("state", isState);
    read.state = state == "valid" ? State::Valid : (state == "expired" ? State::Expired : State::Revoked);
    return read;
}

session::ResultDocument resultDocument(ReplyReader& reader)
{
    return {.id = reader.string("id", isReplyId),
            .title = reader.text("title"),
            .number = reader.line("number", 64),
            .issuer = reader.text("issuer"),
            .issuedOn = reader.string("issuedOn", isReplyDate),
            .validUntil = reader.optionalString("validUntil", isReplyDate),
            .caseNumber = reader.optionalString("caseNumber", isCaseNumber)};
}

session::UploadedFile uploadedFile(ReplyReader& reader)
{
    return {.id = reader.string("id", isReplyId),
            .name = reader.line("name", 80),
            .mediaType = reader.string("mediaType", isMediaToken),
            .bytes = static_cast<std::uint64_t>(reader.number("bytes", 1, maxFileBytes)),
            .sha256 = reader.string("sha256", isDigest)};
}

Result<std::string> bytesOf(const HttpReply& reply, std::string_view mediaType, std::string_view firstBytes)
{
    if (!isMediaType(reply.contentType, mediaType) || !reply.body.starts_with(firstBytes))
        return replyMalformed("is not what its media type says");
    return reply.body;
}

} // namespace

Result<session::OpenedVisit> parseOpenedVisit(std::string_view body)
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    session::OpenedVisit visit{reader.string("token", isVisitToken), seconds(reader, "expiresInSeconds", 1), reader.truth("hasMobile")};
    return whole(reader, std::move(visit));
}

Result<session::SentCode> parseSentCode(std::string_view body)
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    session::SentCode code{reader.string("mobile", isMaskedMobile), seconds(reader, "validSeconds", 1), seconds(reader, "againSeconds", 0)};
    return whole(reader, std::move(code));
}

Result<std::map<std::string, std::string>> parseFacts(std::string_view body)
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    const nlohmann::json* facts = ReplyReader(*json).member("facts");
    if (facts == nullptr || !facts->is_object() || facts->size() > maxEntries)
        return replyMalformed("has no facts");
    ReplyReader reader(*facts);
    std::map<std::string, std::string> read;
    for (const auto& entry : facts->items()) {
        if (!isFactName(entry.key()))
            return replyMalformed("has a fact without a name of the contract");
        read.emplace(entry.key(), reader.line(entry.key().c_str(), maxReplyTextCharacters));
    }
    return whole(reader, std::move(read));
}

Result<std::vector<session::Licence>> parseLicences(std::string_view body)
{
    return listed(body, "licences", maxEntries, licence);
}

Result<std::string> parseUse(std::string_view body)
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    std::string id = reader.string("useId", isReplyId);
    return whole(reader, std::move(id));
}

Result<std::vector<session::ResultDocument>> parseResults(std::string_view body)
{
    return listed(body, "results", maxEntries, resultDocument);
}

Result<session::UploadSlot> parseUploadSlot(std::string_view body)
{
    const auto json = replyObject(body, maxBodyBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    session::UploadSlot slot{reader.string("slotId", isReplyId), reader.string("address", isAddress), seconds(reader, "validSeconds", 1)};
    return whole(reader, std::move(slot));
}

Result<std::vector<session::UploadedFile>> parseUploads(std::string_view body)
{
    return listed(body, "files", maxFiles, uploadedFile);
}

Result<std::string> pdfOf(const HttpReply& reply)
{
    return bytesOf(reply, "application/pdf", "%PDF-");
}

Result<std::string> pictureOf(const HttpReply& reply)
{
    return isMediaType(reply.contentType, "image/png") ? bytesOf(reply, "image/png", "\x89PNG\r\n\x1A\n")
                                                       : bytesOf(reply, "image/jpeg", "\xFF\xD8\xFF");
}

Error personError(const HttpReply& reply, PersonVerb verb)
{
    Error unanswered{"platform-unanswered", "http-" + std::to_string(reply.status)};
    if (reply.status < 400 || reply.status >= 500 || !isMediaType(reply.contentType, "application/problem+json"))
        return unanswered;
    const auto problem = parseProblem(reply.body);
    if (!problem)
        return unanswered;
    struct Meaning {
        long status;
        std::string_view type;
        PersonVerb verb;
    };
    constexpr std::array<Meaning, 7> meanings{{{401, "visit-gone", PersonVerb::Other},
                                               {403, "proof-needed", PersonVerb::Other},
                                               {404, "not-found", PersonVerb::Other},
                                               {409, "proof-no-mobile", PersonVerb::Proof},
                                               {422, "proof-wrong", PersonVerb::Proof},
                                               {429, "proof-locked", PersonVerb::Proof},
                                               {429, "too-many-requests", PersonVerb::Proof}}};
    for (const Meaning& meaning : meanings)
        if (reply.status == meaning.status && problem->type == meaning.type && (meaning.verb == PersonVerb::Other || verb == PersonVerb::Proof))
            return {problem->type, problem->type};
    if (reply.status == 429)
        return unanswered;
    return {"refused", problem->type};
}

} // namespace changming::platform
