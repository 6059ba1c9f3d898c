// A small catalogue of items with chosen names to search in.
#pragma once

#include "kiosk/catalogue/catalogue.h"
#include "tests/kiosk/fresh_dir.h"

#include <string>
#include <utility>
#include <vector>

namespace changming::test
{

inline catalogue::Item itemNamed(std::string code, std::string plain, std::string official = "", std::vector<std::string> aliases = {})
{
    catalogue::Item item;
    item.taskCode = std::move(code);
    item.plainName = {std::move(plain), "Item"};
    item.name = official.empty() ? item.plainName.zh : std::move(official);
    item.aliases = std::move(aliases);
    item.type = "公共服务";
    item.department = {"平安区某局", "An office"};
    item.helpPhone = "12345";
    return item;
}

class SmallCatalogue
{
public:
    explicit SmallCatalogue(std::vector<catalogue::Item> items) : m_catalogue(catalogue::Catalogue::open(m_dir.path() / "catalogue.db").value())
    {
        replace(std::move(items));
    }

    void replace(std::vector<catalogue::Item> items)
    {
        catalogue::Contents contents;
        contents.items = std::move(items);
        m_replaced = m_catalogue.replace(contents, "test", WallTime{}).ok();
    }

    bool replaced() const { return m_replaced; }
    catalogue::HitPage search(std::string_view typed, int offset = 0, int limit = 20) const
    {
        return m_catalogue.search(typed, offset, limit).value();
    }

    // Task codes in their order, "a b c"; "~ a b" when they are only the nearest.
    std::string codes(std::string_view typed) const
    {
        const catalogue::HitPage page = search(typed);
        std::string codes = page.nearest ? "~" : "";
        for (const catalogue::Hit& hit : page.hits)
            codes += (codes.empty() ? "" : " ") + hit.taskCode;
        return codes;
    }

    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    std::filesystem::path file() const { return m_dir.path() / "catalogue.db"; }

private:
    FreshDir m_dir;
    catalogue::Catalogue m_catalogue;
    bool m_replaced = false;
};

} // namespace changming::test
