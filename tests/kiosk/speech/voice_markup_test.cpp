#include "kiosk/speech/voice_markup.h"

#include <gtest/gtest.h>

namespace changming::speech
{

TEST(VoiceMarkup, EachScriptHasItsVoice)
{
    EXPECT_EQ(voiceMarkup("社会保险", Language::Chinese), "<speak>社会保险</speak>");
    EXPECT_EQ(voiceMarkup("Go on", Language::English), "<speak>Go on</speak>");
    EXPECT_EQ(voiceMarkup("English 按钮", Language::Chinese), "<speak><voice xml:lang=\"en\">English</voice> 按钮</speak>");
    EXPECT_EQ(voiceMarkup("Official name: 养老保险（新增） and 3", Language::English),
              "<speak>Official name: <voice xml:lang=\"cmn-latn-pinyin\">养老保险（新增</voice>） and 3</speak>");
    EXPECT_EQ(voiceMarkup("A 区 PA 0 4", Language::Chinese), "<speak>A 区 <voice xml:lang=\"en\">PA</voice> 0 4</speak>");
}

TEST(VoiceMarkup, WhatWouldBeMarkupIsText)
{
    EXPECT_EQ(voiceMarkup("1 < 2 & 3 > 2", Language::Chinese), "<speak>1 &lt; 2 &amp; 3 &gt; 2</speak>");
    EXPECT_EQ(voiceMarkup("</speak>", Language::English), "<speak>&lt;/speak&gt;</speak>");
    EXPECT_EQ(voiceMarkup(std::string_view("一\n二\0三", 11), Language::Chinese), "<speak>一 二 三</speak>");
}

} // namespace changming::speech
