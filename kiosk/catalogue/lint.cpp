#include "kiosk/catalogue/lint.h"

#include "kiosk/catalogue/item_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace changming::catalogue
{

namespace
{

class Linter
{
public:
    explicit Linter(std::string place) : m_place(std::move(place)) {}

    void look(const Item& item, std::size_t row)
    {
        m_row = row;
        if (item.guide)
            lookAtGuide(item, *item.guide);
        for (const std::string& alias : item.aliases) {
            if (alias == item.plainName.zh || alias == item.plainName.en || alias == item.name)
                add("lint-needless-alias", "aliases", "\"" + alias + "\" is the name itself", "“" + alias + "”就是名称，不用再写成别名");
        }
        if (item.plainName.en.empty() || item.department.en.empty())
            add("lint-no-english", "plainName", "name or department has no English; Chinese stands on English pages",
                "名称或部门没有英文，英文页面上会显示中文");
        const auto [first, isNew] = m_names.emplace(item.plainName.zh, row);
        if (!isNew)
            add("lint-same-name", "plainName", "row " + std::to_string(first->second + 1) + " has the same plain name; people cannot tell them apart",
                "和第 " + std::to_string(first->second + 1) + " 条的通俗名称一样，分不清");
        m_events.insert(item.lifeEvents.begin(), item.lifeEvents.end());
    }

    void lookAtEvents(const std::vector<LifeEvent>& events)
    {
        for (std::size_t n = 0; n < events.size(); ++n) {
            if (!m_events.contains(events[n].id))
                m_findings.push_back({"lint-empty-event", "no item belongs to the life event " + events[n].id + ": it is not shown",
                                      m_place + "#/lifeEvents/" + std::to_string(n), "没有事项属于“" + events[n].title.zh + "”，它不会显示"});
        }
    }

    std::vector<Error> take() { return std::move(m_findings); }

private:
    void lookAtGuide(const Item& item, const Guide& guide)
    {
        if (guide.online && guide.trips > 0)
            add("lint-online-but-trips", "guide", "it can be done online, yet a counter must be visited", "写着可以网上办，又要跑窗口");
        if (!guide.online && guide.trips == 0 && !guide.mail && item.badge != Badge::FinishHere)
            add("lint-no-way-home", "guide", "no trip, not online and no mail: how does one apply and get the result?",
                "不用跑窗口、不能网上办、也不能邮寄：怎么申请、怎么拿结果？");
        if (guide.steps.empty() || guide.conditions.empty())
            add("lint-guide-without-steps", "guide", "the guide has no steps or no conditions", "指南没有写步骤或条件");
    }

    void add(const char* code, const char* field, std::string message, std::string zh)
    {
        m_findings.push_back(
            inRow({code, std::move(message), m_place + "#/items/" + std::to_string(m_row) + "/" + field, std::move(zh)}, m_row, field));
    }

    std::string m_place;
    std::size_t m_row = 0;
    std::map<std::string, std::size_t> m_names;
    std::set<std::string> m_events;
    std::vector<Error> m_findings;
};

} // namespace

std::vector<Error> lint(const Contents& contents, const std::string& place)
{
    Linter linter(place);
    for (std::size_t row = 0; row < contents.items.size(); ++row)
        linter.look(contents.items[row], row);
    linter.lookAtEvents(contents.lifeEvents);
    return linter.take();
}

} // namespace changming::catalogue
