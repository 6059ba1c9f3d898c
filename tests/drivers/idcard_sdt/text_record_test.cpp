#include "drivers/idcard_sdt/text_record.h"

#include "drivers/idcard_sdt/id_number.h"
#include "tests/emulators/reader_emulator.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <array>

namespace changming::drivers::sdt
{

namespace
{

using emulators::findSpecimen;
using testing::ElementsAre;
using testing::IsEmpty;

std::string specimenText(const char* name)
{
    const auto specimen = findSpecimen(name);
    return specimen ? specimen->text : std::string{};
}

Result<CardRecord> parse(const std::string& text)
{
    return parseTextRecord(std::as_bytes(std::span(text)));
}

// Writes UTF-16LE over the record.
std::string with(std::string text, std::size_t offset, std::u16string_view units)
{
    for (const char16_t unit : units) {
        text[offset++] = static_cast<char>(unit & 0xFFU);
        text[offset++] = static_cast<char>(unit >> 8U);
    }
    return text;
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1U ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

// The emulator's specimens are the records that the format's description computed its checks from.
TEST(TextRecord, specimensHaveThePublishedChecks)
{
    struct Vector {
        const char* name;
        std::uint32_t crc;
        unsigned char exclusiveOr;
    };
    for (const auto& [name, crc, exclusiveOr] : {Vector{"resident", 0x9195A113, 0x23}, Vector{"foreigner-2017", 0xA15087DF, 0x0D},
                                                 Vector{"foreigner", 0xC5D48F36, 0x7D}, Vector{"permit", 0x6FED0851, 0x6C}}) {
        const auto card = findSpecimen(name);
        ASSERT_TRUE(card) << name;
        EXPECT_EQ(crc32(card->text), crc) << name;
        emulators::ReaderEmulator reader;
        reader.place(*card);
        const auto ask = [&](std::string_view command) { return reader.received("\xAA\xAA\xAA\x96\x69" + std::string(command)); };
        ask(std::string_view("\0\3\x20\x01\x22", 5));
        ask(std::string_view("\0\3\x20\x02\x21", 5));
        const std::string reply = ask(std::string_view("\0\3\x30\x01\x32", 5));
        ASSERT_EQ(reply.size(), 1295U) << name;
        EXPECT_EQ(static_cast<unsigned char>(reply.back()), exclusiveOr) << name;
    }
}

TEST(TextRecord, aResidentsCard)
{
    const auto card = parse(specimenText("resident"));
    ASSERT_TRUE(card);
    EXPECT_EQ(cardRecordToJson(*card), nlohmann::json::parse(R"({"type":"resident","name":"测试甲","sex":"male","ethnicity":"汉",
        "birthDate":"1949-12-31","address":"北京市朝阳区测试路1号","number":"11010519491231002X","issuer":"测试公安局",
        "validFrom":"2020-01-01","validUntil":"long-term"})"));
}

TEST(TextRecord, aForeignersCardOf2023IsNeverAResidents)
{
    const auto card = parse(specimenText("foreigner"));
    ASSERT_TRUE(card);
    EXPECT_EQ(cardRecordToJson(*card), nlohmann::json::parse(R"({"type":"permanent-resident-2023","name":"证件样本",
        "englishName":"ZHENGJIAN, YANGBEN","sex":"female","birthDate":"1980-01-01","number":"931586198001010028",
        "issuer":"国家移民管理局","validFrom":"2023-08-08","validUntil":"2033-08-07","nationality":"PAK","oldNumber":"PAK310080010103"})"));
}

TEST(TextRecord, aForeignersCardOf2017)
{
    const auto card = parse(specimenText("foreigner-2017"));
    ASSERT_TRUE(card);
    EXPECT_EQ(cardRecordToJson(*card), nlohmann::json::parse(R"({"type":"permanent-resident-2017","name":"证件样本",
        "englishName":"ZHENGJIAN, YANGBEN","sex":"female","birthDate":"1981-08-03","number":"CAN110081080310",
        "issuer":"国家移民管理局","validFrom":"2015-10-25","validUntil":"2025-10-24","nationality":"CAN"})"));
}

TEST(TextRecord, aResidencePermit)
{
    const auto card = parse(specimenText("permit"));
    ASSERT_TRUE(card);
    EXPECT_EQ(cardRecordToJson(*card), nlohmann::json::parse(R"({"type":"residence-permit","name":"测试乙","sex":"male",
        "birthDate":"1990-01-01","address":"广东省深圳市测试路2号","number":"810000199001010019","issuer":"测试公安局",
        "validFrom":"2019-01-01","validUntil":"2024-01-01","passNumber":"H00000000"})"));
}

TEST(TextRecord, everyEthnicGroupHasItsName)
{
    const std::array<const char*, 56> names{
        "汉",       "蒙古",   "回",     "藏",   "维吾尔", "苗",   "彝",   "壮",     "布依", "朝鲜",   "满",   "侗",   "瑶",     "白",
        "土家",     "哈尼",   "哈萨克", "傣",   "黎",     "傈僳", "佤",   "畲",     "高山", "拉祜",   "水",   "东乡", "纳西",   "景颇",
        "柯尔克孜", "土",     "达斡尔", "仫佬", "羌",     "布朗", "撒拉", "毛南",   "仡佬", "锡伯",   "阿昌", "普米", "塔吉克", "怒",
        "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安",   "裕固", "京",   "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴",   "基诺"};
    const auto groupOf = [](unsigned code) {
        const std::u16string digits{static_cast<char16_t>(u'0' + code / 10), static_cast<char16_t>(u'0' + code % 10)};
        return parse(with(specimenText("resident"), 32, digits))->ethnicity;
    };
    for (unsigned code = 1; code <= names.size(); ++code)
        EXPECT_EQ(groupOf(code), names.at(code - 1)) << code;
    EXPECT_EQ(groupOf(97), "其他");
    EXPECT_EQ(groupOf(98), "外国血统中国籍人士");
    for (const unsigned none : {0U, 57U, 96U, 99U})
        EXPECT_EQ(groupOf(none), "") << none;
}

TEST(TextRecord, onlyPaddingAtTheEndIsTrimmed)
{
    const std::string text = specimenText("resident");
    const std::string nulls = with(text, 0, std::u16string(15, u'\0'));
    EXPECT_EQ(parse(with(nulls, 0, u"测试甲"))->name, "测试甲");
    EXPECT_EQ(parse(with(nulls, 0, std::u16string(u"测试甲\0 \0", 6)))->name, "测试甲");
    EXPECT_EQ(parse(with(text, 0, u" 测试甲"))->name, " 测试甲") << "what stands before the name is the card's";
    EXPECT_EQ(parse(with(text, 0, u"测试甲\u3000"))->name, "测试甲\u3000") << "only U+0020 and U+0000 are padding";
}

TEST(TextRecord, theOldNumberNeedsAllItsParts)
{
    const std::string text = specimenText("foreigner");
    EXPECT_EQ(parse(with(text, 250, u"123"))->oldNumber.substr(0, 14), "PAK31128001013");
    for (const auto& [offset, units] : {std::pair{250UL, u"   "}, std::pair{250UL, u"0A0"}, std::pair{242UL, u"P1K"}, std::pair{122UL, u"93158X"}})
        EXPECT_EQ(parse(with(text, offset, units))->oldNumber, "") << offset;
    EXPECT_EQ(parse(specimenText("foreigner-2017"))->oldNumber, "") << "it is the old one";
    EXPECT_EQ(parse(specimenText("resident"))->oldNumber, "");
}

TEST(TextRecord, thePermanentResidentsNameOf2023MayFillBothParts)
{
    const auto card = parse(with(with(specimenText("foreigner"), 52, u"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHI"), 220, u"JKLMNOPQRST"));
    EXPECT_EQ(card->englishName, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRST");
}

// Each says one thing to the kiosk and nothing else.
TEST(TextRecord, theOtherSpecimensAreWhatTheyAreFor)
{
    using namespace std::chrono;
    const year_month_day demo = 2026y / November / 24;
    for (const auto& name : emulators::specimenNames()) {
        const auto card = parse(specimenText(name.c_str()));
        ASSERT_TRUE(card) << name;
        const bool expired = name == "permit" || name == "foreigner-2017" || name == "resident-expired";
        EXPECT_EQ(isExpired(*card, demo), expired) << name;
        if (name == "resident-bad-digit")
            EXPECT_THAT(card->warnings, ElementsAre("number-check-digit"));
        else
            EXPECT_THAT(card->warnings, IsEmpty()) << name;
    }
    EXPECT_EQ(parse(specimenText("permit-valid"))->type, CardType::ResidencePermit);
    EXPECT_EQ(parse(specimenText("foreigner-2017-valid"))->type, CardType::PermanentResident2017);
    EXPECT_TRUE(findSpecimen("unreadable")->isUnreadable);
    EXPECT_EQ(findSpecimen("resident-moved")->newAddress.size(), 70U);
}

TEST(TextRecord, namesKeepSpacesInsideAndRareCharacters)
{
    EXPECT_EQ(parse(with(specimenText("resident"), 0, u"测 试甲\0"))->name, "测 试甲");
    EXPECT_EQ(parse(with(specimenText("resident"), 0, u"\xD840\xDC0B试"))->name, "𠀋试");
    // characters 1–35 end in a space that belongs to the name
    const auto card = parse(with(with(specimenText("foreigner"), 52, u"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH "), 220, u"REST"));
    EXPECT_EQ(card->englishName, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH REST");
}

TEST(TextRecord, whatCannotBeShownIsReplacedAndSaid)
{
    for (const char16_t unit : {u'\x0007', u'\xD840', u'\xDC0B', u'\xFFFE', u'\x202E'}) {
        const auto card = parse(with(specimenText("resident"), 2, std::u16string(1, unit)));
        EXPECT_EQ(card->name, "测\uFFFD甲");
        EXPECT_THAT(card->warnings, ElementsAre("text-unreadable"));
    }
}

TEST(TextRecord, warningsNeverStopAReading)
{
    const std::string text = specimenText("resident");
    EXPECT_THAT(parse(with(text, 122, u"110105194912310021"))->warnings, ElementsAre("number-check-digit"));
    EXPECT_THAT(parse(with(text, 122, u"11010519491231002x"))->warnings, IsEmpty());
    EXPECT_THAT(parse(with(text, 36, u"19490230"))->warnings, ElementsAre("birth-date"));
    EXPECT_THAT(parse(with(text, 204, u"2040    "))->warnings, ElementsAre("validity"));
    EXPECT_EQ(parse(with(text, 32, u"57"))->ethnicity, "");
    EXPECT_EQ(parse(with(text, 32, u"56"))->ethnicity, "基诺");
    EXPECT_EQ(parse(with(text, 30, u"7"))->sex, Sex::Unknown);
}

TEST(TextRecord, whatIsNoRecordIsAnError)
{
    EXPECT_EQ(parse(std::string(255, ' ')).error().code, "reply-length");
    std::string blank;
    for (int i = 0; i < 128; ++i)
        blank += std::string(" \0", 2);
    EXPECT_EQ(parse(blank).error().code, "card-record-empty");
    EXPECT_EQ(parse(std::string(256, '\0')).error().code, "card-record-empty");
}

TEST(IdNumber, thePublishedNumbersAreRight)
{
    for (const char* number : {"11010519491231002X", "440524188001010014"})
        EXPECT_THAT(numberWarnings(CardType::Resident, number), IsEmpty()) << number;
    for (const char* number : {"810000199001010019", "820000199001010029", "830000199001010012"})
        EXPECT_THAT(numberWarnings(CardType::ResidencePermit, number), IsEmpty()) << number;
    EXPECT_THAT(numberWarnings(CardType::PermanentResident2023, "931586198001010028"), IsEmpty());
    EXPECT_THAT(numberWarnings(CardType::PermanentResident2017, "CAN110081080310"), IsEmpty());
    EXPECT_EQ(oldNumber("931586198001010028", "PAK", "000"), "PAK310080010103");
}

TEST(IdNumber, eachRuleHasItsWarning)
{
    EXPECT_THAT(numberWarnings(CardType::PermanentResident2017, "CAN110081080319"), ElementsAre("number-check-digit"));
    EXPECT_THAT(numberWarnings(CardType::Resident, "1101051949123100"), ElementsAre("number-malformed"));
    EXPECT_THAT(numberWarnings(CardType::Resident, "1101051949123100２X"), ElementsAre("number-malformed"));
    EXPECT_THAT(numberWarnings(CardType::Resident, "110105194902300029"), testing::Contains("number-date"));
    EXPECT_THAT(numberWarnings(CardType::Resident, "99010519491231002X"), testing::Contains("number-area"));
    EXPECT_THAT(numberWarnings(CardType::ResidencePermit, "11010519491231002X"), ElementsAre("number-area"));
    EXPECT_THAT(numberWarnings(CardType::PermanentResident2023, "110105194912310021"), testing::Contains("number-area"));
    EXPECT_FALSE(isoDate("19000229"));
    EXPECT_EQ(isoDate("20000229"), "2000-02-29");
}

} // namespace

} // namespace changming::drivers::sdt
