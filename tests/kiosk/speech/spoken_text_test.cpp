#include "kiosk/speech/spoken_text.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace changming::speech
{

namespace
{

struct Case {
    const char* shown;
    const char* spoken;
};

std::ostream& operator<<(std::ostream& out, const Case& one)
{
    return out << one.shown;
}

} // namespace

class SpokenText : public testing::TestWithParam<Case>
{
};

TEST_P(SpokenText, SaysWhatMayBeHeard)
{
    EXPECT_EQ(spokenText(GetParam().shown, Language::Chinese), GetParam().spoken);
}

INSTANTIATE_TEST_SUITE_P(Table, SpokenText,
                         testing::Values(Case{"", ""},                                        //
                                         Case{"您想办什么事？", "您想办什么事？"},            //
                                         Case{"测** 您好", "已隐藏 您好"},                    // a name
                                         Case{"110***********002X", "已隐藏"},                // an ID number, masked
                                         Case{"138 **** 0000", "已隐藏"},                     // a mobile, masked and in groups
                                         Case{"短信发到 138****0000。", "短信发到 已隐藏。"}, //
                                         Case{"手机号码：13800000000", "手机号码：已隐藏"},   // in full
                                         Case{"手机号码 138 0000 0000", "手机号码 已隐藏"},   //
                                         Case{"11010519491231002X", "已隐藏"},                //
                                         Case{"110105 19491231 002X", "已隐藏"},              //
                                         Case{"110105491231002", "已隐藏"},                   // of fifteen digits
                                         Case{"CHN110081010103", "已隐藏"},                   // a permanent resident's
                                         Case{"PA 0416 2087 63", "PA 0 4 1 6 2 0 8 7 6 3"},   // a case number has to be heard
                                         Case{"PA0416208763", "PA 0 4 1 6 2 0 8 7 6 3"},      //
                                         Case{"请拨 12345", "请拨 1 2 3 4 5"},                //
                                         Case{"2026 年 4 月 16 日", "2026 年 4 月 16 日"},    //
                                         Case{"看全部 1781 个事项", "看全部 1781 个事项"},    //
                                         Case{"每年 500 元", "每年 500 元"}));

TEST(SpokenValue, WhatIsBeingTypedIsNotSaidFinishedOrNot)
{
    for (const char* typed : {"13800", "138 0000 0000", "110105194912", "11010519491231002X", "204816", "6222 0200 0000"})
        EXPECT_EQ(spokenValue(typed, Language::English), "hidden") << typed;
    EXPECT_EQ(spokenValue("2026 年 5 月 1 日", Language::Chinese), "2026 年 5 月 1 日");
    EXPECT_EQ(spokenValue("500 元", Language::Chinese), "500 元");
}

// Whatever stands before and behind it, no digit of a masked or personal number is heard.
TEST(SpokenText, NothingOfAPersonalNumberGetsThroughInAnySurroundings)
{
    const std::vector<std::string> around{"", " ", "，", "号", ":", "(", "\n", "年 "};
    for (const char* number : {"138****5678", "13812345678", "440524188001010014", "440***********0014", "张**", "138 1234 5678"})
        for (const std::string& before : around)
            for (const std::string& behind : around) {
                std::string said = before;
                said.append(number).append(behind);
                const std::string spoken = spokenText(said, Language::Chinese);
                EXPECT_EQ(spoken.find_first_of("0123456789*"), std::string::npos) << said << " -> " << spoken;
                EXPECT_EQ(spoken.find("张"), std::string::npos);
            }
}

} // namespace changming::speech
