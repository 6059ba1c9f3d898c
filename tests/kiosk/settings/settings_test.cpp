#include "kiosk/settings/settings.h"

#include "kiosk/base/json.h"
#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

using namespace changming;
using namespace changming::settings;
using nlohmann::json;

namespace
{

const std::filesystem::path shipped = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/kiosk.json";

json shippedDocument()
{
    return readJsonFile(shipped, {.comments = JsonLimits::Comments::Allowed}).value();
}

// One change of the shipped file (RFC 6902) and the place that the complaint must name.
struct Refusal {
    const char* name;
    const char* patch;
    const char* pointer;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.name;
}

} // namespace

TEST(Settings, TheShippedFilePassesAndSaysWhatTheDemoNeeds)
{
    const auto loaded = load(shipped);
    ASSERT_TRUE(loaded.ok()) << loaded.error().place << ": " << loaded.error().message;
    EXPECT_EQ(loaded->hall.name.zh, "平安区政务服务中心");
    EXPECT_EQ(loaded->hall.helpPhone, "12345");
    EXPECT_EQ(loaded->terminal.id, "A017");
    EXPECT_EQ(loaded->devicePlaces.outlet, Place::Left);
    EXPECT_EQ(loaded->devicePlaces.scanner, Place::Middle);
    EXPECT_EQ(loaded->devicePlaces.reader, Place::Right);
    EXPECT_EQ(loaded->visit.idle, std::chrono::seconds(180));
    EXPECT_EQ(loaded->visit.resultIdle, std::chrono::seconds(100));
    EXPECT_EQ(loaded->visit.warn, std::chrono::seconds(60));
    EXPECT_EQ(loaded->receiptColumns, 48);
    EXPECT_EQ(loaded->switches.next, "F9");
    EXPECT_EQ(loaded->switches.choose, "F10");
    EXPECT_EQ(loaded->sound.output, Sound::Output::Headphones);
    EXPECT_EQ(loaded->sound.device, "");
    EXPECT_EQ(loaded->rollMetres, 80);
    EXPECT_EQ(loaded->platform.minimumTls, TlsVersion::Tls13);
    EXPECT_EQ(loaded->language, Language::Chinese);
    ASSERT_EQ(loaded->deviceServices.size(), 1U);
    EXPECT_EQ(loaded->devices.reader, "reader");
}

TEST(Settings, MillimetresComeFromTheRealPanel)
{
    EXPECT_NEAR(load(shipped)->panel.pixelsPerMillimetre(), 4.03, 0.01); // the mock-ups' 21.5-inch panel
}

TEST(Settings, RelativePathsStartAtTheFolderOfTheFile)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    document["platform"]["caFile"] = "../pki/ca.crt";
    document["platform"]["sealCertFile"] = "/etc/changming/seal.crt";
    document["deviceServices"][0]["socket"] = "run/devices.sock";
    std::filesystem::create_directory(dir.path() / "config");
    const auto loaded = load(dir.write("config/kiosk.json", document.dump()));
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    EXPECT_EQ(loaded->folder, dir.path() / "config");
    EXPECT_EQ(loaded->platform.caFile, dir.path() / "pki/ca.crt");
    EXPECT_EQ(loaded->platform.sealCertFile, "/etc/changming/seal.crt");
    EXPECT_EQ(loaded->deviceServices[0].socket, dir.path() / "config/run/devices.sock");
}

TEST(Settings, WhatIsLeftOutHasItsDefault)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    for (const char* key : {"visit", "switches", "sound", "receipts", "language", "$schema"})
        document.erase(key);
    document["platform"].erase("pins");
    document["platform"].erase("minimumTls");
    document["devices"] = json::object();
    const auto loaded = load(dir.write("kiosk.json", document.dump()));
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    EXPECT_EQ(loaded->visit.idle, std::chrono::seconds(180));
    EXPECT_EQ(loaded->visit.attract, std::chrono::seconds(60));
    EXPECT_EQ(loaded->receiptColumns, 48);
    EXPECT_EQ(loaded->rollMetres, 0);
    EXPECT_EQ(loaded->platform.minimumTls, TlsVersion::Tls13);
    EXPECT_EQ(loaded->platform.ratingScale, RatingScale::Standard);
    EXPECT_EQ(loaded->devices.printer, "");
    EXPECT_EQ(loaded->devices.scanner, "");
    EXPECT_EQ(loaded->switches.next, "");
    EXPECT_EQ(loaded->switches.choose, "");
    EXPECT_EQ(loaded->language, Language::Chinese);
}

