#include "drivers/api/base64.h"

#include <gtest/gtest.h>

namespace changming::drivers
{

namespace
{

// @see RFC 4648 §10
TEST(Base64, hasTheVectorsOfTheStandard)
{
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(base64Encode(bytes), text);
        EXPECT_EQ(base64Decode(text), bytes);
    }
}

TEST(Base64, refusesWhatIsNotCanonical)
{
    for (const char* text : {"Zg", "Zg=", "Zh==", "Z===", "====", "Zm9v\n", "Zg==Zg==", "Zm9\x80"})
        EXPECT_FALSE(base64Decode(text)) << text;
}

} // namespace

} // namespace changming::drivers
