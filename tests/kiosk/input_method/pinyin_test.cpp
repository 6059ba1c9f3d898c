#include "kiosk/input_method/pinyin.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

namespace changming::input_method
{

namespace
{

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::filesystem::path dictionary = CHANGMING_BIN_DIR "/../share/changming/pinyin";

// One engine a process: librime cannot be started twice at the same time.
class PinyinTest : public testing::Test
{
protected:
    PinyinTest()
    {
        auto started = Pinyin::start(dictionary);
        EXPECT_TRUE(started) << started.error().place;
        m_pinyin = std::move(*started);
        m_composer = m_pinyin->compose();
    }
    ~PinyinTest() override { m_composer.reset(); }
    void type(std::string_view keys) const
    {
        for (const char key : keys)
            EXPECT_TRUE(m_composer->letter(key)) << key;
    }

    std::unique_ptr<Pinyin> m_pinyin;
    std::unique_ptr<Composer> m_composer;
};

std::map<std::string, std::string> filesOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        files[entry.path().string()] = bytes.str();
    }
    return files;
}

} // namespace

TEST_F(PinyinTest, wholeWords)
{
    type("yanglao");
    EXPECT_EQ(m_composer->letters(), "yanglao");
    EXPECT_EQ(m_composer->shown(), "yang lao");
    EXPECT_THAT(m_composer->candidates(0, 1), ElementsAre("养老"));
    EXPECT_EQ(m_composer->choose(0), "养老");
    EXPECT_EQ(m_composer->letters(), "");
    EXPECT_THAT(m_composer->candidates(0, 5), IsEmpty());
}

TEST_F(PinyinTest, aPartIsChosenFirst)
{
    type("shebaodengji");
    const auto list = m_composer->candidates(0, 8);
    const auto part = std::ranges::find(list, "社保");
    ASSERT_NE(part, list.end());
    EXPECT_EQ(m_composer->choose(static_cast<int>(part - list.begin())), "");
    EXPECT_EQ(m_composer->shown(), "社保deng ji");
    EXPECT_THAT(m_composer->candidates(0, 8), Contains("登记"));
    const auto rest = m_composer->candidates(0, 8);
    EXPECT_EQ(m_composer->choose(static_cast<int>(std::ranges::find(rest, "登记") - rest.begin())), "社保登记");
}

TEST_F(PinyinTest, pagesOfCandidatesContinueEachOther)
{
    type("shi");
    auto both = m_composer->candidates(0, 6);
    const auto second = m_composer->candidates(6, 6);
    both.insert(both.end(), second.begin(), second.end());
    EXPECT_EQ(both, m_composer->candidates(0, 12));
    EXPECT_THAT(m_composer->candidates(100000, 6), IsEmpty());
}

TEST_F(PinyinTest, eraseTakesTheLastLetter)
{
    type("min");
    m_composer->erase();
    EXPECT_EQ(m_composer->letters(), "mi");
    m_composer->erase();
    m_composer->erase();
    m_composer->erase(); // of nothing is nothing
    EXPECT_EQ(m_composer->letters(), "");
}

TEST_F(PinyinTest, refusesWhatIsNoPinyinAndTooMuch)
{
    for (const char key : {'A', '1', ' ', '\'', '\n', '\x80', '`', '/'})
        EXPECT_FALSE(m_composer->letter(key));
    type(std::string(Composer::maxLetters, 'z'));
    EXPECT_FALSE(m_composer->letter('z'));
    EXPECT_THAT(m_composer->letters(), SizeIs(Composer::maxLetters));
    EXPECT_EQ(m_composer->choose(-1), "");
    EXPECT_EQ(m_composer->choose(100000), "");
}

TEST_F(PinyinTest, nothingIsLearnedAndNothingIsWritten)
{
    const auto before = filesOf(dictionary);
    type("shi");
    const auto list = m_composer->candidates(0, 12);
    for (int i = 0; i < 20; ++i) {
        m_composer->clear();
        type("shi");
        EXPECT_EQ(m_composer->choose(11), list[11]);
    }
    m_composer = m_pinyin->compose(); // the next person
    EXPECT_EQ(m_composer->letters(), "");
    type("shi");
    EXPECT_EQ(m_composer->candidates(0, 12), list);
    m_composer.reset();
    m_pinyin.reset();
    EXPECT_EQ(filesOf(dictionary), before);
}

TEST(Pinyin, AMissingDictionaryIsSaid)
{
    const auto started = Pinyin::start(testing::TempDir() + "no-such-folder");
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "pinyin-missing");
    EXPECT_FALSE(started.error().zh.empty());
}

} // namespace changming::input_method