TEST(Settings, ThePlatformsScaleOfRatingsIsNamed)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    for (const auto& [word, scale] : {std::pair{"standard", RatingScale::Standard}, std::pair{"upload", RatingScale::Upload}}) {
        document["platform"]["ratingScale"] = word;
        EXPECT_EQ(load(dir.write("kiosk.json", document.dump()))->platform.ratingScale, scale);
    }
    document["platform"]["ratingScale"] = "reversed";
    const auto read = readSettingsFile(dir.write("kiosk.json", document.dump()));
    ASSERT_EQ(read.complaints.size(), 1U);
    EXPECT_TRUE(read.complaints[0].place.ends_with("#/platform/ratingScale")) << read.complaints[0].place;
}

TEST(Settings, SoundGoesWhereTheHallSays)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    document["sound"] = {{"output", "speakers"}, {"device", "plughw:CARD=PCH,DEV=0"}};
    const auto loaded = load(dir.write("kiosk.json", document.dump()));
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    EXPECT_EQ(loaded->sound.output, Sound::Output::Speakers);
    EXPECT_EQ(loaded->sound.device, "plughw:CARD=PCH,DEV=0");
}

TEST(Settings, AHallMayCloseAtNightOrOverMidnight)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    EXPECT_FALSE(load(shipped)->openHours.has_value()) << "day and night";
    EXPECT_EQ(load(shipped)->guidesOldAfterDays, 30);
    document["openHours"] = {{"from", "07:30"}, {"until", "22:00"}, {"sentence", {{"zh-CN", "夜里维护"}}}};
    document["guides"] = {{"oldAfterDays", 7}};
    const auto day = load(dir.write("kiosk.json", document.dump()));
    ASSERT_TRUE(day.ok()) << day.error().message;
    EXPECT_EQ(day->guidesOldAfterDays, 7);
    EXPECT_EQ(day->openHours->sentence.zh, "夜里维护");
    EXPECT_TRUE(day->openHours->contain(7 * 60 + 30));
    EXPECT_FALSE(day->openHours->contain(7 * 60 + 29));
    EXPECT_FALSE(day->openHours->contain(22 * 60));
    document["openHours"]["from"] = "18:00";
    document["openHours"]["until"] = "06:00";
    const auto night = load(dir.write("kiosk.json", document.dump()));
    ASSERT_TRUE(night.ok());
    EXPECT_TRUE(night->openHours->contain(0));
    EXPECT_TRUE(night->openHours->contain(18 * 60));
    EXPECT_FALSE(night->openHours->contain(6 * 60));
}

TEST(Settings, EveryComplaintIsReportedNotOnlyTheFirst)
{
    const test::FreshDir dir;
    json document = shippedDocument();
    document["terminal"]["id"] = "a017";
    document["receipts"]["columns"] = 40;
    document["colour"] = "blue";
    EXPECT_EQ(readSettingsFile(dir.write("kiosk.json", document.dump())).complaints.size(), 3U);
}

TEST(Settings, AMissingFileIsNamed)
{
    const auto loaded = load("/nowhere/kiosk.json");
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, "file-unreadable");
    EXPECT_EQ(loaded.error().place, "/nowhere/kiosk.json");
}

TEST(Settings, BrokenJsonIsRefusedWithTheFile)
{
    const test::FreshDir dir;
    const auto file = dir.write("kiosk.json", "// 设置\n{\"format\": 1,");
    const auto loaded = load(file);
    ASSERT_FALSE(loaded.ok());
    EXPECT_THAT(loaded.error().place, testing::HasSubstr(file.string()));
}

class SettingsRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(SettingsRefusal, NamesFilePlaceAndReason)
{
    const test::FreshDir dir;
    const auto file = dir.write("kiosk.json", shippedDocument().patch(json::parse(GetParam().patch)).dump());
    const auto read = readSettingsFile(file);
    ASSERT_EQ(read.complaints.size(), 1U);
    EXPECT_EQ(read.complaints.front().place, file.string() + "#" + GetParam().pointer);
    EXPECT_FALSE(read.complaints.front().message.empty());
    EXPECT_FALSE(read.complaints.front().zh.empty());
    EXPECT_EQ(load(file).error(), read.complaints.front());
}

