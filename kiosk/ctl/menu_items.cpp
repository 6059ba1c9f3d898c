#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/ctl/menu_verbs.h"

#include <fstream>
#include <memory>
#include <set>
#include <string_view>
#include <system_error>

namespace changming::ctl
{

namespace
{

bool isDatabase(const std::string& file)
{
    constexpr std::string_view magic = "SQLite format 3"; // sqlite.org/fileformat.html, 1.3.1
    std::string head(magic.size(), '\0');
    std::ifstream stream(file, std::ios::binary);
    return stream.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

KnownItems fromDatabase(const std::string& file)
{
    auto opened = catalogue::Catalogue::open(file);
    if (!opened)
        return {{}, {opened.error()}};
    // A std::function must be copyable, a connection is not.
    const auto catalogue = std::make_shared<catalogue::Catalogue>(std::move(*opened));
    return {[catalogue](const menu::Action& action) {
                if (action.kind == menu::Action::Kind::Department) {
                    const auto items = catalogue->items({.department = action.target, .limit = 1});
                    return items.ok() && items->total > 0;
                }
                const auto item = catalogue->item(action.target);
                return item.ok() && item->has_value();
            },
            {}};
}

KnownItems fromFile(const std::string& file)
{
    const catalogue::ItemsFile read = catalogue::readItemsFile(file);
    if (!read.complaints.empty())
        return {{}, read.complaints};
    auto codes = std::make_shared<std::set<std::string>>();
    auto departments = std::make_shared<std::set<std::string>>();
    for (const catalogue::Item& item : read.contents.items) {
        codes->insert(item.taskCode);
        departments->insert(item.department.zh);
    }
    return {[codes, departments](const menu::Action& action) {
                return (action.kind == menu::Action::Kind::Department ? departments : codes)->contains(action.target);
            },
            {}};
}

} // namespace

KnownItems knownItems(const std::string& catalogueFile)
{
    if (catalogueFile.empty())
        return {};
    return isDatabase(catalogueFile) ? fromDatabase(catalogueFile) : fromFile(catalogueFile);
}

KnownItems knownItemsOf(const std::string& dataDir, const std::string& catalogueFile)
{
    const std::filesystem::path beside = std::filesystem::path(dataDir) / "catalogue.db";
    std::error_code unreadable;
    return knownItems(catalogueFile.empty() && std::filesystem::exists(beside, unreadable) ? beside.string() : catalogueFile);
}

} // namespace changming::ctl
