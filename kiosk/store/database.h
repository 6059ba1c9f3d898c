// One connection to one SQLite file: WAL, synchronous=FULL (a committed transaction survives a power cut), foreign keys,
// secure_delete, busy time-out. No exception leaves this room: a failure is an Error whose code is one of
//   store-busy store-full store-read-only store-io store-damaged store-constraint store-newer store-missing store-failed
// Threads: one thread at a time; a class that serves several threads holds its own mutex or opens a connection for each.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/store/value.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace changming::store
{

struct OpenOptions {
    std::filesystem::path file;
    // migrations[n] is the SQL that takes schema version n to n + 1; a file without a version is 0. Append only. A file
    // whose version is newer than the list is refused (store-newer) and left as it is.
    std::span<const std::string_view> migrations;
    // Rooms that share a file each have versions of their own: the table schema_version_<part>, or schema_version for the
    // first. Lower-case letters; a name of ours, never a value.
    std::string_view part = {};
    enum class Missing { Create, Refuse } missing = Missing::Create;
    std::chrono::milliseconds busyTimeout{5000};
};

class Database
{
public:
    // A damaged file is refused (store-damaged) and a copy of it kept beside it as FILE.damaged-DIGEST, one for each
    // content, so that repeated starts do not fill the disk.
    static Result<Database> open(const OpenOptions& options);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // One statement that returns no rows; the number of rows changed.
    Result<std::int64_t> run(std::string_view sql, const Values& values = {});

    // Calls `row` for each row of the result, in order.
    Result<void> each(std::string_view sql, const Values& values, const std::function<void(const Row&)>& row);

    // all("SELECT a, b FROM t WHERE c = ?", {3}, [](const Row& r) { return T{r.text(0), r.integer(1)}; }) -> Result<std::vector<T>>
    template <class Map> auto all(std::string_view sql, const Values& values, Map map) -> Result<std::vector<std::invoke_result_t<Map, const Row&>>>
    {
        std::vector<std::invoke_result_t<Map, const Row&>> rows;
        if (auto done = each(sql, values, [&](const Row& r) { rows.push_back(map(r)); }); !done)
            return done.error();
        return rows;
    }

    // The first row, or nothing.
    template <class Map>
    auto first(std::string_view sql, const Values& values, Map map) -> Result<std::optional<std::invoke_result_t<Map, const Row&>>>
    {
        std::optional<std::invoke_result_t<Map, const Row&>> found;
        auto done = each(sql, values, [&](const Row& r) {
            if (!found)
                found = map(r);
        });
        if (!done)
            return done.error();
        return found;
    }

    // Several statements without parameters (a schema).
    Result<void> script(std::string_view sql);

    // BEGIN IMMEDIATE, `work`, COMMIT; an error of `work` or of the commit rolls back and is returned. When this returns
    // ok, the work is on the disk. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

    // BEGIN DEFERRED, `work`, end: all that `work` reads is of one moment, whatever other connections commit. Not nested.
    Result<void> snapshot(const std::function<Result<void>()>& work);

    // Changes when another connection (kioskctl) has committed something; own writes do not count.
    Result<std::int64_t> dataVersion();

    const std::filesystem::path& file() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace changming::store
