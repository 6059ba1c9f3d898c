#include "drivers/api/scanned_code.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::drivers
{

namespace
{

using nlohmann::json;

std::string textOf(std::string_view bytes)
{
    const auto code = readCode(bytes, Symbology::QrCode);
    return code ? code->text : code.error().code;
}

} // namespace

TEST(ScannedCode, TextIsUtf8OrElseGb18030)
{
    EXPECT_EQ(textOf("https://example.org/c/1"), "https://example.org/c/1");
    EXPECT_EQ(textOf("平安区"), "平安区");
    EXPECT_EQ(textOf("\xC6\xBD\xB0\xB2\xC7\xF8"), "平安区");
    EXPECT_EQ(textOf("\x95\x32\x84\x32"), "𠀐") << "four bytes";
    EXPECT_EQ(textOf("\xEF\xBB\xBF"
                     "abc"),
              "abc");
}

TEST(ScannedCode, BytesStayAsTheyAre)
{
    const auto code = readCode("\xC6\xBD\xB0\xB2\r\n", Symbology::HanXin);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->bytes, "\xC6\xBD\xB0\xB2");
    EXPECT_EQ(code->text, "平安");
    EXPECT_EQ(code->symbology, Symbology::HanXin);
}

TEST(ScannedCode, TheScannersLineEndIsDroppedOnce)
{
    for (const char* end : {"\r", "\n", "\r\n", "\t"})
        EXPECT_EQ(textOf(std::string("abc") + end), "abc");
    EXPECT_EQ(textOf("abc\n\n"), "code-control-characters");
}

TEST(ScannedCode, WhatMayNotReachAScreenIsRefused)
{
    for (const std::string& wrong :
         {std::string("a\0b", 3), std::string("a\nb"), std::string("\x1B[2J"), std::string("a\x7F"),
          std::string("a\xC2\x85"
                      "b"),
          std::string("\u202Eabc"), std::string("a\u2066b"), std::string("a\u200Eb"), std::string("\u061C"), std::string("a\u200Bb"),
          std::string("a\u2028b"), std::string("a\uFEFFb"), std::string("a\uFFFFb"), std::string("a\U000E0041b"), std::string("a\U0010FFFFb")})
        EXPECT_EQ(textOf(wrong), "code-control-characters") << wrong;
    EXPECT_EQ(textOf("\x81\x30\xA6\x35\xFF"), "code-not-text");
    EXPECT_EQ(textOf("\xFF\xFE\x00"), "code-not-text");
    // U+202E as GB18030: another way to write it is no way around.
    EXPECT_EQ(textOf("\xB0\xB2\x81\x36\xA7\x31"), "code-control-characters");
}

TEST(ScannedCode, ItsLengthIsBounded)
{
    EXPECT_EQ(textOf(""), "code-empty");
    EXPECT_EQ(textOf("\r\n"), "code-empty");
    EXPECT_EQ(textOf("\xEF\xBB\xBF"), "code-empty");
    EXPECT_EQ(textOf(std::string(longestCode, 'x')), std::string(longestCode, 'x'));
    EXPECT_EQ(textOf(std::string(longestCode + 1, 'x')), "code-too-long");
}

TEST(ScannedCode, SymbologiesByTheirIdentifier)
{
    for (const auto& [identifier, token] : {std::pair{"]Q1", "qr-code"},
                                            {"]d2", "data-matrix"},
                                            {"]C1", "code-128"},
                                            {"]E0", "ean"},
                                            {"]A0", "code-39"},
                                            {"]L2", "pdf417"},
                                            {"]z0", "aztec"},
                                            {"]h0", "han-xin"},
                                            {"]U0", "maxicode"},
                                            {"]?0", "unknown"},
                                            {"Q1", "unknown"},
                                            {"xQ1", "unknown"},
                                            {"", "unknown"}})
        EXPECT_EQ(symbologyToken(symbologyFromIdentifier(identifier)), token) << identifier;
}

TEST(ScannedCode, RoundTrip)
{
    for (const char* bytes : {"abc", "平安区", "\xC6\xBD\xB0\xB2\xC7\xF8"}) {
        const auto code = readCode(bytes, Symbology::QrCode);
        ASSERT_TRUE(code);
        const auto again = scannedCodeFromJson(scannedCodeToJson(*code), "code");
        ASSERT_TRUE(again) << again.error().message;
        EXPECT_EQ(*again, *code);
    }
    EXPECT_EQ(scannedCodeToJson(*readCode("abc", Symbology::QrCode)), json::parse(R"({"symbology":"qr-code","bytes":"YWJj","text":"abc"})"));
}

TEST(ScannedCode, ForeignJsonIsRefused)
{
    for (const char* wrong : {"7", "{}", R"({"symbology":"qr-code","bytes":"YWJj"})", R"({"symbology":"qr-code","bytes":"YWJj","text":"abd"})",
                              R"({"symbology":"qr-code","bytes":"YWJj","text":"abc","extra":1})",
                              R"({"symbology":"magic","bytes":"YWJj","text":"abc"})", R"({"symbology":"qr-code","bytes":"YWJ","text":"abc"})",
                              R"({"symbology":"qr-code","bytes":7,"text":"abc"})", R"({"symbology":"qr-code","bytes":"YWJjCg==","text":"abc"})"}) {
        const auto code = scannedCodeFromJson(json::parse(wrong), "here");
        ASSERT_FALSE(code) << wrong;
        EXPECT_EQ(code.error().code, "scanned-code-malformed") << wrong;
        EXPECT_EQ(code.error().place, "here");
    }
    EXPECT_EQ(scannedCodeFromJson(json::parse(R"({"symbology":"qr-code","bytes":"Gw==","text":"\u001b"})"), "x").error().code,
              "code-control-characters");
}

} // namespace changming::drivers
