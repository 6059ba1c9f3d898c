#include "kiosk/menu/draft_store.h"

#include "kiosk/base/log.h"
#include "kiosk/menu/hall_tables.h"
#include "kiosk/menu/menu_file.h"
#include "kiosk/menu/menu_text.h"
#include "kiosk/store/database.h"

#include <utility>

namespace changming::menu
{

struct DraftStore::Content {
    store::Database database;
};

DraftStore::DraftStore(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
DraftStore::DraftStore(DraftStore&&) noexcept = default;
DraftStore& DraftStore::operator=(DraftStore&&) noexcept = default;
DraftStore::~DraftStore() = default;

Result<DraftStore> DraftStore::open(const std::filesystem::path& hallDatabase)
{
    auto database = store::Database::open({.file = hallDatabase, .migrations = migrations});
    if (!database)
        return database.error();
    return DraftStore(std::make_unique<Content>(Content{std::move(*database)}));
}

Result<std::optional<KeptDraft>> DraftStore::draft(const std::string& author) const
{
    struct Stored {
        int base;
        std::string content;
        std::string savedAt;
    };
    const auto stored =
        m_content->database.first("SELECT base, content, saved_at FROM menu_draft WHERE author = ?", {author}, [](const store::Row& row) {
            return Stored{static_cast<int>(row.integer(0)), row.text(1), row.text(2)};
        });
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<KeptDraft>();
    MenuFile read = parseUnfinished((*stored)->content, "draft");
    if (!read.complaints.empty()) {
        log::error("menu", "menu.draft-unusable", {{"code", log::Token{read.complaints.front().code}}});
        return std::optional<KeptDraft>();
    }
    return std::optional<KeptDraft>({(*stored)->base, std::move(read.menu), (*stored)->savedAt});
}

Result<void> DraftStore::keep(const std::string& author, int base, const Menu& menu, WallTime now)
{
    const auto kept =
        m_content->database.run("INSERT INTO menu_draft (author, base, content, saved_at) VALUES (?,?,?,?) "
                                "ON CONFLICT (author) DO UPDATE SET base = excluded.base, content = excluded.content, saved_at = excluded.saved_at",
                                {author, base, menuFileText(menu), toRfc3339(now)});
    if (!kept)
        return kept.error();
    return {};
}

Result<void> DraftStore::drop(const std::string& author)
{
    const auto dropped = m_content->database.run("DELETE FROM menu_draft WHERE author = ?", {author});
    if (!dropped)
        return dropped.error();
    return {};
}

} // namespace changming::menu
