#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <set>

using changming::test::configDir;
using changming::test::contentOf;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

class KioskctlReadiness : public testing::Test
{
protected:
    Outcome run(const std::vector<std::string>& more = {}, const std::string& lang = "zh_CN.UTF-8")
    {
        std::vector<std::string> words{"readiness", "--config", configDir + "/kiosk.json", "--data-dir", m_dir.path()};
        words.insert(words.end(), more.begin(), more.end());
        return kioskctl(words, lang);
    }
    static std::set<std::string> codesIn(const json& answer)
    {
        std::set<std::string> codes;
        for (const json& finding : answer["findings"])
            codes.insert(finding["code"]);
        return codes;
    }

    FreshDir m_dir;
};

} // namespace

// No device service runs here, no keys are there, nothing was imported.
TEST_F(KioskctlReadiness, SaysOfAnEmptyMachineWhatIsMissing)
{
    const Outcome outcome = run({"--json"});
    EXPECT_EQ(outcome.exitCode, 1);
    const json answer = outcome.json();
    EXPECT_EQ(answer["ok"], true);
    EXPECT_EQ(answer["works"], false);
    EXPECT_EQ(answer["sentence"]["zh-CN"], "现在办不了事：还没有事项目录");
    EXPECT_EQ(answer["platformReachable"], json());
    EXPECT_EQ(answer["paper"], json::parse(R"({"forecast": "unknown", "slipsLeft": null})"));
    EXPECT_EQ(answer["devices"].size(), 3U);
    const std::string sound = answer["soundProblem"]; // there may be no sound card
    EXPECT_TRUE(sound.empty() || sound == "speech-no-sound-card") << sound;
    const auto codes = codesIn(answer);
    EXPECT_TRUE(codes.contains("catalogue-empty"));
    EXPECT_TRUE(codes.contains("device-service-down"));
    for (const json& finding : answer["findings"]) {
        EXPECT_NE(finding["what"]["en"], "");
        EXPECT_NE(finding["remedy"]["zh-CN"], "");
    }
}

TEST_F(KioskctlReadiness, MakesNoDatabase)
{
    (void)run();
    EXPECT_TRUE(std::filesystem::is_empty(m_dir.path()));
}

TEST_F(KioskctlReadiness, ACatalogueIsSeenAndTheSentenceIsInTheLanguageAsked)
{
    ASSERT_EQ(kioskctl({"catalogue", "import", configDir + "/catalogue/items.json", "--data-dir", m_dir.path()}).exitCode, 0);
    EXPECT_FALSE(codesIn(run({"--json"}).json()).contains("catalogue-empty"));
    EXPECT_THAT(run({}, "en_US.UTF-8").out, HasSubstr("Some of it does not work"));
}

TEST_F(KioskctlReadiness, AWrongConfigurationIsNamed)
{
    const Outcome outcome = kioskctl({"readiness", "--config", "/nowhere/kiosk.json", "--data-dir", m_dir.path()});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("/nowhere/kiosk.json"));
}
