#include "drivers/service/config.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace changming::drivers
{

namespace
{

class DeviceConfigFile : public testing::Test
{
protected:
    ~DeviceConfigFile() override { std::filesystem::remove_all(m_folder); }

    static std::filesystem::path freshFolder()
    {
        std::string pattern = testing::TempDir() + "config-XXXXXX";
        return ::mkdtemp(pattern.data());
    }
    Result<std::vector<DeviceConfig>> read(const std::string& text)
    {
        std::ofstream(m_folder / "devices.json") << text;
        return readDeviceConfig(m_folder / "devices.json");
    }
    // The place of the error, without the file.
    std::string placeOf(const std::string& text)
    {
        const auto devices = read(text);
        return devices ? "accepted" : devices.error().place.substr((m_folder / "devices.json").string().size());
    }
    std::string placeOfDevice(const std::string& device) { return placeOf(R"({"format":1,"devices":[)" + device + "]}"); }

    std::filesystem::path m_folder = freshFolder();
};

TEST_F(DeviceConfigFile, theShippedSeedIsAccepted)
{
    const auto devices = readDeviceConfig(CHANGMING_SOURCE_DIR "/config/devices.json");
    ASSERT_TRUE(devices) << devices.error().place << devices.error().message;
    ASSERT_EQ(devices->size(), 3U);
    EXPECT_EQ(devices->at(0).driver, "idcard_sdt");
    EXPECT_EQ(devices->at(1).profile, "generic-80mm");
    EXPECT_EQ(devices->at(2).driver, "scanner_hid");
}

TEST_F(DeviceConfigFile, pathsAreRelativeToTheFile)
{
    const auto devices = read(R"({"format":1,"devices":[{"id":"a","driver":"idcard_sdt","transport":{"kind":"unix","path":"../r.sock"}}]})");
    ASSERT_TRUE(devices);
    EXPECT_EQ(devices->at(0).socket, (m_folder.parent_path() / "r.sock").string());
}

TEST_F(DeviceConfigFile, everyMistakeHasItsPlace)
{
    const std::string wire = R"("transport":{"kind":"unix","path":"r.sock"})";
    EXPECT_EQ(placeOf("{"), "");
    EXPECT_EQ(placeOf("[]"), "");
    EXPECT_EQ(placeOf(R"({"format":2,"devices":[]})"), "/format");
    EXPECT_EQ(placeOf(R"({"format":1,"devices":[]})"), "/devices");
    EXPECT_EQ(placeOf(R"({"format":1,"devices":[],"extra":1})"), "/extra");
    EXPECT_EQ(placeOfDevice("7"), "/devices/0");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt"})"), "/devices/0");
    EXPECT_EQ(placeOfDevice(R"({"id":"A b","driver":"idcard_sdt",)" + wire + "}"), "/devices/0/id");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"magic",)" + wire + "}"), "/devices/0/driver");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt","speed":1,)" + wire + "}"), "/devices/0/speed");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt","profile":1,)" + wire + "}"), "/devices/0/profile");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt","transport":{"kind":"tcp","path":"x"}})"), "/devices/0/transport/kind");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt","transport":{"kind":"unix","path":7}})"), "/devices/0/transport/path");
    EXPECT_EQ(placeOfDevice(R"({"id":"a","driver":"idcard_sdt","transport":{"kind":"unix","path":")" + std::string(200, 'x') + "\"}}"),
              "/devices/0/transport/path");
    const std::string device = R"({"id":"a","driver":"idcard_sdt",)" + wire + "}";
    EXPECT_EQ(placeOfDevice(device + "," + device), "/devices/1/id");
    EXPECT_EQ(placeOfDevice(device), "accepted");
}

TEST_F(DeviceConfigFile, theMessageNamesWhatWouldBeRight)
{
    const auto devices = read(R"({"format":1,"devices":[{"id":"a","driver":"magic","transport":{"kind":"unix","path":"r"}}]})");
    ASSERT_FALSE(devices);
    EXPECT_NE(devices.error().message.find("idcard_sdt, printer_escpos"), std::string::npos);
    EXPECT_NE(devices.error().zh.find("idcard_sdt"), std::string::npos);
}

} // namespace

} // namespace changming::drivers
