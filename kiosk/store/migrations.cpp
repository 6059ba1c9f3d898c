#include "kiosk/store/migrations.h"

namespace changming::store
{

namespace
{

std::string tableOf(std::string_view part)
{
    return part.empty() ? std::string("schema_version") : "schema_version_" + std::string(part);
}

Result<std::int64_t> schemaVersion(Database& database, const std::string& versions)
{
    auto table = database.first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", {versions}, [](const Row& row) { return row.integer(0); });
    if (!table)
        return table.error();
    if (!table->has_value())
        return std::int64_t{0};
    auto version = database.first("SELECT version FROM " + versions, {}, [](const Row& row) { return row.integer(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Error newer(const Database& database, std::int64_t found, std::int64_t known)
{
    return {"store-newer",
            "the database has schema version " + std::to_string(found) + ", this program knows versions up to " + std::to_string(known) +
                "; use the newer program",
            database.file().string(),
            "数据库的结构版本是 " + std::to_string(found) + "，本程序只认识到 " + std::to_string(known) + "，请使用更新的程序"};
}

} // namespace

Result<void> migrate(Database& database, std::span<const std::string_view> migrations, std::string_view part)
{
    const std::string versions = tableOf(part);
    const auto target = static_cast<std::int64_t>(migrations.size());
    auto found = schemaVersion(database, versions);
    if (!found)
        return found.error();
    if (*found > target)
        return newer(database, *found, target);
    if (*found == target)
        return {};

    return database.transaction([&]() -> Result<void> {
        // Asked again inside the transaction: another program may have migrated the file in between.
        auto version = schemaVersion(database, versions);
        if (!version)
            return version.error();
        if (*version > target)
            return newer(database, *version, target);
        if (*version == 0) {
            if (auto made = database.script("CREATE TABLE IF NOT EXISTS " + versions + " (version INTEGER NOT NULL)"); !made)
                return made;
            if (auto set = database.run("INSERT INTO " + versions + " (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM " + versions + ")"); !set)
                return set.error();
        }
        for (std::int64_t next = *version; next < target; ++next) {
            if (auto moved = database.script(migrations[static_cast<std::size_t>(next)]); !moved)
                return moved;
        }
        if (auto set = database.run("UPDATE " + versions + " SET version = ?", {target}); !set)
            return set.error();
        return {};
    });
}

} // namespace changming::store
