#include "tests/kiosk/ctl/kioskctl.h"

#include <gmock/gmock.h>

#include <algorithm>

using changming::test::kioskctl;
using changming::test::Outcome;
using testing::HasSubstr;

namespace
{

bool isAscii(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

const std::vector<std::vector<std::string>> everyHelp{{},
                                                      {"config"},
                                                      {"config", "check"},
                                                      {"menu"},
                                                      {"menu", "check"},
                                                      {"menu", "show"},
                                                      {"menu", "diff"},
                                                      {"menu", "publish"},
                                                      {"menu", "history"},
                                                      {"menu", "rollback"},
                                                      {"menu", "export"},
                                                      {"menu", "import"},
                                                      {"catalogue"},
                                                      {"catalogue", "import"},
                                                      {"catalogue", "search"},
                                                      {"catalogue", "show"},
                                                      {"catalogue", "lint"},
                                                      {"devices"},
                                                      {"devices", "scan"},
                                                      {"qr"},
                                                      {"qr", "encode"},
                                                      {"qr", "decode"},
                                                      {"staff"},
                                                      {"staff", "add"},
                                                      {"staff", "list"},
                                                      {"staff", "remove"},
                                                      {"staff", "unlock"},
                                                      {"staff", "pin"},
                                                      {"audit"},
                                                      {"audit", "show"},
                                                      {"audit", "verify"},
                                                      {"readiness"}};

} // namespace

TEST(KioskctlHelp, IsEnglishThroughout)
{
    for (auto words : everyHelp) {
        words.insert(words.end(), {"--help", "--lang", "en"});
        const Outcome run = kioskctl(words);
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_THAT(run.out, HasSubstr("Usage: kioskctl"));
        EXPECT_TRUE(isAscii(run.out)) << run.out;
        EXPECT_EQ(run.err, "");
    }
}

TEST(KioskctlHelp, IsChineseThroughout)
{
    for (auto words : everyHelp) {
        words.insert(words.end(), {"--help", "--lang", "zh-CN"});
        const Outcome run = kioskctl(words, "en_US.UTF-8");
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_THAT(run.out, HasSubstr("用法: kioskctl"));
        for (const char* english : {"Usage", "Options", "OPTIONS", "Subcommands", "SUBCOMMAND", "Positionals", "REQUIRED"})
            EXPECT_THAT(run.out, testing::Not(HasSubstr(english)));
    }
}

TEST(KioskctlHelp, NamesEveryVerb)
{
    const Outcome run = kioskctl({"--help"});
    for (const char* verb : {"config", "menu", "catalogue", "devices", "qr", "staff", "audit", "readiness"})
        EXPECT_THAT(run.out, HasSubstr(verb));
    EXPECT_THAT(kioskctl({"menu", "check", "--help"}).out, testing::AllOf(HasSubstr("FILE"), HasSubstr("--catalogue")));
    EXPECT_THAT(kioskctl({"catalogue", "import", "--help"}).out, HasSubstr("--data-dir"));
}

TEST(KioskctlHelp, TheLanguageComesFromTheLocaleUnlessChosen)
{
    EXPECT_THAT(kioskctl({"--help"}, "zh_CN.UTF-8").out, HasSubstr("用法"));
    EXPECT_THAT(kioskctl({"--help"}, "en_GB.UTF-8").out, HasSubstr("Usage"));
    EXPECT_THAT(kioskctl({"--help"}, "").out, HasSubstr("用法"));
    EXPECT_THAT(kioskctl({"--lang=en", "--help"}, "zh_CN.UTF-8").out, HasSubstr("Usage"));
}

TEST(KioskctlUsage, AWrongCommandLineEndsWith64AndSaysWhy)
{
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{},
                                                                                       {"fly"},
                                                                                       {"menu"},
                                                                                       {"menu", "check"},
                                                                                       {"menu", "check", "a", "b"},
                                                                                       {"menu", "publish", "a", "--data-dir", "b"},
                                                                                       {"menu", "rollback", "0", "--data-dir", "b", "--author", "c"},
                                                                                       {"config", "check", "a", "--fast"},
                                                                                       {"--lang", "fr", "menu", "check", "x"}}) {
        const Outcome run = kioskctl(words);
        EXPECT_EQ(run.exitCode, 64);
        EXPECT_EQ(run.out, "");
        EXPECT_NE(run.err, "");
    }
    EXPECT_THAT(kioskctl({"menu", "check"}).err, HasSubstr("缺"));
}

TEST(KioskctlUsage, AWrongCommandLineIsJsonWhereJsonWasAsked)
{
    const Outcome run = kioskctl({"--json", "menu", "check"});
    EXPECT_EQ(run.exitCode, 64);
    EXPECT_EQ(run.json()["ok"], false);
    EXPECT_EQ(run.json()["complaints"][0]["code"], "usage");
}
