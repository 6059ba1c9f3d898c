#include "kiosk/base/log.h"

#include <gtest/gtest.h>

namespace changming {

TEST(Log, IsOneJsonObjectWithMaskedPeople)
{
    EXPECT_EQ(log::line("info", "2026-04-16T14:32:05+08:00", "cases", "case.accepted",
                        {{"key", log::Token{"k-1"}}, {"attempts", 3}, {"repeated", false}, {"name", MaskedText::name("测试甲")}}),
              R"({"time":"2026-04-16T14:32:05+08:00","level":"info","room":"cases","event":"case.accepted","key":"k-1","attempts":3,"repeated":false,"name":"测**"})");
}

TEST(Masked, KeepsTheEndsOnly)
{
    EXPECT_EQ(MaskedText::idNumber("11010519491231002X").str(), "110***********002X");
    EXPECT_EQ(MaskedText::mobile("13800000000").str(), "138****0000");
    EXPECT_EQ(MaskedText::mobile("1380000").str(), "*******");
    EXPECT_EQ(MaskedText::name("欧阳测试").str(), "欧***");
    EXPECT_EQ(MaskedText::name("").str(), "");
}

} // namespace changming
