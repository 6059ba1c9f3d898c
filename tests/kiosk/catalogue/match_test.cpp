#include "kiosk/catalogue/match.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/pinyin.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <ostream>

using namespace changming::catalogue;

namespace
{

struct Case {
    const char* typed;
    const char* text;
    const char* hit; // the characters hit, "" = no match
    Fit fit = Fit::Unbroken;
};

std::ostream& operator<<(std::ostream& out, const Case& one)
{
    return out << one.typed << " in " << one.text;
}

} // namespace

class Matching : public testing::TestWithParam<Case>
{
};

TEST_P(Matching, HitsTheseCharacters)
{
    const std::u32string text = folded(GetParam().text);
    std::u32string hit;
    if (const auto found = match(folded(GetParam().typed), text, GetParam().fit)) {
        for (const int at : found->at)
            hit.push_back(text[static_cast<std::size_t>(at)]);
    }
    EXPECT_EQ(encoded(hit), GetParam().hit);
}

INSTANTIATE_TEST_SUITE_P(Polyphones, Matching,
                         testing::Values(Case{"yinhang", "工商银行卡", "银行"}, Case{"chongqing", "重庆", "重庆"},
                                         Case{"changqi", "长期护理", "长期"}, Case{"zhongyao", "重要", "重要"}, Case{"kuaiji", "会计资格", "会计"},
                                         Case{"lvyou", "旅游", "旅游"}, Case{"luyou", "旅游", "旅游"}, Case{"nver", "女儿", "女儿"}));

INSTANTIATE_TEST_SUITE_P(Mixtures, Matching,
                         testing::Values(Case{"sbdj", "单位社保登记", "社保登记"}, Case{"shebaodengji", "单位社保登记", "社保登记"},
                                         Case{"shebaodj", "社保登记", "社保登记"}, Case{"sbdengji", "社保登记", "社保登记"},
                                         Case{"社bao", "社保登记", "社保"}, Case{"社b登j", "社保登记", "社保登记"},
                                         Case{"shebaode", "社保登记", "社保登"}, Case{"shb", "社保", "社保"}, Case{"xian", "西安", "西安"},
                                         Case{"xian", "先进", "先"}, Case{"etckt", "ETC卡退订", "etc卡退"}, Case{"ＥＴＣ卡", "etc卡", "etc卡"},
                                         Case{"sbda", "社保登记", ""}, Case{"保社", "社保", ""}));

INSTANTIATE_TEST_SUITE_P(Punctuation, Matching,
                         testing::Values(Case{"社保登记灵活", "社保登记（灵活就业）", "社保登记灵活"},
                                         Case{"healthinsurance", "Health insurance", "healthinsurance"}));

INSTANTIATE_TEST_SUITE_P(EnglishWords, Matching,
                         testing::Values(Case{"pens", "Join the residents' pension", "pens"}, Case{"ion", "pension", ""},
                                         Case{"PENSION", "a pension", "pension"}, Case{"thins", "health insurance", ""}));

INSTANTIATE_TEST_SUITE_P(LeftOut, Matching,
                         testing::Values(Case{"sbdj", "社会保险登记", "社保登记", Fit::Loose},
                                         Case{"社保登记", "社会保险登记", "社保登记", Fit::Loose},
                                         Case{"sbdj", "特种设备使用登记", "设备登记", Fit::Loose}, Case{"医保", "基本医疗保险", "医保", Fit::Loose},
                                         Case{"sb", "社会保险", "", Fit::Loose}, Case{"社登", "社会保险登记", "", Fit::Loose}));

TEST(Match, TellsBeginningAndWhole)
{
    EXPECT_TRUE(match(U"社保", U"（社保）", Fit::Unbroken)->isWhole);
    EXPECT_TRUE(match(U"社保", U"社保卡", Fit::Unbroken)->isPrefix);
    EXPECT_FALSE(match(U"社保", U"社保卡", Fit::Unbroken)->isWhole);
    EXPECT_FALSE(match(U"保卡", U"社保卡", Fit::Unbroken)->isPrefix);
    EXPECT_EQ(match(U"", U"社保卡", Fit::Unbroken), std::nullopt);
    EXPECT_EQ(match(U"社保", U"", Fit::Unbroken), std::nullopt);
}

TEST(Match, SpansAreMergedAndInOrder)
{
    std::vector<Span> spans;
    addSpans({{4, 5}}, spans);
    addSpans({{0, 2, 3}}, spans);
    EXPECT_THAT(spans, testing::ElementsAre(Span{0, 1}, Span{2, 4}));
}

TEST(Pinyin, KnowsEveryReadingAndNoOtherCharacter)
{
    const auto has = [](char32_t c, std::string_view reading) { return std::ranges::find(readingsOf(c), reading) != readingsOf(c).end(); };
    EXPECT_TRUE(has(U'行', "hang") && has(U'行', "xing"));
    EXPECT_TRUE(has(U'重', "chong") && has(U'重', "zhong"));
    EXPECT_TRUE(has(U'〇', "ling"));
    EXPECT_TRUE(has(U'㐂', "xi") || !readingsOf(U'㐀').empty()); // Extension A
    EXPECT_FALSE(has(U'社', "bao"));
    EXPECT_TRUE(readingsOf(U'a').empty());
    EXPECT_TRUE(readingsOf(U'（').empty());
    EXPECT_TRUE(isSyllable("zhuang"));
    EXPECT_FALSE(isSyllable("zh"));
}

TEST(Characters, BytesThatAreNoUtf8AreLeftOut)
{
    EXPECT_EQ(folded("A\xff\xc0\xaf社\xe7\xa4"), U"a社");
    EXPECT_EQ(folded("\xed\xa0\x80\xf5\x80\x80\x80"), U"");
    EXPECT_EQ(encoded(folded("é𠀀社 z")), "é𠀀社 z");
}

TEST(Characters, WordsLieBetweenSeparators)
{
    EXPECT_THAT(wordsOf(folded(" 社保，Xi'an（办）")), testing::ElementsAre(U"社保", U"xian", U"办"));
    EXPECT_THAT(wordsOf(U"  "), testing::IsEmpty());
}
