// What our codes say: the addresses of a case and of a guide on the public site, made and read here alone. Pure, any thread.
//
//   {publicBaseUrl}/c/0123456789abcdef0123456789abcdef                            a case, by the token of its slip
//   {publicBaseUrl}/g/PA-RS-0005?v=2026-04-01&s=working:yes,disabled:no           a guide, its version, the situation chosen
//
// Reading is strict: what is not exactly as the maker above would write it is foreign text, and so is an address of any
// other host. Foreign text is shown and does nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace changming::codes
{

struct CaseLink {
    std::string token; // 32 hex digits in lower case
    bool operator==(const CaseLink&) const = default;
};

struct Choice {
    std::string situation; // ids of the guide's situation and of one of its choices
    std::string choice;
    bool operator==(const Choice&) const = default;
};

struct GuideLink {
    std::string taskCode;             // opaque, 1 to 64 bytes of UTF-8; the only thing that must be there
    std::string version = {};         // letters, digits, "." and "-", at most 32; empty: the newest
    std::vector<Choice> choices = {}; // each situation once; at most 16
    bool operator==(const GuideLink&) const = default;
};

struct ForeignText {
    std::string text;
    bool operator==(const ForeignText&) const = default;
};

using Meaning = std::variant<CaseLink, GuideLink, ForeignText>;

// `publicBaseUrl` as in kiosk.json: without a slash at the end. Empty for a link that cannot be written (a token or id of
// another shape, a task code that is too long).
std::string caseLink(std::string_view publicBaseUrl, std::string_view token);
std::string guideLink(std::string_view publicBaseUrl, const GuideLink& guide);

// `text` as a scanner hands it over.
Meaning meaningOf(std::string_view text, std::string_view publicBaseUrl);

// The part of a guide's address behind publicBaseUrl, as the public site is asked for it: "/g/PA-RS-0005?v=…&s=…".
std::optional<GuideLink> guideOfPath(std::string_view pathAndQuery);

} // namespace changming::codes
