#include "kiosk/crypto/scrypt.h"

#include "kiosk/base/uuid.h"

#include <gtest/gtest.h>

#include <span>

namespace changming::crypto
{

namespace
{

constexpr ScryptCost cheap{4, 1, 1};

std::string hexOf(const Result<std::string>& bytes)
{
    return bytes ? hex(std::as_bytes(std::span(*bytes))) : bytes.error().code;
}

} // namespace

// RFC 7914 §12, the first three (the fourth takes 1 GiB).
TEST(Scrypt, knownAnswers)
{
    EXPECT_EQ(hexOf(scrypt("", "", {4, 1, 1}, 64)), "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                                    "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    EXPECT_EQ(hexOf(scrypt("password", "NaCl", {10, 8, 16}, 64)), "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                                                  "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    EXPECT_EQ(hexOf(scrypt("pleaseletmein", "SodiumChloride", {14, 8, 1}, 64)), "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                                                                "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

TEST(Scrypt, aRecordKnowsItsOwnPassword)
{
    const auto record = makeScryptRecord("204816", cheap);
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->starts_with("scrypt$4$1$1$"));
    EXPECT_TRUE(matchesScryptRecord("204816", *record).value());
    EXPECT_FALSE(matchesScryptRecord("204817", *record).value());
    EXPECT_FALSE(matchesScryptRecord("", *record).value());
}

TEST(Scrypt, theSamePasswordGivesAnotherRecordEachTime)
{
    EXPECT_NE(makeScryptRecord("204816", cheap).value(), makeScryptRecord("204816", cheap).value());
}

TEST(Scrypt, theShippedCostIsAllowed)
{
    const auto record = makeScryptRecord("204816");
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_TRUE(matchesScryptRecord("204816", *record).value());
}

TEST(Scrypt, aChangedRecordIsAnErrorAndCostsNoMemory)
{
    const std::string good = makeScryptRecord("204816", cheap).value();
    for (const std::string& wrong : {std::string(), std::string("scrypt"), "x" + good, good + "0", good + "$", good.substr(0, good.size() - 2),
                                     "scrypt$4$1$1$zz" + good.substr(15)}) {
        const auto matched = matchesScryptRecord("204816", wrong);
        ASSERT_FALSE(matched) << wrong;
        EXPECT_EQ(matched.error().code, "scrypt-record") << wrong;
    }
    const std::string tail = good.substr(std::string("scrypt$4$1$1").size());
    for (const char* dear : {"scrypt$30$8$1", "scrypt$20$32$1", "scrypt$0$1$1", "scrypt$4$0$1", "scrypt$4$1$99", "scrypt$-3$1$1"})
        EXPECT_EQ(matchesScryptRecord("204816", dear + tail).error().code, "scrypt-cost") << dear;
}

} // namespace changming::crypto
