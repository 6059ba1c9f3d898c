#include "kiosk/base/overwrite.h"

#include <gtest/gtest.h>

namespace changming
{

TEST(Overwrite, LeavesNoByteOfTheText)
{
    std::string text(100, 'x');
    text.resize(60);
    const char* bytes = text.data();
    const std::size_t room = text.capacity();
    overwrite(text);
    EXPECT_EQ(text, "");
    ASSERT_EQ(text.data(), bytes);
    EXPECT_EQ(std::string(bytes, room), std::string(room, '\0'));
}

} // namespace changming
