#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <filesystem>

using changming::test::configDir;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using testing::HasSubstr;

namespace
{

const std::string formFolder = configDir + "/forms/resident-pension";
const std::string schemaFile = formFolder + "/schema.json";
const std::string uischemaFile = formFolder + "/uischema.json";

constexpr const char* goodAnswers = R"({"name": "测试甲", "idNumber": "990101199001010014", "livesAt": "registered", "mobile": "13800000000",
    "yearlyAmount": 500, "startDate": "2026-05-01", "payout": "social-card", "severeDisability": false})";

} // namespace

TEST(KioskctlFormsCheck, PassesTheShippedForm)
{
    const Outcome run = kioskctl({"forms", "check", formFolder});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.out, testing::AllOf(HasSubstr("参加居民养老保险"), HasSubstr("联系方式、缴费档次、领取方式")));
    const Outcome json = kioskctl({"forms", "check", formFolder, "--json", "--lang", "en"});
    EXPECT_EQ(json.json()["id"], "resident-pension");
    EXPECT_EQ(json.json()["steps"].size(), 3U);
}

TEST(KioskctlFormsCheck, HoldsEachShippedForm)
{
    int forms = 0;
    for (const auto& entry : std::filesystem::directory_iterator(configDir + "/forms")) {
        const auto folder = entry.path().string();
        EXPECT_EQ(kioskctl({"forms", "check", folder}).exitCode, 0) << folder;
        const std::string shape = configDir + "/schema/form.schema.json";
        EXPECT_EQ(kioskctl({"forms", "check", "--schema", shape, "--data", folder + "/form.json"}).exitCode, 0) << folder;
        const std::string text = folder + "/commitment.json";
        if (std::filesystem::exists(text)) {
            const std::string commitment = configDir + "/schema/form-commitment.schema.json";
            EXPECT_EQ(kioskctl({"forms", "check", "--schema", commitment, "--data", text}).exitCode, 0) << folder;
        }
        ++forms;
    }
    EXPECT_EQ(forms, 7);
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", configDir + "/schema/divisions.schema.json", "--data", configDir + "/divisions.json"}).exitCode,
              0);
}

TEST(KioskctlFormsCheck, ZeroForDocumentsAndDataInOrder)
{
    const FreshDir dir;
    const std::string data = dir.write("data.json", goodAnswers);
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", schemaFile}).exitCode, 0);
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", schemaFile, "--uischema", uischemaFile}).exitCode, 0);
    const Outcome run = kioskctl({"forms", "check", "--schema", schemaFile, "--uischema", uischemaFile, "--data", data, "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.json()["ok"], true);
}

TEST(KioskctlFormsCheck, OneForDataThatIsNotValidWithEveryPlace)
{
    const FreshDir dir;
    const std::string data = dir.write("data.json", R"({"mobile": "1380000000", "x": 1})");
    const Outcome run = kioskctl({"forms", "check", "--schema", schemaFile, "--data", data});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err,
                testing::AllOf(HasSubstr(data + "#/mobile：现在 10 个字，至少要 11 个"), HasSubstr(data + "#/x："), HasSubstr("少了 \"payout\"")));
    const Outcome json = kioskctl({"forms", "check", "--schema", schemaFile, "--data", data, "--json"});
    EXPECT_EQ(json.exitCode, 1);
    EXPECT_EQ(json.json()["ok"], false);
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", schemaFile, "--data", dir.write("broken.json", "{")}).exitCode, 1);
}

TEST(KioskctlFormsCheck, TwoForADocumentThatIsRefused)
{
    const FreshDir dir;
    const std::string schema = dir.write("schema.json", R"({"type": "object", "properties": {"a": {"minLenght": 1}}})");
    const Outcome run = kioskctl({"--lang", "en", "forms", "check", "--schema", schema});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, HasSubstr(schema + "#/properties/a/minLenght: \"minLenght\" is not a keyword"));
    const std::string uischema = dir.write("uischema.json", R"({"type": "VerticalLayout"})");
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", schemaFile, "--uischema", uischema}).exitCode, 2);
    EXPECT_EQ(kioskctl({"forms", "check", "--schema", (dir.path() / "nowhere.json").string()}).exitCode, 2);
    EXPECT_EQ(kioskctl({"forms", "check", (dir.path() / "nowhere").string()}).exitCode, 2);
}

TEST(KioskctlFormsCheck, SixtyFourForAWrongCommandLine)
{
    EXPECT_EQ(kioskctl({"forms", "check"}).exitCode, 64);
    EXPECT_EQ(kioskctl({"forms", "check", "--data", "x"}).exitCode, 64);
    EXPECT_EQ(kioskctl({"forms", "check", formFolder, "--schema", schemaFile}).exitCode, 64);
}
