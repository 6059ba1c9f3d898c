#include "kiosk/catalogue/lint_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>
#include <utility>

namespace changming::catalogue
{

namespace
{

constexpr std::array<std::string_view, 13> vagueNames{"证",       "证件",     "证书", "证明", "证明材料", "证明文件", "身份证明",
                                                      "申请材料", "有效证件", "材料", "资料", "表格",     "照片"};
constexpr std::array<std::string_view, 6> vagueWords{"相关", "有关", "其他", "其它", "等材料", "等证明"};
constexpr std::array<std::string_view, 7> atOnce{"即办", "当场办", "当场发", "当场领", "当场拿", "当场取", "立等可取"};
constexpr std::string_view workingDays = "个工作日";

void add(std::vector<Broken>& found, const char* code, std::string message, std::string zh)
{
    found.push_back({code, "guide", std::move(message), std::move(zh)});
}

bool isVague(std::string_view name)
{
    const auto isIn = [name](std::string_view word) { return name.find(word) != std::string_view::npos; };
    return std::ranges::find(vagueNames, name) != vagueNames.end() || std::ranges::any_of(vagueWords, isIn);
}

// The largest N of "N 个工作日" in the text; 0: none.
int daysIn(std::string_view text)
{
    int most = 0;
    for (std::size_t at = text.find(workingDays); at != std::string_view::npos; at = text.find(workingDays, at + 1)) {
        std::string_view before = text.substr(0, at);
        while (before.ends_with(' '))
            before.remove_suffix(1);
        const auto lastOther = before.find_last_not_of("0123456789");
        before.remove_prefix(lastOther == std::string_view::npos ? 0 : lastOther + 1);
        int days = 0;
        std::from_chars(before.data(), before.data() + before.size(), days);
        most = std::max(most, days);
    }
    return most;
}

// 即办 has no days, 承诺件 has some: the words of the guide must say the same.
void lookAtTime(const Item& item, std::vector<Broken>& found)
{
    std::string told = item.summary.zh + '\n' + item.guide->result.zh;
    for (const Step& step : item.guide->steps)
        (told += '\n') += step.text.zh;
    const auto isTold = [&told](std::string_view word) { return told.find(word) != std::string::npos; };
    const std::string promised = std::to_string(item.promisedDays);
    if (const auto* const word = std::ranges::find_if(atOnce, isTold); item.promisedDays > 0 && word != atOnce.end())
        add(found, "lint-not-at-once", "it says \"" + std::string(*word) + "\" (at once), but promisedDays is " + promised,
            "写着“" + std::string(*word) + "”，承诺时限却是 " + promised + " 个工作日");
    if (const int days = daysIn(told); days > item.promisedDays)
        add(found, "lint-later-than-promised", "a step takes " + std::to_string(days) + " working days, but promisedDays is " + promised,
            "步骤里写了 " + std::to_string(days) + " 个工作日，多于承诺的 " + promised + " 个工作日");
}

void lookAtWays(const Item& item, std::vector<Broken>& found)
{
    const Guide& guide = *item.guide;
    if (guide.online && guide.trips > 0)
        add(found, "lint-online-but-trips", "it can be done online, yet a counter must be visited", "写着可以网上办，又要跑窗口");
    if (!guide.online && guide.trips == 0 && !guide.mail && item.badge != Badge::FinishHere)
        add(found, "lint-no-way-home", "no trip, not online and no mail: how does one apply and get the result?",
            "不用跑窗口、不能网上办、也不能邮寄：怎么申请、怎么拿结果？");
}

void lookAtGaps(const Guide& guide, std::vector<Broken>& found)
{
    if (guide.steps.empty() || guide.conditions.empty())
        add(found, "lint-guide-without-steps", "the guide has no steps or no conditions", "指南没有写步骤或条件");
    if (guide.places.empty())
        add(found, "lint-guide-without-place", "the guide names no place to go to or ask at", "指南没有写去哪里办、到哪里问");
    if (guide.laws.empty())
        add(found, "lint-guide-without-law", "the guide names no law that it rests on", "指南没有写政策依据");
    if (guide.complaintPhone.empty())
        add(found, "lint-guide-without-phone", "the guide has no complaintPhone", "指南没有写投诉电话");
}

// A choice is what it asks for; two that ask for the same are a question too many.
void lookAtChoices(const Item& item, const Situation& situation, std::vector<Broken>& found)
{
    std::set<std::set<std::size_t>> different;
    for (const Choice& choice : situation.choices) {
        std::set<std::size_t> asked;
        for (std::size_t n = 0; n < item.materials.size(); ++n) {
            if (item.materials[n].when == When{situation.id, choice.id})
                asked.insert(n);
        }
        if (!different.insert(asked).second) {
            add(found, "lint-idle-choice",
                "\"" + choice.text.in(Language::English) + "\" of \"" + situation.question.in(Language::English) +
                    "\" asks for the same materials as another choice",
                "“" + situation.question.zh + "”里选“" + choice.text.zh + "”，要带的材料和别的选项一样，不用分开问");
            return;
        }
    }
}

} // namespace

std::vector<Broken> poorMaterials(const Item& item)
{
    std::vector<Broken> found;
    for (const Material& material : item.materials) {
        if (material.note.zh.empty() && isVague(material.name.zh))
            found.push_back({"lint-vague-material", "materials", "\"" + material.name.zh + "\" does not say what to bring; name it, or add a note",
                             "“" + material.name.zh + "”没说清要带什么，请写具体名称，或者在 note 里说明"});
    }
    return found;
}

std::vector<Broken> poorGuide(const Item& item)
{
    std::vector<Broken> found;
    if (!item.guide)
        return found;
    lookAtTime(item, found);
    lookAtWays(item, found);
    lookAtGaps(*item.guide, found);
    for (const Situation& situation : item.guide->situations)
        lookAtChoices(item, situation, found);
    return found;
}

} // namespace changming::catalogue
