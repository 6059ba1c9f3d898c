// The shapes that replies of the platform are made of (openapi.yaml, schemas). Pure, any thread; the bytes come from the
// network and what they say is shown to a citizen: a reader takes member after member and remembers whether one was missing
// or of another shape. Inside the platform room only.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace changming::platform
{

inline constexpr std::size_t maxReplyTextCharacters = 200;

bool isReplyDate(std::string_view text);
bool isReplyTime(std::string_view text);
bool isReplyId(std::string_view text);    // 1 to 64 of A-Z a-z 0-9 . _ -
bool isVisitToken(std::string_view text); // 22 to 128 of A-Z a-z 0-9 . _ ~ -
// UTF-8 without control characters and without those that turn the direction of writing: they would change what stands
// around them on screen and slip.
bool isPrintable(std::string_view utf8);

class ReplyReader
{
public:
    explicit ReplyReader(const nlohmann::json& object);

    // Each gives an empty value, and fails the reader, when the member is missing or has another shape. The optional ones
    // are empty without failing when the member is not there.
    std::string string(const char* name, bool (*fits)(std::string_view));
    std::string optionalString(const char* name, bool (*fits)(std::string_view));
    std::string line(const char* name, std::size_t maxCharacters); // for people, one language
    Text text(const char* name);
    Text optionalText(const char* name);
    std::int64_t number(const char* name, std::int64_t least, std::int64_t most);
    bool truth(const char* name);

    // The objects of a list; one that is not an object, or more than `most`, fails the reader.
    std::vector<ReplyReader> list(const char* name, std::size_t most);
    std::vector<ReplyReader> optionalList(const char* name, std::size_t most);
    // A reader of the list's that has failed fails the one that it came from.
    void take(const ReplyReader& inner) { m_ok = m_ok && inner.m_ok; }
    void fail() { m_ok = false; }
    bool ok() const { return m_ok; }

    const nlohmann::json* member(const char* name) const; // nullptr: not there

private:
    const nlohmann::json* m_object; // not owned; nullptr: it was none
    bool m_ok = true;
};

// The reply as a JSON object; errors: reply-malformed.
Result<nlohmann::json> replyObject(std::string_view body, std::size_t maxBytes);
Error replyMalformed(const std::string& what);

} // namespace changming::platform
