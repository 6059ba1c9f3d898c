#include "kiosk/store/database.h"

#include "kiosk/store/damaged_copy.h"
#include "kiosk/store/migrations.h"
#include "kiosk/store/sqlite_failure.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdlib>

namespace changming::store
{

struct Database::Connection {
    std::filesystem::path file;
    SQLite::Database sqlite;

    Error failed(const SQLite::Exception& exception) const { return failure(exception.getErrorCode(), exception.getErrorStr(), file); }
};

namespace
{

void bind(SQLite::Statement& statement, int index, const Value& value)
{
    std::visit(
        [&](const auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>)
                statement.bind(index);
            else if constexpr (std::is_same_v<Content, Blob>)
                statement.bindNoCopy(index, content.bytes.data(), static_cast<int>(content.bytes.size()));
            else if constexpr (std::is_same_v<Content, std::string>)
                statement.bindNoCopy(index, content);
            else
                statement.bind(index, content);
        },
        value.content());
}

SQLite::Statement prepare(const SQLite::Database& sqlite, std::string_view sql, const Values& values)
{
    SQLite::Statement statement(sqlite, std::string(sql));
    int index = 0;
    for (const Value& value : values)
        bind(statement, ++index, value);
    return statement;
}

class StatementRow final : public Row
{
public:
    explicit StatementRow(SQLite::Statement& statement) : m_statement(statement) {}

    bool isNull(int column) const override { return at(column).isNull(); }
    std::int64_t integer(int column) const override { return at(column).getInt64(); }
    double real(int column) const override { return at(column).getDouble(); }
    std::string text(int column) const override { return at(column).getString(); }
    std::string blob(int column) const override { return at(column).getString(); }

private:
    SQLite::Column at(int column) const
    {
        if (column < 0 || column >= m_statement.getColumnCount())
            std::abort();
        return m_statement.getColumn(column);
    }

    SQLite::Statement& m_statement;
};

// The journals take the mode of the file; nobody but the service's user may read any of them.
void createPrivate(const std::filesystem::path& file)
{
    const int handle = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (handle >= 0)
        ::close(handle);
}

void setUp(SQLite::Database& sqlite)
{
    // execAndGet: a file system without shared memory answers with another mode instead of an error.
    if (sqlite.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal")
        throw SQLite::Exception("the file system does not allow write-ahead logging", SQLITE_CANTOPEN);
    sqlite.exec("PRAGMA synchronous = FULL");
    sqlite.exec("PRAGMA foreign_keys = ON");
    sqlite.exec("PRAGMA secure_delete = ON");
    sqlite.exec("PRAGMA trusted_schema = OFF");
    if (const auto verdict = sqlite.execAndGet("PRAGMA quick_check(1)").getString(); verdict != "ok")
        throw SQLite::Exception(verdict, SQLITE_CORRUPT);
}

Error withCopy(Error error, const std::filesystem::path& file)
{
    if (error.code != "store-damaged")
        return error;
    const std::filesystem::path copy = keepDamagedCopy(file);
    if (copy.empty()) {
        error.message += "; a copy could not be kept";
        error.zh += "，副本没能保存";
        return error;
    }
    error.message += "; a copy is kept as " + copy.string();
    error.zh += "，副本保存为 " + copy.string();
    return error;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const OpenOptions& options)
{
    std::error_code unreadable;
    const bool exists = std::filesystem::exists(options.file, unreadable);
    if (!exists && options.missing == OpenOptions::Missing::Refuse)
        return Error{"store-missing", "there is no such database", options.file.string(), "没有这个数据库文件"};
    if (!exists)
        createPrivate(options.file);

    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(options.file, SQLite::Database(options.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                                                 static_cast<int>(options.busyTimeout.count())));
        setUp(connection->sqlite);
    } catch (const SQLite::Exception& exception) {
        return withCopy(failure(exception.getErrorCode(), exception.what(), options.file), options.file);
    }
    Database database(std::move(connection));
    if (auto migrated = migrate(database, options.migrations, options.part); !migrated)
        return withCopy(migrated.error(), options.file);
    return database;
}

Result<std::int64_t> Database::run(std::string_view sql, const Values& values)
{
    try {
        return std::int64_t{prepare(m_connection->sqlite, sql, values).exec()};
    } catch (const SQLite::Exception& exception) {
        return m_connection->failed(exception);
    }
}

Result<void> Database::each(std::string_view sql, const Values& values, const std::function<void(const Row&)>& row)
{
    try {
        SQLite::Statement statement = prepare(m_connection->sqlite, sql, values);
        const StatementRow current(statement);
        while (statement.executeStep())
            row(current);
        return {};
    } catch (const SQLite::Exception& exception) {
        return m_connection->failed(exception);
    }
}

Result<void> Database::script(std::string_view sql)
{
    try {
        m_connection->sqlite.exec(std::string(sql));
        return {};
    } catch (const SQLite::Exception& exception) {
        return m_connection->failed(exception);
    }
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    if (auto begun = script("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = work();
    if (done) {
        done = script("COMMIT");
        if (done)
            return done;
    }
    // Some failures (disk full) have rolled back already; then this one only says so.
    static_cast<void>(script("ROLLBACK"));
    return done;
}

Result<void> Database::snapshot(const std::function<Result<void>()>& work)
{
    if (auto begun = script("BEGIN DEFERRED"); !begun)
        return begun;
    auto done = work();
    if (auto ended = script("ROLLBACK"); done && !ended)
        return ended;
    return done;
}

Result<std::int64_t> Database::dataVersion()
{
    auto version = first("PRAGMA data_version", {}, [](const Row& row) { return row.integer(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

const std::filesystem::path& Database::file() const
{
    return m_connection->file;
}

} // namespace changming::store
