#include "kiosk/menu/draft_store.h"

#include "kiosk/base/log.h"
#include "kiosk/menu/hall_tables.h"
#include "kiosk/menu/menu_file.h"
#include "kiosk/menu/menu_text.h"
#include "kiosk/store/database.h"

#include <utility>

namespace changming::menu
{

namespace
{

// As files: a text without English is the Chinese in the file.
bool isSame(const std::optional<KeptDraft>& one, const std::optional<KeptDraft>& other)
{
    if (!one || !other)
        return !one && !other;
    return one->base == other->base && menuFileText(one->menu) == menuFileText(other->menu);
}

} // namespace

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

Result<void> DraftStore::replace(const std::string& author, const std::optional<KeptDraft>& before, const std::optional<KeptDraft>& after)
{
    return m_content->database.transaction([&]() -> Result<void> {
        const auto there = draft(author);
        if (!there)
            return there.error();
        if (!isSame(*there, before))
            return Error{"draft-moved", "the draft has been changed at another place meanwhile", "", "草稿在别处改过了"};
        const auto written =
            after ? m_content->database.run("INSERT INTO menu_draft (author, base, content, saved_at) VALUES (?,?,?,?) ON CONFLICT (author) DO "
                                            "UPDATE SET base = excluded.base, content = excluded.content, saved_at = excluded.saved_at",
                                            {author, after->base, menuFileText(after->menu), after->savedAt})
                  : m_content->database.run("DELETE FROM menu_draft WHERE author = ?", {author});
        if (!written)
            return written.error();
        return {};
    });
}

} // namespace changming::menu
