#include "kiosk/staff/machine_facts.h"

#include "tests/kiosk/fresh_dir.h"

#include <gtest/gtest.h>

namespace changming::staff
{

TEST(MachineFacts, FreedMemoryIsOverwrittenWithBothTunables)
{
    EXPECT_TRUE(overwritesFreedMemory("glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"));
    EXPECT_TRUE(overwritesFreedMemory("glibc.malloc.arena_max=1:glibc.malloc.tcache_count=0:glibc.malloc.perturb=1"));
    for (const char* tunables : {"", "glibc.malloc.perturb=165", "glibc.malloc.tcache_count=0", "glibc.malloc.perturb=0:glibc.malloc.tcache_count=0",
                                 "glibc.malloc.perturb=165:glibc.malloc.tcache_count=7", "glibc.malloc.perturb", ":::", "="})
        EXPECT_FALSE(overwritesFreedMemory(tunables)) << tunables;
}

TEST(MachineFacts, TheDiskIsThatOfTheData)
{
    const test::FreshDir dir;
    EXPECT_GT(machineFacts(dir.path()).freeDiskBytes.value_or(0), 0U);
    EXPECT_FALSE(machineFacts(dir.path() / "nowhere").freeDiskBytes.has_value());
}

} // namespace changming::staff
