// The versions of this machine's menu, in hall.db. A version is never changed; the newest one is what the home shows.
// The shipped seed (config/menu.json) becomes a version when its content differs from the last seed taken and staff have
// published nothing since; a wrong seed is refused and the last good version stays.
//
// Who publishes says on which version the work was based; when another has been published meanwhile, the second is told so
// (menu-version-moved) and nothing is written.
//
// One object is one connection, used by one thread at a time; other processes may write meanwhile.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

struct VersionFacts {
    int number = 0;         // 1, 2, 3 …
    std::string author;     // an id; "seed" of the shipped ones
    std::string authorName; // as it may be shown: masked; may be empty
    std::string note;
    std::string publishedAt; // RFC 3339
    int restores = 0;        // the version whose content this one brought back; 0: it is new
};

struct Version : VersionFacts {
    Menu menu;
    int base = 0; // of what is made of it: its number; of the current one that of the newest, which this release may be unable to read
};

// Who publishes, and upon what.
struct Publication {
    std::string author;
    std::string authorName = {}; // masked
    std::string note = {};
    std::optional<int> base = {}; // of the version that was edited; none: whatever is there gives way
};

enum class SeedOutcome {
    Taken,              // a new version
    Unchanged,          // the same content as the last seed
    StaffHavePublished, // theirs stays
};

class MenuStore
{
public:
    // Makes the file and migrates it where needed.
    static Result<MenuStore> open(const std::filesystem::path& file);
    MenuStore(MenuStore&&) noexcept;
    MenuStore& operator=(MenuStore&&) noexcept;
    ~MenuStore();

    // The seed's complaint is the error; nothing is written then.
    Result<SeedOutcome> takeSeed(const std::filesystem::path& file, const TargetKnown& known, WallTime now);

    // Checks and stores; the new version's number.
    Result<int> publish(std::string_view menuJson, const Publication& publication, const TargetKnown& known, WallTime now);
    Result<int> publish(std::string_view menuJson, const std::string& author, const std::string& note, const TargetKnown& known, WallTime now);

    // A new version with the content of version `number`. What has left the catalogue since then does not stop it: who goes
    // back is in a hurry, the home leaves such tiles out, and warnings() says them.
    Result<int> rollBack(int number, const Publication& publication, WallTime now);

    // The newest version that this release can read; none when no seed was ever taken.
    Result<std::optional<Version>> current() const;
    Result<Version> version(int number) const;                        // menu-no-such-version
    Result<std::vector<VersionFacts>> versions(int limit = 50) const; // newest first

    // True once after each new version that this connection has not yet reported, its own or another's.
    Result<bool> changed();

    const std::filesystem::path& file() const;

private:
    struct Content;
    Result<int> add(std::string_view menuJson, const Publication& publication, int restores, const TargetKnown& known, WallTime now);
    explicit MenuStore(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace changming::menu
