// What the sandbox says about items: their plain names, the offices, and which are decided in seconds (秒批), from the
// catalogue's file. An item that is not there has its code for a name. After `read` nothing changes: any thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"
#include "kiosk/catalogue/item.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace changming::sandbox
{

class ItemBook
{
public:
    ItemBook() = default; // no item
    // `contents` are those of the file, already checked.
    static Result<ItemBook> read(const catalogue::Contents& contents, const std::filesystem::path& file);

    Text name(const std::string& taskCode) const; // as people say it
    Text office(const std::string& taskCode) const;
    int promisedDays(const std::string& taskCode) const; // working days; eight for an item that is not there
    void setInstant(const std::string& taskCode) { m_instant.insert(taskCode); } // before the book is shared
    bool isInstant(const std::string& taskCode) const { return m_instant.contains(taskCode); }

private:
    struct Entry {
        Text name, department;
        int promisedDays;
    };
    std::map<std::string, Entry> m_entries;
    std::set<std::string> m_instant;
};

} // namespace changming::sandbox
