#include "kiosk/crypto/secret.h"

#include <gtest/gtest.h>

#include <array>

namespace changming::crypto
{

TEST(Secret, cleanseEmptiesAndOverwritesTheWholeCapacity)
{
    std::string text(200, 's');
    text.resize(3); // the rest of the characters are still in the memory
    const char* memory = text.data();
    cleanse(text);
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(std::string_view(memory, 100).find('s'), std::string_view::npos);
}

TEST(Secret, cleanseOverwritesBytes)
{
    std::array<std::byte, 8> bytes{};
    bytes.fill(std::byte{7});
    cleanse(std::span(bytes));
    for (const std::byte b : bytes)
        EXPECT_EQ(b, std::byte{0});
}

TEST(Secret, ofAnEmptyViewIsEmpty)
{
    const Secret nothing{std::string_view()};
    EXPECT_TRUE(nothing.view().empty());
}

TEST(Secret, movingLeavesNothingBehind)
{
    Secret first("110101199003077571");
    const char* memory = first.view().data();
    Secret second(std::move(first));
    EXPECT_TRUE(first.view().empty()); // NOLINT(bugprone-use-after-move): that is the promise
    EXPECT_EQ(second.view().data(), memory);
    EXPECT_EQ(second.view(), "110101199003077571");
}

} // namespace changming::crypto
