#include "kiosk/forms/follow.h"

#include "kiosk/forms/control_reader.h"
#include "kiosk/schema/format.h"

#include <algorithm>
#include <cmath>

namespace changming::forms
{

namespace
{

using Take = Follow::Take;

struct Named {
    std::string_view name;
    Take take;
};
constexpr Named takes[] = {{"same", Take::Same}, {"birth-date", Take::BirthDate}, {"sex", Take::Sex}, {"sum", Take::Sum}, {"count", Take::Count}};

bool offers(const Control& control, const char* value)
{
    return std::any_of(control.choices.begin(), control.choices.end(), [&](const auto& choice) { return choice.value == value; });
}

bool canHold(const Control& control, Take take)
{
    switch (take) {
    case Take::Same:
        return control.kind != Kind::People && control.kind != Kind::MultiChoice;
    case Take::BirthDate:
        return control.kind == Kind::Date;
    case Take::Sex:
        return control.isChoice() && offers(control, "male") && offers(control, "female");
    case Take::Sum:
        return control.isNumber();
    case Take::Count:
        return control.kind == Kind::Number;
    }
    return false;
}

bool canBeFollowed(const Control& followed, const Control& by, Take take)
{
    if (take == Take::Sum || take == Take::Count)
        return followed.kind == Kind::People;
    if (take == Take::Same)
        return followed.kind == by.kind;
    return followed.isTyped();
}

// Fen are whole, so that 0.1 + 0.2 is 0.3.
nlohmann::json sum(const Follow& follow, const Sheet& sheet)
{
    constexpr double parts = 1e6;
    double total = 0;
    bool any = false;
    for (const auto& entry : sheet.slots[follow.control].entries) {
        const auto* value = entry->answer(follow.inner);
        if (value == nullptr || !value->is_number() || !entry->visibleControl(follow.inner))
            continue;
        total += std::round(value->get<double>() * parts);
        any = true;
    }
    if (!any)
        return nullptr;
    total /= parts;
    constexpr double exactWhole = 9e15;
    if (total == std::floor(total) && std::abs(total) < exactWhole)
        return static_cast<std::int64_t>(total);
    return total;
}

nlohmann::json fromIdNumber(const std::string& number, Take take)
{
    if (!schema::isIdNumber(number))
        return nullptr;
    constexpr std::size_t birth = 6;
    if (take == Take::BirthDate)
        return number.substr(birth, 4) + "-" + number.substr(birth + 4, 2) + "-" + number.substr(birth + 6, 2);
    constexpr std::size_t sexDigit = 16;
    return (number[sexDigit] - '0') % 2 == 1 ? "male" : "female";
}

} // namespace

std::optional<Follow> readFollow(const nlohmann::json& options, const std::string& at, const Control& control, Document& ui)
{
    const auto found = options.find("follows");
    if (found == options.end())
        return std::nullopt;
    const auto here = at + "/follows";
    if (!ui.onlyKeys(*found, here, {"scope", "take", "of"}))
        return std::nullopt;
    const auto name = ui.text(*found, here, "take", Document::Need::Must);
    const auto* take = std::find_if(std::begin(takes), std::end(takes), [&](const auto& one) { return one.name == name; });
    if (take == std::end(takes)) {
        ui.refuse(here + "/take", "\"take\" is same, birth-date, sex, sum or count", "take 只能写 same、birth-date、sex、sum、count");
        return std::nullopt;
    }
    Follow follow;
    follow.take = take->take;
    if (!canHold(control, follow.take))
        ui.refuse(here + "/take", "this field cannot hold that", "这一项放不下这种值");
    const auto scope = answerPointer(ui.text(*found, here, "scope", Document::Need::Must));
    const bool sums = follow.take == Take::Sum;
    const auto of = sums ? answerPointer(ui.text(*found, here, "of", Document::Need::Must)) : std::string();
    if (!scope || !of)
        ui.refuse(here, "a scope looks like \"#/properties/mobile\"", "scope 要写成 \"#/properties/mobile\" 这样");
    if (!sums && found->contains("of"))
        ui.refuse(here + "/of", "\"of\" belongs beside sum", "of 要和 sum 一起写");
    follow.scope = scope.value_or("");
    follow.of = of.value_or("");
    return follow;
}

void connectFollows(Definition& definition, Document& ui)
{
    for (std::size_t i = 0; i < definition.controls.size(); ++i) {
        auto& control = definition.controls[i];
        if (!control.follow)
            continue;
        auto& follow = *control.follow;
        const auto here = control.origin.pointer + "/options/follows";
        const auto followed = definition.controlAt(follow.scope);
        // Those before are worked out first, so that one pass is enough and nothing goes round.
        if (!followed || *followed >= i || !canBeFollowed(definition.controls[*followed], control, follow.take)) {
            ui.refuse(here + "/scope", "it follows a control that stands before it and fits", "只能跟着写在前面、类型合适的项");
            continue;
        }
        follow.control = *followed;
        if (follow.take != Take::Sum)
            continue;
        const auto& entry = definition.controls[*followed].entry;
        const auto inner = entry == nullptr ? std::nullopt : entry->controlAt(follow.of);
        if (!inner || !entry->controls[*inner].isNumber())
            ui.refuse(here + "/of", "\"of\" is a number that is asked of each entry", "of 要是每一位都填的数字");
        else
            follow.inner = *inner;
    }
}

nlohmann::json followed(const Follow& follow, const Sheet& sheet)
{
    if (!sheet.visibleControl(follow.control))
        return nullptr;
    const auto& entries = sheet.slots[follow.control].entries;
    if (follow.take == Take::Count)
        return entries.empty() ? nlohmann::json() : nlohmann::json(entries.size());
    if (follow.take == Take::Sum)
        return sum(follow, sheet);
    const auto* value = sheet.answer(follow.control);
    if (value == nullptr)
        return nullptr;
    if (follow.take == Take::Same)
        return *value;
    return value->is_string() ? fromIdNumber(value->get_ref<const std::string&>(), follow.take) : nlohmann::json();
}

} // namespace changming::forms
