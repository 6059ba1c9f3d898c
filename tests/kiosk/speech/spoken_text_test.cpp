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
                                         Case{"+86 138 1234 5678", "+已隐藏"},                //
                                         Case{"+8613812345678", "+已隐藏"},                   //
                                         Case{"0086-138-1234-5678", "已隐藏"},                //
                                         Case{"138-1234-5678", "已隐藏"},                     //
                                         Case{"138-****-5678", "已隐藏"},                     //
                                         Case{"110105-19491231-002x", "已隐藏"},              //
                                         Case{"ID11010519491231002X", "已隐藏"},              //
                                         Case{"138 1234 5678 11010519491231002X", "已隐藏"},  // one behind the other
                                         Case{"6222 0212 3456 7890 128", "已隐藏"},           // a bank card
                                         Case{"4111111111111111", "已隐藏"},                  //
                                         Case{"4111-1111-1111-1111", "已隐藏"},               //
                                         // Case numbers, as long as those.
                                         Case{"110105194912310021", "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 1"}, // no check digit
                                         Case{"330106202613450012", "3 3 0 1 0 6 2 0 2 6 1 3 4 5 0 0 1 2"}, // no day
                                         Case{"4111111111111112", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2"},       //
                                         Case{"202604160000123", "2 0 2 6 0 4 1 6 0 0 0 0 1 2 3"},          //
                                         Case{"11042087631", "1 1 0 4 2 0 8 7 6 3 1"},                      //
                                         Case{"2026 1304 1620 871", "2 0 2 6 1 3 0 4 1 6 2 0 8 7 1"},       //
                                         Case{"PA-2026-0416", "PA-2026-0416"},                //
                                         Case{"2026-04-16", "2026-04-16"},                    //
                                         Case{"请拨 12345", "请拨 1 2 3 4 5"},                //
                                         Case{"2026 年 4 月 16 日", "2026 年 4 月 16 日"},    //
                                         Case{"看全部 1781 个事项", "看全部 1781 个事项"},    //
                                         Case{"每年 500 元", "每年 500 元"}));

TEST(SpokenValue, WhatIsBeingTypedIsNotSaidFinishedOrNot)
{
    for (const char* typed : {"13800", "138 0000 0000", "110105194912", "11010519491231002X", "204816", "6222 0200 0000", "138-1234", "+86 138"})
        EXPECT_EQ(spokenValue(typed, Language::English), "hidden") << typed;
    EXPECT_EQ(spokenValue("2026 年 5 月 1 日", Language::Chinese), "2026 年 5 月 1 日");
    EXPECT_EQ(spokenValue("500 元", Language::Chinese), "500 元");
}

// Whatever stands before and behind it, no digit of a masked or personal number is heard.
TEST(SpokenText, NothingOfAPersonalNumberGetsThroughInAnySurroundings)
{
    const std::vector<std::string> around{"", " ", "，", "号", ":", "(", "\n", "年 "};
    for (const char* number : {"138****5678", "13812345678", "440524188001010014", "440***********0014", "张**", "138 1234 5678", "138-1234-5678", "+8613812345678", "6222021234567890128"})
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
