// The service with a scanner: who is told of codes, for how long, and when it is free again.
#include "tests/drivers/service/service_fixture.h"

namespace changming::drivers
{

TEST_F(ServiceTest, tellsTheArmingClientOfEveryCode)
{
    Client client = ready(), other = ready();
    client.ask(1, "scanner.arm", armParams());
    EXPECT_TRUE(client.waitForStatus("scanner-1", "busy"));
    show("https://example.org/c/1");
    EXPECT_EQ(client.waitForCode(), json::parse(R"({"device":"scanner-1","code":{"symbology":"qr-code","bytes":"aHR0cHM6Ly9leGFtcGxlLm9yZy9jLzE=",
        "text":"https://example.org/c/1"}})"));
    show("\x1B[A");
    EXPECT_EQ(client.waitForCode()["refused"]["code"], "code-control-characters");
    show("second");
    EXPECT_EQ(client.waitForCode()["code"]["text"], "second");
    client.ask(2, "cancel", {{"id", 1}});
    EXPECT_EQ(client.errorCode(1), "cancelled");
    other.ask(3, "devices.list");
    EXPECT_TRUE(other.answer(3).contains("result"));
    EXPECT_FALSE(other.hasHeard("scanner.code")) << "codes are for who armed the scanner";
}

TEST_F(ServiceTest, aScannerIsArmedByOneClientAtATimeAndFreedWhenItLeaves)
{
    Client second = ready();
    {
        Client first = ready();
        first.ask(1, "scanner.arm", armParams());
        EXPECT_TRUE(second.waitForStatus("scanner-1", "busy"));
        second.ask(1, "scanner.arm", armParams());
        EXPECT_EQ(second.errorCode(1), "device-busy");
    }
    EXPECT_TRUE(second.waitForStatus("scanner-1", "ready"));
    waitUntilArmed(false);
    second.ask(2, "scanner.arm", armParams());
    show("mine");
    EXPECT_EQ(second.waitForCode()["code"]["text"], "mine");
}

TEST_F(ServiceTest, anArmedScannerEndsAtItsDeadlineWithTheNumberOfCodes)
{
    Client client = ready();
    client.ask(1, "scanner.arm", armParams(30));
    EXPECT_EQ(client.answer(1)["result"], json::parse(R"({"codes":0})"));
    client.ask(2, "scanner.arm", armParams());
    EXPECT_TRUE(client.waitForStatus("scanner-1", "busy"));
    bench(R"({"cmd":"scanner","plugged":false})");
    EXPECT_EQ(client.errorCode(2), "gone");
    EXPECT_TRUE(client.waitForStatus("scanner-1", "absent", "unplugged"));
    EXPECT_EQ(m_bench->control(R"({"cmd":"show-code","text":"x"})")["ok"], false);
    bench(R"({"cmd":"scanner","plugged":true})");
    EXPECT_TRUE(client.waitForStatus("scanner-1", "ready"));
}

TEST_F(ServiceTest, theBenchTellsWhatACodeIs)
{
    for (const char* wrong :
         {R"({"cmd":"show-code"})", R"({"cmd":"show-code","text":""})", R"({"cmd":"show-code","text":7})", R"({"cmd":"show-code","base64":"?"})",
          R"({"cmd":"show-code","text":"a","base64":"YQ=="})", R"({"cmd":"show-code","text":"a","symbology":"QR"})", R"({"cmd":"scanner"})"})
        EXPECT_EQ(m_bench->control(wrong)["ok"], false) << wrong;
}

} // namespace changming::drivers
