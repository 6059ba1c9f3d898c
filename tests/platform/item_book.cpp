#include "tests/platform/item_book.h"

#include "kiosk/base/json.h"
#include "kiosk/catalogue/items_file.h"

#include <nlohmann/json.hpp>

namespace changming::sandbox
{

Result<ItemBook> ItemBook::read(const catalogue::Contents& contents, const std::filesystem::path& file)
{
    ItemBook book;
    for (const catalogue::Item& item : contents.items)
        book.m_entries.emplace(item.taskCode, Entry{item.plainName, item.department, item.promisedDays});
    const auto json = readJsonFile(file, {.maxBytes = catalogue::maxItemsFileBytes});
    if (!json)
        return json.error();
    for (const auto& item : json->at("items"))
        if (item.value("instant", false))
            book.m_instant.insert(item.at("taskCode").get<std::string>());
    return book;
}

Text ItemBook::name(const std::string& taskCode) const
{
    const auto found = m_entries.find(taskCode);
    return found == m_entries.end() ? Text{taskCode} : found->second.name;
}

int ItemBook::promisedDays(const std::string& taskCode) const
{
    const auto found = m_entries.find(taskCode);
    return found == m_entries.end() ? 8 : found->second.promisedDays;
}

Text ItemBook::office(const std::string& taskCode) const
{
    const auto found = m_entries.find(taskCode);
    // The bureau's cases are worked on by its centre.
    if (found == m_entries.end() || taskCode.starts_with("PA-RS-"))
        return {"平安区社会保险中心", "Ping'an District Social Insurance Centre"};
    return found->second.department;
}

} // namespace changming::sandbox
