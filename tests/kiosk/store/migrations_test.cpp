#include "kiosk/store/migrations.h"

#include "tests/kiosk/fresh_directory.h"

#include <gtest/gtest.h>

#include <array>

namespace changming::store
{

namespace
{

constexpr std::array<std::string_view, 3> versions{
    "CREATE TABLE t (id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1);",
    "ALTER TABLE t ADD COLUMN name TEXT NOT NULL DEFAULT 'x';",
    "UPDATE t SET name = name || name;",
};

class MigrationsTest : public testing::Test
{
protected:
    Result<Database> open(std::span<const std::string_view> migrations)
    {
        return Database::open({.file = m_directory / "a.db", .migrations = migrations});
    }

    static std::string text(Database& database, std::string_view sql)
    {
        auto found = database.first(sql, {}, [](const Row& row) { return row.text(0); });
        return found && found->has_value() ? **found : "(nothing)";
    }

    FreshDirectory m_directory;
};

} // namespace

TEST_F(MigrationsTest, ANewFileTakesAllInOrder)
{
    auto database = open(versions);
    ASSERT_TRUE(database);
    EXPECT_EQ(text(*database, "SELECT version FROM schema_version"), "3");
    EXPECT_EQ(text(*database, "SELECT name FROM t"), "xx");
}

TEST_F(MigrationsTest, AnOlderFileTakesTheRestOnce)
{
    ASSERT_TRUE(open(std::span(versions).first(1)));
    ASSERT_TRUE(open(versions));
    auto database = open(versions);
    ASSERT_TRUE(database);
    EXPECT_EQ(text(*database, "SELECT name FROM t"), "xx");
    EXPECT_EQ(text(*database, "SELECT count(*) FROM schema_version"), "1");
}

TEST_F(MigrationsTest, ANewerFileIsRefusedAndLeftAlone)
{
    ASSERT_TRUE(open(versions));
    const auto refused = open(std::span(versions).first(2));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "store-newer");
    EXPECT_NE(refused.error().message.find("schema version 3"), std::string::npos);
    EXPECT_NE(refused.error().message.find("up to 2"), std::string::npos);
    EXPECT_NE(refused.error().place.find("a.db"), std::string::npos);
    auto database = open(versions);
    ASSERT_TRUE(database);
    EXPECT_EQ(text(*database, "SELECT version FROM schema_version"), "3");
}

TEST_F(MigrationsTest, AFailingMigrationLeavesTheOldVersionWhole)
{
    constexpr std::array<std::string_view, 3> broken{versions[0], versions[1], "UPDATE t SET name = 'half'; NO SQL;"};
    ASSERT_TRUE(open(std::span(versions).first(1)));
    EXPECT_FALSE(open(broken));
    auto database = open(std::span(versions).first(1));
    ASSERT_TRUE(database);
    EXPECT_EQ(text(*database, "SELECT version FROM schema_version"), "1");
    EXPECT_EQ(text(*database, "SELECT count(*) FROM pragma_table_info('t') WHERE name = 'name'"), "0");
}

// Two rooms in one file (hall.db): neither minds the other's versions.
TEST_F(MigrationsTest, APartHasVersionsOfItsOwn)
{
    constexpr std::array<std::string_view, 1> others{"CREATE TABLE person (id TEXT PRIMARY KEY);"};
    const auto openPart = [&](std::span<const std::string_view> migrations) {
        return Database::open({.file = m_directory / "a.db", .migrations = migrations, .part = "staff"});
    };
    ASSERT_TRUE(openPart(others)) << "before the first room has seen the file";
    ASSERT_TRUE(open(versions));
    ASSERT_TRUE(openPart(others));
    auto database = open(versions);
    ASSERT_TRUE(database);
    EXPECT_EQ(text(*database, "SELECT version FROM schema_version"), "3");
    EXPECT_EQ(text(*database, "SELECT version FROM schema_version_staff"), "1");
    EXPECT_EQ(text(*database, "SELECT count(*) FROM person"), "0");
    const auto refused = openPart(std::span(others).first(0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "store-newer");
}

} // namespace changming::store
