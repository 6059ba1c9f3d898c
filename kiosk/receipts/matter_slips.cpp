#include "kiosk/receipts/matter_slips.h"

#include "kiosk/receipts/date_words.h"

#include <algorithm>

namespace changming::receipts
{

namespace
{

// In a fact of several lines a line break would begin another entry.
std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines) {
        if (!all.empty())
            all += '\n';
        all += line;
    }
    return all;
}

std::string withWho(const ProgressStep& step, Language language)
{
    std::string words = oneLine(step.what.in(language));
    if (const std::string who = oneLine(step.who.in(language)); !who.empty())
        words.append(language == Language::English ? " (" : "（").append(who).append(language == Language::English ? ")" : "）");
    return words;
}

std::string pastInWords(const std::vector<ProgressStep>& steps, Language language)
{
    std::vector<std::string> lines;
    lines.reserve(steps.size());
    for (const ProgressStep& step : steps) {
        std::string line = oneLine(stepInWords(step.at, language));
        if (!line.empty())
            line += ' ';
        lines.push_back(line.append(withWho(step, language)));
    }
    return joined(lines);
}

std::string aheadInWords(const std::vector<ProgressStep>& steps, Language language)
{
    std::vector<std::string> lines;
    lines.reserve(steps.size());
    for (const ProgressStep& step : steps) {
        std::string line = withWho(step, language);
        if (const std::string until = oneLine(stepInWords(step.at, language)); !until.empty()) {
            if (language == Language::English)
                line.append(", by ").append(until);
            else
                line.insert(0, "前 ").insert(0, until);
        }
        lines.push_back(std::move(line));
    }
    return joined(lines);
}

std::string listOf(const std::vector<Text>& texts, Language language)
{
    std::vector<std::string> lines;
    lines.reserve(texts.size());
    for (const Text& text : texts)
        lines.push_back(oneLine(text.in(language)));
    return joined(lines);
}

} // namespace

Facts factsOf(const ProgressSlip& slip, Language language)
{
    return {
        {"ahead", aheadInWords(slip.ahead, language)},
        {"caseNumber", grouped(slip.caseNumber)},
        {"caseTail", lastFour(slip.caseNumber)},
        {"hallName", slip.hallName.in(language)},
        {"helpPhone", slip.helpPhone},
        {"itemName", slip.itemName.in(language)},
        {"moment", momentInWords(slip.at, language)},
        {"office", slip.office.in(language)},
        {"past", pastInWords(slip.past, language)},
        {"promisedBy", dateInWords(slip.promisedBy, language)},
        {"standing", slip.now.in(language)},
        {"terminalLabel", slip.terminalLabel.in(language)},
        {"wanted", listOf(slip.wanted, language)},
        {"wantedBy", dateInWords(slip.wantedBy, language)},
    };
}

Facts factsOf(const DocumentSlip& slip, Language language)
{
    const bool english = language == Language::English;
    return {
        {"caseNumber", grouped(slip.caseNumber)},
        {"hallName", slip.hallName.in(language)},
        {"helpPhone", slip.helpPhone},
        {"issuedOn", fullDateInWords(slip.issuedOn, language)},
        {"issuer", slip.issuer.in(language)},
        {"moment", momentInWords(slip.at, language)},
        {"resultCode", slip.code},
        {"resultCodeWords", slip.code.empty() ? ""
                            : english         ? "Scan to check this result"
                                              : "手机扫码，核对这份结果"},
        {"resultNumber", slip.number},
        {"resultTitle", slip.title.in(language)},
        {"terminalLabel", slip.terminalLabel.in(language)},
        {"validUntil", fullDateInWords(slip.validUntil, language)},
        {"verification", slip.verification.in(language)},
    };
}

} // namespace changming::receipts
