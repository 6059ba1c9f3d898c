#include "kiosk/base/uuid.h"

#include <gtest/gtest.h>

#include <set>

namespace changming {

TEST(Uuid, IsVersion4AndNeverTheSame)
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string uuid = uuidV4();
        EXPECT_TRUE(isUuidV4(uuid)) << uuid;
        seen.insert(uuid);
    }
    EXPECT_EQ(seen.size(), 1000U);
    EXPECT_FALSE(isUuidV4("c232ab00-9414-11ec-b3c8-9f6bdeced846"));
    EXPECT_FALSE(isUuidV4(""));
}

TEST(Crockford, LeavesOutLettersThatReadAsDigits)
{
    EXPECT_EQ(crockford32(0, 4), "0000");
    EXPECT_EQ(crockford32(0xFFFFF, 4), "ZZZZ");
    EXPECT_EQ(crockford32(0b00001'00010'10010'11011, 4), "12JV");
}

} // namespace changming
