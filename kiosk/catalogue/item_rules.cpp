#include "kiosk/catalogue/item_rules.h"

#include "kiosk/schema/schema.h"

#include <algorithm>
#include <map>
#include <utility>

namespace changming::catalogue
{

namespace
{

bool isAsked(const Item& item, const When& when)
{
    if (!item.guide)
        return false;
    const auto& situations = item.guide->situations;
    const auto situation = std::ranges::find(situations, when.situation, &Situation::id);
    return situation != situations.end() && std::ranges::find(situation->choices, when.choice, &Choice::id) != situation->choices.end();
}

void checkForm(const Item& item, std::vector<Broken>& broken)
{
    if (item.badge == Badge::FinishHere && item.formId.empty())
        broken.push_back({"catalogue-form-missing", "formId", "an item that can be finished here needs a form; give formId or another badge",
                          "在这里能办完的事项要有表单：写上 formId，或者换一个 badge"});
    if (item.badge != Badge::FinishHere && !item.formId.empty())
        broken.push_back({"catalogue-form-unused", "formId", "only a finishHere item has a form; leave formId out or give the badge finishHere",
                          "只有 finishHere 的事项才有表单：去掉 formId，或者把 badge 改成 finishHere"});
    if (item.instant && (item.badge != Badge::FinishHere || item.promisedDays != 0))
        broken.push_back({"catalogue-not-instant", "instant", "an item decided in seconds is finishHere with promisedDays 0",
                          "秒批的事项要 badge 是 finishHere，promisedDays 是 0"});
}

void checkGuide(const Item& item, std::vector<Broken>& broken)
{
    for (const Material& material : item.materials) {
        if (material.when && !isAsked(item, *material.when))
            broken.push_back({"catalogue-unknown-situation", "materials",
                              "the guide asks no situation \"" + material.when->situation + "\" with the choice \"" + material.when->choice + "\"",
                              "指南里没有情形“" + material.when->situation + "”的选项“" + material.when->choice + "”"});
    }
    if (!item.guide)
        return;
    if (item.guide->trips > 0 && item.guide->tripsReason.zh.empty())
        broken.push_back({"catalogue-trip-without-reason", "guide", "trips is not 0, so tripsReason must say why one has to come",
                          "trips 不是 0，要在 tripsReason 里写明为什么要跑"});
    if (item.guide->minutesHere && item.badge == Badge::CounterOnly)
        broken.push_back({"catalogue-minutes-at-counter", "guide", "minutesHere is the time at this machine; a counterOnly item has none",
                          "minutesHere 是在这台机器上要用的时间，只能去窗口的事项不写"});
}

} // namespace

std::vector<Broken> brokenRules(const Item& item, const std::set<std::string>& lifeEvents)
{
    std::vector<Broken> broken;
    checkForm(item, broken);
    if (item.statutoryDays && item.promisedDays > *item.statutoryDays)
        broken.push_back({"catalogue-promise-too-long", "promisedDays",
                          "promised " + std::to_string(item.promisedDays) + " days, but the law allows " + std::to_string(*item.statutoryDays),
                          "承诺 " + std::to_string(item.promisedDays) + " 天，多于法定的 " + std::to_string(*item.statutoryDays) + " 天"});
    for (const std::string& event : item.lifeEvents) {
        if (!lifeEvents.contains(event))
            broken.push_back({"catalogue-unknown-life-event", "lifeEvents", "the file's lifeEvents have no \"" + event + "\"",
                              "文件的 lifeEvents 里没有“" + event + "”"});
    }
    checkGuide(item, broken);
    return broken;
}

Error inRow(Error error, std::size_t row, const std::string& field)
{
    const std::string number = std::to_string(row + 1);
    error.message = "row " + number + (field.empty() ? "" : ", " + field) + ": " + error.message;
    error.zh = "第 " + number + " 条" + (field.empty() ? "" : "，" + field) + "：" + error.zh;
    return error;
}

std::vector<Error> refusals(const Contents& contents, const std::string& place)
{
    std::set<std::string> events;
    for (const LifeEvent& event : contents.lifeEvents)
        events.insert(event.id);
    std::map<std::string, std::size_t> rows;
    std::vector<Error> complaints;
    for (std::size_t row = 0; row < contents.items.size(); ++row) {
        const Item& item = contents.items[row];
        auto broken = brokenRules(item, events);
        if (const auto [first, isNew] = rows.emplace(item.taskCode, row); !isNew)
            broken.push_back({"catalogue-duplicate-code", "taskCode",
                              "row " + std::to_string(first->second + 1) + " has this task code already; each item needs its own",
                              "第 " + std::to_string(first->second + 1) + " 条已经用了这个事项编码，不能重复"});
        for (Broken& rule : broken) {
            if (complaints.size() < schema::Schema::maxViolations)
                complaints.push_back(
                    inRow({rule.code, std::move(rule.message), place + "#/items/" + std::to_string(row) + "/" + rule.field, std::move(rule.zh)}, row,
                          rule.field));
        }
    }
    return complaints;
}

} // namespace changming::catalogue