INSTANTIATE_TEST_SUITE_P(
    Table, SettingsRefusal,
    testing::Values(
        Refusal{"NotAnObject", R"([{"op":"replace","path":"","value":[]}])", ""},
        Refusal{"NewerFormat", R"([{"op":"replace","path":"/format","value":2}])", "/format"},
        Refusal{"UnknownKey", R"([{"op":"add","path":"/colour","value":"blue"}])", "/colour"},
        Refusal{"UnknownKeyInside", R"([{"op":"add","path":"/visit/idleMinutes","value":3}])", "/visit/idleMinutes"},
        Refusal{"MissingSection", R"([{"op":"remove","path":"/hall"}])", ""},
        Refusal{"MissingName", R"([{"op":"remove","path":"/hall/name"}])", "/hall"},
        Refusal{"NameWithoutChinese", R"([{"op":"remove","path":"/hall/name/zh-CN"}])", "/hall/name"},
        Refusal{"EmptyName", R"([{"op":"replace","path":"/hall/name/zh-CN","value":""}])", "/hall/name/zh-CN"},
        Refusal{"PhoneWithLetters", R"([{"op":"replace","path":"/hall/helpPhone","value":"call me"}])", "/hall/helpPhone"},
        Refusal{"TerminalTooShort", R"([{"op":"replace","path":"/terminal/id","value":"A17"}])", "/terminal/id"},
        Refusal{"TerminalWithAmbiguousLetter", R"([{"op":"replace","path":"/terminal/id","value":"AO17"}])", "/terminal/id"},
        Refusal{"PanelTooSmall", R"([{"op":"replace","path":"/panel/diagonalInches","value":10}])", "/panel/diagonalInches"},
        Refusal{"PixelsAsText", R"([{"op":"replace","path":"/panel/widthPixels","value":"1080"}])", "/panel/widthPixels"},
        Refusal{"PlaceUnknown", R"([{"op":"replace","path":"/devicePlaces/reader","value":"behind"}])", "/devicePlaces/reader"},
        Refusal{"PlainHttp", R"([{"op":"replace","path":"/platform/baseUrl","value":"http://127.0.0.1:8443"}])", "/platform/baseUrl"},
        Refusal{"SlashAtTheEnd", R"([{"op":"replace","path":"/platform/publicBaseUrl","value":"https://example.test/"}])", "/platform/publicBaseUrl"},
        Refusal{"SealCertMissing", R"([{"op":"remove","path":"/platform/sealCertFile"}])", "/platform"},
        Refusal{"SameCertificateTwice", R"([{"op":"replace","path":"/platform/signCertFile","value":"./pki/terminal.crt"}])",
                "/platform/signCertFile"},
        Refusal{"PinMalformed", R"([{"op":"add","path":"/platform/pins/-","value":"sha256//short"}])", "/platform/pins/0"},
        Refusal{"OldTls", R"([{"op":"replace","path":"/platform/minimumTls","value":"1.1"}])", "/platform/minimumTls"},
        Refusal{"NoService", R"([{"op":"replace","path":"/deviceServices","value":[]}])", "/deviceServices"},
        Refusal{"ServiceTwice", R"([{"op":"add","path":"/deviceServices/-","value":{"id":"local","socket":"/run/b.sock"}}])", "/deviceServices/1/id"},
        Refusal{
            "SocketTooLong",
            R"([{"op":"replace","path":"/deviceServices/0/socket","value":"/run/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789/d.sock"}])",
            "/deviceServices/0/socket"},
        Refusal{"WarningAsLongAsTheVisit", R"([{"op":"replace","path":"/visit/idleSeconds","value":60}])", "/visit/warnSeconds"},
        Refusal{"WarningAsLongAsTheResult", R"([{"op":"replace","path":"/visit/resultIdleSeconds","value":50}])", "/visit/warnSeconds"},
        Refusal{"OneSwitch", R"([{"op":"remove","path":"/switches/choose"}])", "/switches"},
        Refusal{"SwitchesAlike", R"([{"op":"replace","path":"/switches/choose","value":"F9"}])", "/switches/choose"},
        Refusal{"SwitchWithoutAName", R"([{"op":"replace","path":"/switches/next","value":"F25"}])", "/switches/next"},
        Refusal{"SoundElsewhere", R"([{"op":"add","path":"/sound/output","value":"radio"}])", "/sound/output"},
        Refusal{"SoundDeviceThatIsAnOption", R"([{"op":"add","path":"/sound/device","value":"-w file"}])", "/sound/device"},
        Refusal{"NeverOpen", R"([{"op":"add","path":"/openHours","value":{"from":"07:00","until":"07:00","sentence":{"zh-CN":"夜里维护"}}}])", "/openHours/until"},
        Refusal{"HourThatIsNone", R"([{"op":"add","path":"/openHours","value":{"from":"7:00","until":"22:00","sentence":{"zh-CN":"夜里维护"}}}])", "/openHours/from"},
        Refusal{"ClosedWithoutAWord", R"([{"op":"add","path":"/openHours","value":{"from":"07:00","until":"22:00"}}])", "/openHours"},
        Refusal{"ColumnsOdd", R"([{"op":"replace","path":"/receipts/columns","value":40}])", "/receipts/columns"},
        Refusal{"RollOfNothing", R"([{"op":"replace","path":"/receipts/rollMetres","value":0}])", "/receipts/rollMetres"},
        Refusal{"LanguageUnknown", R"([{"op":"replace","path":"/language","value":"fr"}])", "/language"}),
    [](const auto& info) { return std::string(info.param.name); });
