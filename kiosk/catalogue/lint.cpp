#include "kiosk/catalogue/lint.h"

#include "kiosk/catalogue/lint_rules.h"

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
    Linter(const std::string& place, const std::vector<TableFile::Origin>& origins) : m_place(place), m_origins(origins) {}

    void look(const Item& item, std::size_t at)
    {
        for (auto* const rules : {poorNames, poorMaterials, poorGuide}) {
            for (Broken& rule : rules(item))
                add(std::move(rule), item, at);
        }
        const auto [first, isNew] = m_names.emplace(item.plainName.zh, at);
        if (!isNew)
            add({"lint-same-name", "plainName", "row " + rowOf(first->second) + " has the same plain name; people cannot tell them apart",
                 "和第 " + rowOf(first->second) + " 条的通俗名称一样，分不清"},
                item, at);
        m_events.insert(item.lifeEvents.begin(), item.lifeEvents.end());
    }

    void look(const std::vector<LifeEvent>& events)
    {
        for (std::size_t n = 0; n < events.size(); ++n) {
            if (!m_events.contains(events[n].id))
                m_findings.push_back({"lint-empty-event", "no item belongs to the life event " + events[n].id + ": it is not shown",
                                      m_place + "#/lifeEvents/" + std::to_string(n), "没有事项属于“" + events[n].title.zh + "”，它不会显示"});
        }
    }

    std::vector<Error> take() { return std::move(m_findings); }

private:
    std::string rowOf(std::size_t at) const { return std::to_string((m_origins.empty() ? at : m_origins[at].row) + 1); }

    void add(Broken rule, const Item& item, std::size_t at)
    {
        const std::string place =
            m_origins.empty() ? m_place + "#/items/" + std::to_string(at) + "/" + rule.field : m_place + ":" + std::to_string(m_origins[at].line);
        m_findings.push_back({std::move(rule.code),
                              "row " + rowOf(at) + " (" + item.taskCode + " " + item.plainName.zh + "), " + rule.field + ": " + rule.message, place,
                              "第 " + rowOf(at) + " 条（" + item.taskCode + " " + item.plainName.zh + "），" + rule.field + "：" + rule.zh});
    }

    const std::string& m_place;
    const std::vector<TableFile::Origin>& m_origins;
    std::map<std::string, std::size_t> m_names;
    std::set<std::string> m_events;
    std::vector<Error> m_findings;
};

} // namespace

std::vector<Error> lint(const Contents& contents, const std::string& place, const std::vector<TableFile::Origin>& origins)
{
    Linter linter(place, origins);
    for (std::size_t at = 0; at < contents.items.size(); ++at)
        linter.look(contents.items[at], at);
    linter.look(contents.lifeEvents);
    return linter.take();
}

} // namespace changming::catalogue
