// The catalogue of this district on this machine: catalogue.db, a file of its own so that an import never blocks a
// Confirm. A swap is one transaction: a reader sees the old catalogue or the new one, never a half.
//
// One object is one connection, used by one thread at a time; other processes (kioskctl) may write meanwhile. Errors of
// SQLite come out as values with the file as place; a newer schema than ours is refused.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/catalogue/item.h"
#include "kiosk/catalogue/search.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// What the list asks for. Ordered as in the imported file.
struct ItemQuery {
    std::string department = {}; // its Chinese name; empty = all
    std::string lifeEvent = {};  // its id; empty = all
    std::optional<Badge> badge = {}; // none = all
    int offset = 0;
    int limit = 50; // at most 500 are given
};

struct ItemPage {
    std::vector<Item> items;
    int total = 0; // of the query, without its page
};

struct DepartmentCount {
    Text department;
    int items = 0;
};

struct LifeEventCount {
    LifeEvent event;
    int items = 0;
};

struct ImportFacts {
    std::string importedAt; // RFC 3339
    int items = 0;
    std::string source; // file name
};

class Catalogue
{
public:
    // Makes the file and migrates it where needed.
    static Result<Catalogue> open(const std::filesystem::path& file);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    Result<std::optional<Item>> item(std::string_view taskCode) const;
    Result<ItemPage> items(const ItemQuery& query = {}) const;
    Result<int> count() const;

    // Items whose names, aliases, department or materials hold what was typed; best first. Any bytes may be typed: they are
    // bounded (maxTyped) and never a syntax error. Nothing typed finds nothing.
    Result<HitPage> search(std::string_view typed, int offset, int limit) const;

    // Browsing without a keyboard. Departments in the order of their first item, events in that of the file; none without
    // an item.
    Result<std::vector<DepartmentCount>> departments() const;
    Result<std::vector<LifeEventCount>> lifeEvents() const;
    Result<Text> district() const; // empty before the first import

    Result<std::optional<ImportFacts>> lastImport() const; // none: nothing was ever imported

    // Replaces everything with the search index, or nothing. REQUIRES: the contents passed parseItems or readTable.
    Result<ImportFacts> replace(const Contents& contents, const std::string& source, WallTime importedAt);

    // True once after each swap that this connection has not yet reported, its own or another's (PRAGMA data_version).
    Result<bool> changed();

private:
    struct Content;
    explicit Catalogue(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace changming::catalogue
