// The drafts of menus, in hall.db: one a person, written after each step, so that a process that dies loses none. A draft
// may break rules of a menu that one may publish; the schema accepts it. Who writes says what stood there before: one that
// was put in meanwhile by another hand (draft-moved) is not lost in silence.
//
// One object is one connection, used by one thread at a time; other processes may write meanwhile.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/menu/menu.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace changming::menu
{

struct KeptDraft {
    int base = 0; // the version that it was made from
    Menu menu;
    std::string savedAt; // RFC 3339
};

class DraftStore
{
public:
    static Result<DraftStore> open(const std::filesystem::path& hallDatabase); // makes the file where needed
    DraftStore(DraftStore&&) noexcept;
    DraftStore& operator=(DraftStore&&) noexcept;
    ~DraftStore();

    // None when this author keeps none, or when this release cannot read it any more.
    Result<std::optional<KeptDraft>> draft(const std::string& author) const;
    // Writes `after` in place of `before`, each as draft() gives it; none: no draft. Error draft-moved: another one stands
    // there, and nothing is written.
    Result<void> replace(const std::string& author, const std::optional<KeptDraft>& before, const std::optional<KeptDraft>& after);

private:
    struct Content;
    explicit DraftStore(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace changming::menu
