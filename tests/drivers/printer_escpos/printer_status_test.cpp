#include "drivers/printer_escpos/printer_status.h"

#include <gtest/gtest.h>

namespace changming::drivers::escpos
{

namespace
{

std::string_view obstacleOf(int n, std::uint8_t byte)
{
    PrinterStatus status;
    status.applyRealTime(n, byte);
    return status.obstacle();
}

std::string_view obstacleOf(std::array<std::uint8_t, 4> bytes)
{
    PrinterStatus status;
    status.applyAutomatic(bytes);
    return status.obstacle();
}

} // namespace

TEST(PrinterStatus, RealTimeBits)
{
    for (int n = 1; n <= 4; ++n)
        EXPECT_EQ(obstacleOf(n, 0x12), "") << n;
    EXPECT_EQ(obstacleOf(1, 0x16), ""); // the drawer
    EXPECT_EQ(obstacleOf(1, 0x1A), "offline");
    EXPECT_EQ(obstacleOf(1, 0x32), "offline"); // waiting for recovery
    EXPECT_EQ(obstacleOf(2, 0x16), "cover-open");
    EXPECT_EQ(obstacleOf(3, 0x16), "printer-error");
    EXPECT_EQ(obstacleOf(3, 0x1A), "cutter-error");
    EXPECT_EQ(obstacleOf(3, 0x32), "printer-error");
    EXPECT_EQ(obstacleOf(3, 0x52), "printer-hot");
    EXPECT_EQ(obstacleOf(4, 0x1E), ""); // near end
    EXPECT_EQ(obstacleOf(4, 0x72), "paper-out");
    EXPECT_EQ(obstacleOf(4, 0x7E), "paper-out");
    EXPECT_EQ(obstacleOf(4, 0x52), ""); // Citizen's presenter, not the roll
}

TEST(PrinterStatus, AutomaticBits)
{
    EXPECT_EQ(obstacleOf({0x10, 0, 0, 0x0F}), "");
    EXPECT_EQ(obstacleOf({0x18, 0, 0, 0x0F}), "offline");
    EXPECT_EQ(obstacleOf({0x38, 0, 0, 0x0F}), "cover-open");
    EXPECT_EQ(obstacleOf({0x18, 0, 0x0F, 0x0F}), "paper-out");
    EXPECT_EQ(obstacleOf({0x18, 0x08, 0, 0x0F}), "cutter-error");
    EXPECT_EQ(obstacleOf({0x18, 0x04, 0, 0x0F}), "printer-error");
    EXPECT_EQ(obstacleOf({0x18, 0x20, 0, 0x0F}), "printer-error");
    EXPECT_EQ(obstacleOf({0x18, 0x40, 0, 0x0F}), "printer-hot");
}

TEST(PrinterStatus, EachSourceOverwritesWhatItSpeaksOf)
{
    PrinterStatus status;
    status.applyAutomatic({0x38, 0, 0x03, 0x0F});
    status.applyRealTime(4, 0x7E);
    EXPECT_EQ(status.obstacle(), "cover-open");
    status.applyRealTime(2, 0x12);
    EXPECT_EQ(status.obstacle(), "paper-out");
    status.applyAutomatic({0x10, 0, 0x03, 0x0F});
    EXPECT_EQ(status.toDeviceStatus(), (DeviceStatus{DeviceStatus::State::Ready, "paper-near-end"}));
    status.applyRealTime(4, 0x12);
    EXPECT_EQ(status.toDeviceStatus(), (DeviceStatus{DeviceStatus::State::Ready, ""}));
    status.applyRealTime(3, 0x1A);
    EXPECT_EQ(status.toDeviceStatus(), (DeviceStatus{DeviceStatus::State::Faulted, "cutter-error"}));
}

} // namespace changming::drivers::escpos
