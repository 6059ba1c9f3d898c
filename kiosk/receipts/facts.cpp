#include "kiosk/receipts/facts.h"

#include "kiosk/base/json.h"
#include "kiosk/base/masked.h"
#include "kiosk/receipts/date_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::receipts
{

namespace
{

std::string askFromInWords(WallTime savedAt, Language language)
{
    const HallTime time = hallTime(askFrom(savedAt));
    if (language == Language::English)
        return clockTime(time) + " on " + dayInWords(time.date, language);
    return dayInWords(time.date, language) + (time.hour == 12 ? "中午12点" : "下午6点");
}

std::string resultLines(const std::vector<std::pair<Text, Text>>& lines, Language language)
{
    std::string joined;
    for (const auto& [label, value] : lines) {
        std::string line = label.in(language) + (language == Language::English ? ": " : "：") + value.in(language);
        std::ranges::replace(line, '\n', ' '); // a line break would begin another entry
        joined += (joined.empty() ? "" : "\n") + line;
    }
    return joined;
}

std::string owedInWords(const std::vector<CaseSlip::Owed>& owed, Language language)
{
    std::string joined;
    for (const CaseSlip::Owed& one : owed) {
        const std::string date = dateInWords(one.until, language);
        std::string line = one.name.in(language) + (language == Language::English ? ", by " + date : "，" + date + "前");
        std::ranges::replace(line, '\n', ' ');
        joined += (joined.empty() ? "" : "\n") + line;
    }
    return joined;
}

} // namespace

const std::vector<FactName>& knownFacts()
{
    static const std::vector<FactName> names{
        {"ahead", "进度：还有哪几步，一步一行", true},
        {"applicantName", "申请人姓名（已遮住）"},
        {"askFrom", "到什么时候还没消息就来问"},
        {"bring", "指南：要带什么，一样一行", true},
        {"caseNumber", "办件编号，分组"},
        {"caseTail", "办件编号后四位"},
        {"cost", "指南：费用"},
        {"counts", "机器报告：等着送的、卡住的、今天受理的各几件，一种一行", true},
        {"day", "机器报告：过去一天多少时间样样能用，最长的一次毛病", true},
        {"devices", "机器报告：每个设备怎么样，一个一行", true},
        {"findings", "机器报告：要做的事，一件一行", true},
        {"guideUrl", "指南的网址"},
        {"guideVersion", "指南从哪天起有效"},
        {"hallName", "大厅名称"},
        {"helpPhone", "咨询电话"},
        {"issuedOn", "结果：哪天开具"},
        {"issuer", "结果：谁开具的"},
        {"itemName", "事项的通俗名称"},
        {"mobile", "手机号（已遮住）"},
        {"moment", "受理、暂存或打印的日期和时间"},
        {"office", "审核部门"},
        {"officialName", "事项的规范名称"},
        {"offlineSince", "从几点起连不上平台"},
        {"past", "进度：走过的每一步，一步一行", true},
        {"promisedBy", "承诺办结日期"},
        {"provisionalNumber", "暂存凭条号"},
        {"readiness", "机器报告：现在能不能用，一句话"},
        {"reprint", "补打时是“补打”，否则是空的"},
        {"resultCode", "结果：核对用的码"},
        {"resultCodeWords", "结果：码下面的话，没有码就是空的"},
        {"resultLines", "结果：内容，一项一行", true},
        {"resultNumber", "结果：编号"},
        {"resultTitle", "结果：名称"},
        {"situation", "指南：选了哪种情况，一种一行", true},
        {"standing", "进度：现在到哪一步"},
        {"statusUrl", "查进度的网址"},
        {"steps", "指南：怎么办，一步一行", true},
        {"taskCode", "事项编码"},
        {"terminalLabel", "机器的名称"},
        {"time", "指南：承诺和法定时限"},
        {"validUntil", "结果：有效到哪天"},
        {"verification", "结果：签章验过的结论"},
        {"visits", "指南：要跑几趟窗口"},
        {"wanted", "要补的材料，一样一行", true},
        {"wantedBy", "进度：补到哪天为止"},
        {"where", "指南：在哪儿办、几点开门，一处一行", true},
    };
    return names;
}

const FactName* knownFact(std::string_view name)
{
    const auto found = std::ranges::find(knownFacts(), name, &FactName::name);
    return found == knownFacts().end() ? nullptr : &*found;
}

Result<Facts> factsFromJson(std::string_view bytes, const std::string& place)
{
    const auto json = parseJson(bytes, place);
    if (!json)
        return json.error();
    if (!json->is_object())
        return Error{"receipt-facts-malformed", "facts are an object of names and texts", place, "事实应写成名字和文字组成的对象"};
    Facts facts;
    for (const auto& [name, value] : json->items()) {
        const std::string factPlace = std::string(place).append("#/").append(name);
        if (!value.is_string())
            return Error{"receipt-facts-malformed", "a fact is a text", factPlace, "事实应是一段文字"};
        if (knownFact(name) == nullptr)
            return Error{"receipt-fact-unknown", "no slip knows the fact \"" + name + "\"", factPlace, "没有叫“" + name + "”的事实"};
        facts[name] = value.get<std::string>();
    }
    return facts;
}

Facts factsOf(const CaseSlip& slip, Language language)
{
    const bool saved = slip.caseNumber.empty();
    return {
        {"applicantName", slip.applicantName.empty() ? "" : MaskedText::name(slip.applicantName).str()},
        {"askFrom", saved ? askFromInWords(slip.at, language) : ""},
        {"caseNumber", grouped(slip.caseNumber)},
        {"caseTail", lastFour(slip.caseNumber)},
        {"hallName", slip.hallName.in(language)},
        {"helpPhone", slip.helpPhone},
        {"issuedOn", fullDateInWords(slip.result.issuedOn, language)},
        {"itemName", slip.itemName.in(language)},
        {"mobile", slip.mobile.empty() ? "" : MaskedText::mobile(slip.mobile).str()},
        {"moment", momentInWords(slip.at, language)},
        {"office", slip.office.in(language)},
        {"officialName", slip.officialName},
        {"offlineSince", slip.offlineSince ? clockTime(hallTime(*slip.offlineSince)) : ""},
        {"promisedBy", dateInWords(slip.promisedBy, language)},
        {"provisionalNumber", slip.provisionalNumber},
        {"reprint", slip.copy == CaseSlip::Copy::First ? ""
                    : language == Language::English    ? "Reprint"
                                                       : "补打"},
        {"resultLines", resultLines(slip.result.lines, language)},
        {"resultNumber", slip.result.number},
        {"resultTitle", slip.result.title.in(language)},
        {"statusUrl", slip.statusUrl},
        {"terminalLabel", slip.terminalLabel.in(language)},
        {"validUntil", fullDateInWords(slip.result.validUntil, language)},
        {"wanted", owedInWords(slip.owed, language)},
    };
}

Facts factsOf(const GuideSlip& slip, Language language)
{
    return {
        {"bring", slip.bring},
        {"cost", slip.cost},
        {"guideUrl", slip.guideUrl},
        {"guideVersion", slip.version},
        {"hallName", slip.hallName.in(language)},
        {"helpPhone", slip.helpPhone},
        {"itemName", slip.itemName.in(language)},
        {"moment", momentInWords(slip.at, language)},
        {"officialName", slip.officialName},
        {"situation", slip.situation},
        {"steps", slip.steps},
        {"taskCode", slip.taskCode},
        {"time", slip.time},
        {"visits", slip.visits},
        {"where", slip.where},
    };
}

WallTime askFrom(WallTime savedAt)
{
    constexpr std::chrono::hours notice{2};
    const auto midnight = std::chrono::floor<std::chrono::days>(savedAt + hallOffset) - hallOffset;
    for (const std::chrono::hours hour : {std::chrono::hours{12}, std::chrono::hours{18}}) {
        if (savedAt + notice <= midnight + hour)
            return midnight + hour;
    }
    return midnight + std::chrono::hours{36};
}

std::string grouped(std::string_view caseNumber)
{
    const std::size_t digits = std::min(caseNumber.find_first_of("0123456789"), caseNumber.size());
    const std::string_view tail = caseNumber.substr(digits);
    const bool letters = std::ranges::all_of(caseNumber.substr(0, digits), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!letters || tail.find_first_not_of("0123456789") != std::string_view::npos)
        return std::string(caseNumber);
    std::string out(caseNumber.substr(0, digits));
    for (std::size_t i = 0; i < tail.size(); i += 4)
        out += (out.empty() ? "" : " ") + std::string(tail.substr(i, 4));
    return out;
}

std::string lastFour(std::string_view caseNumber)
{
    return std::string(caseNumber.size() > 4 ? caseNumber.substr(caseNumber.size() - 4) : caseNumber);
}

} // namespace changming::receipts
