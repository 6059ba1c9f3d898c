#include "drivers/scanner_hid/code_assembler.h"

#include <gtest/gtest.h>

namespace changming::drivers::hidpos
{

namespace
{

constexpr auto qr = Symbology::QrCode;

} // namespace

TEST(CodeAssembler, OneReportIsACode)
{
    CodeAssembler assembler;
    const auto code = assembler.add({qr, "你好", false});
    ASSERT_TRUE(code && *code);
    EXPECT_EQ((*code)->text, "你好");
    EXPECT_EQ((*code)->symbology, qr);
    EXPECT_FALSE(assembler.isInside());
}

TEST(CodeAssembler, ChainedReportsAreOneCodeEvenInTheMiddleOfACharacter)
{
    const std::string text = "长明自助服务终端";
    CodeAssembler assembler;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        EXPECT_FALSE(assembler.add({qr, text.substr(at, 1), true}));
        EXPECT_TRUE(assembler.isInside());
    }
    const auto code = assembler.add({qr, text.substr(text.size() - 1), false});
    ASSERT_TRUE(code && *code);
    EXPECT_EQ((*code)->text, text);
}

TEST(CodeAssembler, TheLongestCodePassesAndOneByteMoreDoesNot)
{
    for (const std::size_t size : {longestCode, longestCode + 1, std::size_t{10'000'000}}) {
        CodeAssembler assembler;
        std::size_t left = size;
        for (; left > mostData; left -= mostData)
            ASSERT_FALSE(assembler.add({qr, std::string(mostData, 'x'), true}));
        const auto code = assembler.add({qr, std::string(left, 'x'), false});
        ASSERT_TRUE(code);
        if (size == longestCode) {
            EXPECT_TRUE(*code);
        } else {
            ASSERT_FALSE(*code);
            EXPECT_EQ(code->error().code, "code-too-long");
        }
        const auto next = assembler.add({qr, "next", false});
        ASSERT_TRUE(next && *next) << "the chain behind it is not hurt";
        EXPECT_EQ((*next)->text, "next");
    }
}

TEST(CodeAssembler, AnotherSymbologyBeginsANewCode)
{
    CodeAssembler assembler;
    EXPECT_FALSE(assembler.add({qr, "lost its end", true}));
    const auto code = assembler.add({Symbology::Ean, "6901234567892", false});
    ASSERT_TRUE(code && *code);
    EXPECT_EQ((*code)->text, "6901234567892");
    EXPECT_EQ((*code)->symbology, Symbology::Ean);
}

TEST(CodeAssembler, AContinuationMayLeaveTheSymbologyOut)
{
    CodeAssembler assembler;
    EXPECT_FALSE(assembler.add({qr, "a", true}));
    const auto code = assembler.add({Symbology::Unknown, "b", false});
    ASSERT_TRUE(code && *code);
    EXPECT_EQ((*code)->text, "ab");
    EXPECT_EQ((*code)->symbology, qr);
}

} // namespace changming::drivers::hidpos
