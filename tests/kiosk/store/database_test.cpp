#include "kiosk/store/database.h"

#include "tests/kiosk/fresh_directory.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <fstream>
#include <iterator>

namespace changming::store
{

namespace
{

constexpr std::array<std::string_view, 1> schema{"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE, bytes BLOB, share REAL) STRICT;"};

class DatabaseTest : public testing::Test
{
protected:
    Result<Database> open() { return Database::open({.file = m_directory / "a.db", .migrations = schema}); }

    std::int64_t count(Database& database)
    {
        auto found = database.first("SELECT count(*) FROM t", {}, [](const Row& row) { return row.integer(0); });
        return found && found->has_value() ? **found : -1;
    }

    std::string pragma(Database& database, const std::string& name)
    {
        auto found = database.first("PRAGMA " + name, {}, [](const Row& row) { return row.text(0); });
        return found && found->has_value() ? **found : "";
    }

    FreshDirectory m_directory;
};

} // namespace

TEST_F(DatabaseTest, OpensDurableAndPrivate)
{
    auto database = open();
    ASSERT_TRUE(database);
    EXPECT_EQ(pragma(*database, "journal_mode"), "wal");
    EXPECT_EQ(pragma(*database, "synchronous"), "2");
    EXPECT_EQ(pragma(*database, "foreign_keys"), "1");
    EXPECT_EQ(pragma(*database, "secure_delete"), "1");
    struct stat info = {};
    ASSERT_EQ(::stat((m_directory / "a.db").c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

TEST_F(DatabaseTest, KeepsEveryKindOfValue)
{
    auto database = open();
    ASSERT_TRUE(database);
    const std::string bytes("\0\xFF'\0", 4);
    ASSERT_TRUE(database->run("INSERT INTO t VALUES (?, ?, ?, ?)", {7, "名字", Blob{bytes}, 0.5}));
    ASSERT_TRUE(database->run("INSERT INTO t VALUES (?, ?, ?, ?)", {std::int64_t{1} << 40, std::string("b\0c", 3), Value{}, Value{}}));

    struct Read {
        std::int64_t id;
        std::string name, bytes;
        double share;
        bool null;
    };
    auto rows = database->all("SELECT id, name, bytes, share FROM t ORDER BY id", {}, [](const Row& row) {
        return Read{row.integer(0), row.text(1), row.blob(2), row.real(3), row.isNull(2)};
    });
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].id, 7);
    EXPECT_EQ((*rows)[0].name, "名字");
    EXPECT_EQ((*rows)[0].bytes, bytes);
    EXPECT_EQ((*rows)[0].share, 0.5);
    EXPECT_FALSE((*rows)[0].null);
    EXPECT_EQ((*rows)[1].id, std::int64_t{1} << 40);
    EXPECT_EQ((*rows)[1].name, std::string("b\0c", 3));
    EXPECT_TRUE((*rows)[1].null);
    EXPECT_EQ((*rows)[1].bytes, "");
}

TEST_F(DatabaseTest, SaysHowManyRowsChanged)
{
    auto database = open();
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->run("INSERT INTO t (id) VALUES (1), (2), (3)"));
    EXPECT_EQ(*database->run("UPDATE t SET share = 1 WHERE id > ?", {1}), 2);
    EXPECT_EQ(*database->run("DELETE FROM t WHERE id = ?", {9}), 0);
}

TEST_F(DatabaseTest, FirstIsTheFirstOrNothing)
{
    auto database = open();
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->run("INSERT INTO t (id) VALUES (4), (3)"));
    const auto id = [](const Row& row) { return row.integer(0); };
    EXPECT_EQ(*database->first("SELECT id FROM t ORDER BY id", {}, id), 3);
    EXPECT_EQ(*database->first("SELECT id FROM t WHERE id = 9", {}, id), std::nullopt);
}

TEST_F(DatabaseTest, FailuresAreValuesWithTheirKind)
{
    auto database = open();
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->run("INSERT INTO t (id) VALUES (1)"));
    EXPECT_EQ(database->run("INSERT INTO t (id) VALUES (1)").error().code, "store-constraint");
    EXPECT_EQ(database->run("NO SQL").error().code, "store-failed");
    EXPECT_EQ(database->run("INSERT INTO t (id) VALUES (?)", {2, 3}).error().code, "store-failed");
    EXPECT_EQ(database->run("INSERT INTO t (id, share) VALUES (2, ?)", {"text"}).error().code, "store-constraint") << "STRICT";
}

TEST_F(DatabaseTest, ATransactionIsWholeOrNothing)
{
    auto database = open();
    ASSERT_TRUE(database);
    const auto failed = database->transaction([&]() -> Result<void> {
        if (auto done = database->run("INSERT INTO t (id) VALUES (1)"); !done)
            return done.error();
        return Error{"changed-my-mind", ""};
    });
    EXPECT_EQ(failed.error().code, "changed-my-mind");
    EXPECT_EQ(count(*database), 0);

    const auto done = database->transaction([&]() -> Result<void> {
        if (auto one = database->run("INSERT INTO t (id) VALUES (1)"); !one)
            return one.error();
        if (auto two = database->run("INSERT INTO t (id) VALUES (2)"); !two)
            return two.error();
        return {};
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(count(*database), 2);
}

TEST_F(DatabaseTest, NoticesWhatAnotherConnectionCommits)
{
    auto kiosk = open();
    auto ctl = open();
    ASSERT_TRUE(kiosk);
    ASSERT_TRUE(ctl);
    const auto before = kiosk->dataVersion();
    ASSERT_TRUE(before);
    ASSERT_TRUE(kiosk->run("INSERT INTO t (id) VALUES (1)"));
    EXPECT_EQ(*kiosk->dataVersion(), *before);
    ASSERT_TRUE(ctl->run("INSERT INTO t (id) VALUES (2)"));
    EXPECT_NE(*kiosk->dataVersion(), *before);
}

TEST_F(DatabaseTest, AWriterThatIsKeptWaitingTooLongSaysBusy)
{
    auto first = open();
    auto second = Database::open({.file = m_directory / "a.db", .migrations = schema, .busyTimeout = std::chrono::milliseconds{20}});
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    const auto done = first->transaction([&]() -> Result<void> {
        EXPECT_EQ(second->run("INSERT INTO t (id) VALUES (1)").error().code, "store-busy");
        return {};
    });
    EXPECT_TRUE(done);
}

TEST_F(DatabaseTest, MissingMayBeRefused)
{
    const auto database = Database::open({.file = m_directory / "a.db", .migrations = schema, .missing = OpenOptions::Missing::Refuse});
    EXPECT_EQ(database.error().code, "store-missing");
    EXPECT_FALSE(std::filesystem::exists(m_directory / "a.db"));
    EXPECT_EQ(Database::open({.file = m_directory / "no/such/a.db", .migrations = schema}).error().code, "store-io");
}

TEST_F(DatabaseTest, DeletedBytesAreOverwritten)
{
    const std::string needle = "needle-8d1f-needle-8d1f-needle-8d1f";
    {
        auto database = open();
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->run("INSERT INTO t (id, name) VALUES (1, ?)", {needle}));
        ASSERT_TRUE(database->run("DELETE FROM t"));
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_directory.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string all{std::istreambuf_iterator<char>(in), {}};
        EXPECT_EQ(all.find(needle), std::string::npos) << entry.path();
    }
}

} // namespace changming::store
