#include "kiosk/catalogue/essentials.h"

#include "kiosk/catalogue/items_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace changming::catalogue
{

namespace
{

const std::vector<Item>& shipped()
{
    static const std::vector<Item> items = readItemsFile(CHANGMING_SOURCE_DIR "/config/catalogue/items.json").contents.items;
    return items;
}

const Item& pension()
{
    return *std::ranges::find(shipped(), "PA-RS-0005", &Item::taskCode);
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string all;
    for (const std::string& code : codes)
        all += code + "\n";
    return all;
}

} // namespace

TEST(Essentials, SayWhatTheAnswersLeave)
{
    const Essentials open = essentialsOf(pension(), {}, Language::Chinese);
    EXPECT_EQ(open.situation, "");
    EXPECT_NE(open.bring.find("个人社会保险权益记录"), std::string::npos);
    const Essentials closed = essentialsOf(pension(), {{"working", "no"}}, Language::Chinese);
    EXPECT_EQ(closed.situation, "您现在在单位上班吗？没有上班");
    EXPECT_EQ(closed.bring, "居民身份证（在这台机器上刷一下就行）\n居民户口簿（首页和您本人那一页）");
    EXPECT_EQ(closed.time, "承诺 8 个工作日，法定 15 个工作日");
    EXPECT_EQ(closed.cost, "不收费");
    EXPECT_EQ(closed.visits, "不用跑窗口");
}

TEST(Essentials, MissingValuesAreSentences)
{
    Item bare;
    bare.plainName = {"办一件事", "A matter"};
    const Essentials said = essentialsOf(bare, {}, Language::Chinese);
    EXPECT_EQ(said.bring, "不用带东西");
    EXPECT_EQ(said.time, "当场办好，没有法定时限");
    EXPECT_EQ(said.cost, "不收费");
    EXPECT_EQ(said.where, "");
    EXPECT_EQ(essentialsOf(bare, {}, Language::English).time, "at once, while you wait, no limit set by law");
}

TEST(TextCodes, OneIsReadableAlone)
{
    Item bare;
    bare.taskCode = "PA-XX-0001";
    bare.plainName = {"办一件事", "A matter"};
    bare.helpPhone = "12345";
    EXPECT_EQ(textCodes(bare, {}, Language::Chinese),
              std::vector<std::string>{"办一件事\n要带：不用带东西\n多久：当场办好，没有法定时限\n费用：不收费\n想问就打：12345\nPA-XX-0001"});
}

TEST(TextCodes, SeveralAreCountedAndEachFits)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto codes = textCodes(pension(), {{"working", "no"}}, language);
        ASSERT_GT(codes.size(), 1U);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            EXPECT_LE(characterCount(codes[i]), mostCodeCharacters);
            EXPECT_TRUE(codes[i].starts_with(pension().plainName.in(language) + " " + std::to_string(i + 1) + "/" + std::to_string(codes.size()) + "\n")) << codes[i];
        }
    }
    const std::string all = joined(textCodes(pension(), {{"working", "no"}}, Language::Chinese));
    for (const char* needed : {"您的情况：您现在在单位上班吗？没有上班", "- 居民身份证", "1. 刷身份证", "5. 收到短信以后", "平安大街 66 号", "周六 9:00–13:00", "想问就打：12345",
                               "PA-RS-0005，2026-04-01 起有效"})
        EXPECT_NE(all.find(needed), std::string::npos) << needed << "\n" << all;
    EXPECT_EQ(all.find("权益记录"), std::string::npos);
}

// Every item that is shipped, in both languages, at the real limit and at one that forces cuts inside lines.
TEST(TextCodes, NothingIsTooLongOrCutInsideACharacter)
{
    std::size_t most = 0;
    for (const Item& item : shipped())
        for (const Language language : {Language::Chinese, Language::English})
            for (const std::size_t limit : {mostCodeCharacters, std::size_t{60}}) {
                const auto codes = textCodes(item, {}, language, limit);
                for (const std::string& code : codes) {
                    EXPECT_LE(characterCount(code), limit) << item.taskCode;
                    EXPECT_TRUE(isUtf8(code)) << item.taskCode;
                }
                most = std::max(most, limit == mostCodeCharacters ? codes.size() : 0);
            }
    EXPECT_LE(most, 9U); // the page counts in one digit
}

} // namespace changming::catalogue
