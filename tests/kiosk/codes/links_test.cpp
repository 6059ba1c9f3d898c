#include "kiosk/codes/links.h"

#include <gtest/gtest.h>

#include <random>

namespace changming::codes
{

namespace
{

const std::string base = "https://127.0.0.1:8444";
const std::string token = "0123456789abcdef0123456789abcdef";

Meaning read(const std::string& text)
{
    return meaningOf(text, base);
}

bool isForeign(const std::string& text)
{
    const Meaning meaning = read(text);
    const auto* foreign = std::get_if<ForeignText>(&meaning);
    return foreign != nullptr && foreign->text == text;
}

} // namespace

TEST(CaseLink, IsWrittenAndRead)
{
    EXPECT_EQ(caseLink(base, token), base + "/c/" + token);
    EXPECT_EQ(read(base + "/c/" + token), Meaning(CaseLink{token}));
}

TEST(CaseLink, ATokenOfAnotherShapeIsNeitherWrittenNorRead)
{
    for (const std::string& wrong : {std::string(), token.substr(1), token + "0", std::string("0123456789ABCDEF0123456789abcdef"),
                                     token.substr(2) + "..", token.substr(1) + "g", token.substr(1) + '\0'}) {
        EXPECT_EQ(caseLink(base, wrong), "");
        EXPECT_TRUE(isForeign(base + "/c/" + wrong)) << wrong;
    }
}

TEST(Links, OnlyTheHostOfPublicBaseUrlIsTrusted)
{
    const std::string path = "/c/" + token;
    for (const char* host :
         {"http://127.0.0.1:8444", "https://127.0.0.1:84440", "https://127.0.0.1", "https://127.0.0.1:8444.evil.cn", "https://127.0.0.1:8444@evil.cn",
          "https://evil.cn/https://127.0.0.1:8444", "HTTPS://127.0.0.1:8444", " https://127.0.0.1:8444", "https://127.0.0.1:8444/", ""})
        EXPECT_TRUE(isForeign(host + path)) << host;
    EXPECT_EQ(meaningOf(path, ""), Meaning(ForeignText{path})) << "a kiosk without a public site trusts no path";
}

TEST(Links, WhatFollowsOrSurroundsTheLinkMakesItForeign)
{
    const std::string link = base + "/c/" + token;
    for (const std::string& text : {link + "/", link + "?x=1", link + "#top", link + " ", " " + link, link + "\n", link + link, std::string(base),
                                    base + "/", base + "/c/", base + "/u/" + token, base + "/c/../c/" + token})
        EXPECT_TRUE(isForeign(text)) << text;
}

TEST(GuideLink, IsWrittenAndRead)
{
    const std::pair<GuideLink, std::string> links[] = {
        {{"PA-RS-0005", {}, {}}, "/g/PA-RS-0005"},
        {{"PA-RS-0005", "2026-04-01", {}}, "/g/PA-RS-0005?v=2026-04-01"},
        {{"PA-RS-0005", {}, {{"working", "yes"}}}, "/g/PA-RS-0005?s=working:yes"},
        {{"PA-RS-0005", "2026-04-01", {{"working", "yes"}, {"disabled", "no"}}}, "/g/PA-RS-0005?v=2026-04-01&s=working:yes,disabled:no"},
        {{"11440300/0069 养老?&#%", {}, {}}, "/g/11440300%2F0069%20%E5%85%BB%E8%80%81%3F%26%23%25"},
    };
    for (const auto& [guide, path] : links) {
        EXPECT_EQ(guideLink(base, guide), base + path);
        EXPECT_EQ(read(base + path), Meaning(guide)) << path;
        EXPECT_EQ(guideOfPath(path), guide) << path;
    }
}

TEST(GuideLink, WhatCannotBeWrittenIsEmpty)
{
    const std::vector<Choice> many(17, Choice{"a", "b"});
    for (const GuideLink& guide :
         {GuideLink{}, GuideLink{std::string(65, 'x')}, GuideLink{"\xFF"}, GuideLink{"."}, GuideLink{".."}, GuideLink{"A", "1 2"},
          GuideLink{"A", std::string(33, '1')}, GuideLink{"A", {}, {{"Working", "yes"}}}, GuideLink{"A", {}, {{"a", ""}}},
          GuideLink{"A", {}, {{"a", "b,c:d"}}}, GuideLink{"A", {}, {{"a", "b"}, {"a", "c"}}}, GuideLink{"A", {}, many}})
        EXPECT_EQ(guideLink(base, guide), "") << guide.taskCode;
}

TEST(GuideLink, AnythingButTheCanonicalFormIsForeign)
{
    for (const char* path :
         {"/g/",          "/g/?v=1",        "/g/A/",          "/g/A?",  "/g/A?v=", "/g/A?s=",   "/g/A?s=a", "/g/A?s=a:b,", "/g/A?s=a:b,a:c",
          "/g/A?v=1&v=2", "/g/A?s=a:b&v=1", "/g/A?v=1&utm=x", "/g/A?x", "/g/%41",  "/g/%2e%2e", "/g/%2E",   "/g/a%2",      "/g/a%zz",
          "/g/%e5%85%bb", "/g/%FF",         "/g/A#b",         "/g/A B", "/g/养老", "/g/..",     "/G/A"})
        EXPECT_TRUE(isForeign(base + path)) << path;
    EXPECT_TRUE(isForeign(base + "/g/" + std::string(65, 'x')));
    EXPECT_TRUE(isForeign(base + "/g/A?s=" + std::string(5000, ':')));
}

TEST(Links, EveryGuideComesBackAndNoMutantIsTakenForAnother)
{
    std::mt19937 random(20261124);
    const auto pick = [&](std::string_view from, std::size_t most) {
        std::string text;
        for (std::size_t i = 1 + random() % most; i > 0; --i)
            text += from[random() % from.size()];
        return text;
    };
    for (int round = 0; round < 5000; ++round) {
        GuideLink guide{.taskCode = pick("AZaz09-._~/?#%&= :@", 20)};
        if (random() % 2 == 0)
            guide.version = pick("0123456789.-ab", 12);
        for (std::size_t i = random() % 4; i > 0; --i)
            guide.choices.push_back({"s" + std::to_string(i), pick("abc-9", 8)});
        std::string link = guideLink(base, guide);
        if (guide.taskCode == "." || guide.taskCode == "..")
            continue;
        ASSERT_NE(link, "");
        ASSERT_EQ(read(link), Meaning(guide)) << link;
        link[random() % link.size()] = static_cast<char>(random() % 256);
        const Meaning meaning = read(link);
        if (const auto* other = std::get_if<GuideLink>(&meaning)) {
            ASSERT_EQ(guideLink(base, *other), link);
        }
        ASSERT_FALSE(std::holds_alternative<CaseLink>(meaning)) << link;
    }
}

} // namespace changming::codes
