#include "kiosk/store/database.h"

#include "tests/kiosk/fresh_directory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace changming::store
{

namespace
{

constexpr std::array<std::string_view, 1> schema{"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT);"};

class DamageTest : public testing::Test
{
protected:
    DamageTest()
    {
        auto database = open();
        EXPECT_TRUE(database);
        for (int row = 0; row < 200; ++row)
            EXPECT_TRUE(database->run("INSERT INTO t (name) VALUES (?)", {std::string(100, 'x')}));
    }

    Result<Database> open() { return Database::open({.file = m_file, .migrations = schema}); }

    static std::string bytesOf(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    void write(const std::string& bytes) { std::ofstream(m_file, std::ios::binary | std::ios::trunc) << bytes; }

    std::vector<std::filesystem::path> copies() const
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_directory.path())) {
            if (entry.path().filename().string().starts_with("a.db.damaged-"))
                found.push_back(entry.path());
        }
        return found;
    }

    FreshDirectory m_directory;
    std::filesystem::path m_file = m_directory / "a.db";
};

} // namespace

TEST_F(DamageTest, ForeignBytesAreRefusedAndKeptOnce)
{
    const std::string foreign(4096, 'z');
    write(foreign);
    for (int start = 0; start < 3; ++start) {
        const auto refused = open();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "store-damaged");
        EXPECT_NE(refused.error().message.find("a copy is kept as"), std::string::npos);
    }
    ASSERT_EQ(copies().size(), 1U);
    EXPECT_EQ(bytesOf(copies().front()), foreign);
    EXPECT_EQ(bytesOf(m_file), foreign) << "the file itself is left for whoever repairs it";
}

TEST_F(DamageTest, ADamagedPageIsFoundAtTheStart)
{
    std::string bytes = bytesOf(m_file);
    ASSERT_GT(bytes.size(), 3U * 4096U);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() - 4096), 4096, '\xA5');
    write(bytes);
    const auto refused = open();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "store-damaged");
    EXPECT_EQ(copies().size(), 1U);
}

TEST_F(DamageTest, AHealthyFileLeavesNoCopy)
{
    EXPECT_TRUE(open());
    EXPECT_TRUE(copies().empty());
}

TEST_F(DamageTest, EveryHeaderByteFlippedIsAnAnswerNotACrash)
{
    const std::string healthy = bytesOf(m_file);
    int refusals = 0;
    for (std::size_t at = 0; at < 100; ++at) {
        std::string bytes = healthy;
        bytes[at] = static_cast<char>(~bytes[at]);
        write(bytes);
        std::filesystem::remove(m_file.string() + "-wal");
        std::filesystem::remove(m_file.string() + "-shm");
        auto database = open();
        if (!database) {
            ++refusals;
            continue;
        }
        auto count = database->first("SELECT count(*) FROM t", {}, [](const Row& row) { return row.integer(0); });
        ASSERT_TRUE(count) << "byte " << at << " opened and then failed";
        EXPECT_EQ(**count, 200) << "byte " << at << ": a silent loss";
    }
    EXPECT_GT(refusals, 20);
}

} // namespace changming::store
