#include "kiosk/forms/complaint.h"

#include "kiosk/forms/sources.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace changming::forms
{

namespace
{

// In one sentence: "手机号码少了 1 位" must not become "现在住在哪里？还没选".
std::string nameOf(const Control& control, Language language)
{
    auto name = control.label.in(language);
    for (const std::string_view mark : {"？", "?"}) {
        if (!name.ends_with(mark))
            continue;
        if (!control.shortLabel.zh.empty())
            return control.shortLabel.in(language);
        name.resize(name.size() - mark.size());
    }
    return name;
}

// "11", "16 到 19", "至少 16".
Text range(const Control& control)
{
    const auto low = std::to_string(control.minLength);
    const auto high = std::to_string(control.maxLength);
    if (control.minLength == control.maxLength)
        return {high, high};
    if (control.maxLength == 0)
        return {"至少 " + low, "at least " + low};
    if (control.minLength == 0)
        return {"最多 " + high, "at most " + high};
    return {low + " 到 " + high, low + " to " + high};
}

std::string plural(long count, const std::string& one)
{
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

struct Wording {
    Text message;
    Text summary; // behind the field's name
};

Text lowestLevel(const Control& control)
{
    switch (control.deepest) {
    case DivisionLevel::Province:
        return {"省", "province"};
    case DivisionLevel::City:
        return {"市", "city"};
    case DivisionLevel::County:
        return {"区县", "county"};
    case DivisionLevel::Street:
        break;
    }
    return {"镇街", "town or street"};
}

Wording aboutMissing(const Control& control)
{
    if (control.source.starts_with("idcard.") && control.lock == Control::Lock::Locked) {
        const auto source = sourceName(control.source);
        return {{source.zh + "上没有读到这一项，请到窗口办。", "It could not be read from " + source.en + ". Please go to a counter."},
                {"没有读到", ": not read"}};
    }
    if (control.kind == Kind::MultiChoice)
        return {{"请至少选一个。", "Please choose at least one."}, {"还没选", ": not chosen yet"}};
    if (!control.choices.empty())
        return {{"请选一个。", "Please choose one."}, {"还没选", ": not chosen yet"}};
    if (control.kind == Kind::People)
        return {{"还没添加，请至少添加 " + std::to_string(std::max(control.minEntries, std::size_t{1})) + " 位。",
                 "Nobody added yet. Please add at least " + std::to_string(std::max(control.minEntries, std::size_t{1})) + "."},
                {"还没添加", ": nobody added yet"}};
    if (control.kind == Kind::Division)
        return {{"请选到" + lowestLevel(control).zh + "。", "Please choose down to the " + lowestLevel(control).en + "."},
                {"还没选", ": not chosen yet"}};
    if (control.kind == Kind::Date)
        return {{"请选一个日期。", "Please choose a date."}, {"还没选", ": not chosen yet"}};
    if (control.kind == Kind::Digits && (control.minLength > 0 || control.maxLength > 0))
        return {{"还没填，要 " + range(control).zh + " 位。", "Not filled in yet. It needs " + range(control).en + " digits."},
                {"还没填", ": not filled in yet"}};
    return {{"还没填，请填上。", "Not filled in yet. Please fill it in."}, {"还没填", ": not filled in yet"}};
}

Wording aboutLength(const Control& control, const schema::Violation& violation)
{
    const bool digits = control.kind == Kind::Digits;
    const auto away = std::labs(std::strtol(violation.limit.c_str(), nullptr, 10) - std::strtol(violation.actual.c_str(), nullptr, 10));
    const auto count = std::to_string(away);
    const std::string unit = digits ? "位" : "个字";
    const auto wanted = range(control);
    const bool shortOf = violation.keyword == "minLength";
    return {{"要 " + wanted.zh + " " + unit + "，现在是 " + violation.actual + " " + unit +
                 (shortOf ? "，请补上。" : "，请去掉 " + count + " " + unit + "。"),
             "It needs " + wanted.en + (digits ? " digits" : " characters") + "; this has " + violation.actual + "."},
            {(shortOf ? "少了 " : "多了 ") + count + " " + unit,
             ": " + plural(away, digits ? "digit" : "character") + (shortOf ? " short" : " too many")}};
}

Wording aboutNumber(const Control& control, const schema::Violation& violation)
{
    const auto& keyword = violation.keyword;
    const auto limit = violation.limit;
    const Text unit = control.unit.zh.empty() ? Text{} : Text{" " + control.unit.zh, " " + control.unit.en};
    if (keyword == "minimum")
        return {{"最少 " + limit + unit.zh + "，请重填。", "The least is " + limit + unit.en + ". Please type it again."}, {"太小了", ": too small"}};
    if (keyword == "exclusiveMinimum")
        return {{"要比 " + limit + unit.zh + " 多，请重填。", "It must be more than " + limit + unit.en + ". Please type it again."},
                {"太小了", ": too small"}};
    if (keyword == "maximum")
        return {{"最多 " + limit + unit.zh + "，请重填。", "The most is " + limit + unit.en + ". Please type it again."}, {"太大了", ": too large"}};
    if (keyword == "exclusiveMaximum")
        return {{"要比 " + limit + unit.zh + " 少，请重填。", "It must be less than " + limit + unit.en + ". Please type it again."},
                {"太大了", ": too large"}};
    if (keyword == "multipleOf" && control.decimals > 0)
        return {{"小数点后面最多 " + std::to_string(control.decimals) + " 位，请重填。",
                 "At most " + plural(static_cast<long>(control.decimals), "place") + " behind the point, please."},
                {"小数太长", ": too many places behind the point"}};
    if (keyword == "multipleOf")
        return {{"要是 " + limit + " 的整数倍，请重填。", "It must be a multiple of " + limit + ". Please type it again."}, {"不对", ": not right"}};
    if (control.decimals == 0)
        return {{"只填整数，不要小数点和别的字。", "A whole number only, please: no point and nothing else."}, {"不是整数", ": not a whole number"}};
    return {{"只填数字，例如 1200 或者 86.5。", "A number only, please, such as 1200 or 86.5."}, {"不是数字", ": not a number"}};
}

// How many were chosen or added.
Wording aboutCount(const Control& control, const schema::Violation& violation)
{
    const bool few = violation.keyword == "minItems";
    const auto& limit = violation.limit;
    if (control.kind == Kind::People)
        return few ? Wording{{"至少要 " + limit + " 位，请再添加。", "At least " + limit + " are needed. Please add more."},
                             {"人数不够", ": too few"}}
                   : Wording{{"最多 " + limit + " 位，请去掉几位。", "At most " + limit + ". Please remove some."}, {"人数太多", ": too many"}};
    return few ? Wording{{"至少选 " + limit + " 个。", "Please choose at least " + limit + "."}, {"选少了", ": too few"}}
               : Wording{{"最多选 " + limit + " 个，请去掉几个。", "At most " + limit + ". Please take some away."}, {"选多了", ": too many"}};
}

Wording aboutFormat(const Control& control, const std::string& format, const schema::Violation& violation)
{
    if (format == "id-number")
        return {{"这个号码对不上，可能填错了一位，请对着证件再看一遍。",
                 "This number cannot be right; a digit may be wrong. Please check it against the card."},
                {"对不上", ": a digit may be wrong"}};
    if (format == "credit-code")
        return {{"这个代码对不上，请对着营业执照再看一遍，一共 18 位。",
                 "This code cannot be right. Please check its 18 characters against the business licence."},
                {"对不上", ": a character may be wrong"}};
    if (format == "mobile")
        return {{"手机号码是 11 位，以 13 到 19 开头，请再看一遍。", "A mobile number has 11 digits and starts with 13 to 19. Please check it."},
                {"不对", ": not right"}};
    if (control.kind == Kind::Division)
        return {{"请重选一次。", "Please choose again."}, {"要重选", ": choose again"}};
    return {{"这一项不对：" + violation.zh + "。", "This is not right: " + violation.message + "."}, {"不对", ": not right"}};
}

Wording wordingOf(const Control& control, const schema::Violation& violation)
{
    const auto& keyword = violation.keyword;
    if (keyword == "required" || keyword == "dependencies")
        return aboutMissing(control);
    if (!control.source.empty() && control.lock == Control::Lock::Locked) {
        const auto source = sourceName(control.source);
        return {{"这一项来自" + source.zh + "，和要求对不上，这里改不了，请到窗口办。",
                 "This comes from " + source.en + " and does not fit what is asked. It cannot be changed here; please go to a counter."},
                {"对不上", ": does not fit"}};
    }
    if (keyword == "minLength" || keyword == "maxLength")
        return aboutLength(control, violation);
    if (keyword == "incomplete" && control.kind == Kind::Division)
        return {{"还要往下选，选到" + lowestLevel(control).zh + "。", "Please go on choosing, down to the " + lowestLevel(control).en + "."},
                {"还没选完", ": not complete"}};
    if (keyword == "minItems" || keyword == "maxItems")
        return aboutCount(control, violation);
    if (keyword == "uniqueItems")
        return {{"有两位填得一模一样，请去掉一位。", "Two of them are exactly the same. Please remove one."}, {"重复了", ": one stands there twice"}};
    if (control.isNumber())
        return aboutNumber(control, violation);
    if (keyword == "incomplete")
        return {{"日期还没填完，请补上。", "The date is not complete. Please fill in the rest."}, {"还没填完", ": not complete"}};
    if (keyword == "earliest")
        return {{"最早 " + violation.limit + "，请重选。", "The earliest day is " + violation.limit + ". Please choose again."},
                {"太早了", ": too early"}};
    if (keyword == "latest")
        return {{"最晚 " + violation.limit + "，请重选。", "The latest day is " + violation.limit + ". Please choose again."},
                {"太晚了", ": too late"}};
    if (control.kind == Kind::Date)
        return {{"没有这一天，请重选。", "There is no such day. Please choose again."}, {"没有这一天", ": no such day"}};
    if (!control.choices.empty())
        return {{"请从这几个里选一个。", "Please choose one of these."}, {"要重选", ": choose again"}};
    return aboutFormat(control, keyword == "format" ? violation.limit : std::string(), violation);
}

std::string filledIn(std::string sentence, const std::string& mark, const std::string& text)
{
    for (auto at = sentence.find(mark); at != std::string::npos; at = sentence.find(mark, at + text.size()))
        sentence.replace(at, mark.size(), text);
    return sentence;
}

const Text* ownSentence(const Control& control, const std::string& keyword, const Definition& definition)
{
    for (const auto* errors : {&control.errors, &definition.errors})
        if (const auto found = errors->find(keyword); found != errors->end())
            return &found->second;
    return nullptr;
}

} // namespace

Complaint complaintAbout(const Control& control, const schema::Violation& violation, const Definition& definition, Language language)
{
    const auto wording = wordingOf(control, violation);
    const auto name = nameOf(control, language);
    Complaint complaint{wording.message.in(language), name + wording.summary.in(language)};
    if (const auto* own = ownSentence(control, violation.keyword, definition)) {
        complaint.message = own->in(language);
        complaint.message = filledIn(complaint.message, "{limit}", violation.limit);
        complaint.message = filledIn(complaint.message, "{actual}", violation.actual);
        complaint.message = filledIn(complaint.message, "{label}", name);
    }
    return complaint;
}

Complaint complaintAboutWhole(const schema::Violation& violation, Language language)
{
    const Text message{"填的内容互相对不上：" + violation.zh + "。", "The answers do not fit together: " + violation.message + "."};
    const Text summary{"填的内容互相对不上", "The answers do not fit together"};
    return {message.in(language), summary.in(language)};
}

int urgency(const schema::Violation& violation)
{
    constexpr std::string_view order[] = {"required",   "dependencies", "type",  "minLength", "maxLength", "pattern",
                                          "incomplete", "format",       "oneOf", "earliest",  "latest"};
    return static_cast<int>(std::distance(std::begin(order), std::find(std::begin(order), std::end(order), violation.keyword)));
}

} // namespace changming::forms
