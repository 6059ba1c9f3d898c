#include "tests/kiosk/platform/peer_fixture.h"

namespace changming::platform
{

namespace
{

class ClientSettingsCheck : public PeerFixture
{
protected:
    static void expectRefused(const ClientSettings& wish, const std::string& code, const std::string& place)
    {
        const auto client = Client::open(wish);
        ASSERT_FALSE(client);
        EXPECT_EQ(client.error().code, code);
        EXPECT_EQ(client.error().place, place);
        EXPECT_FALSE(client.error().zh.empty());
    }
};

} // namespace

TEST_F(ClientSettingsCheck, httpsAlone)
{
    for (const char* url :
         {"http://127.0.0.1", "127.0.0.1:8443", "https://", "https://user:word@host", "https://host/?q", "https://host/#f", "file:///etc", ""})
        expectRefused(settings(url), "platform-url", "platform.baseUrl");
    EXPECT_TRUE(Client::open(settings("https://platform.example:8443/district/")));
}

TEST_F(ClientSettingsCheck, pinsHaveTheirForm)
{
    auto wish = settings("https://platform.example");
    for (const char* pin : {"", "sha256//", "sha256//short=", "md5//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                            "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;", "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;AA="}) {
        wish.pins = {pin};
        expectRefused(wish, "platform-pin", "platform.pins");
    }
}

TEST_F(ClientSettingsCheck, filesAreThere)
{
    auto wish = settings("https://platform.example");
    wish.clientKeyFile = own / "nowhere.key";
    expectRefused(wish, "platform-file", wish.clientKeyFile.string());
}

// An encrypted key fails; it does not ask for a pass phrase where nobody sits.
TEST_F(ClientSettingsCheck, encryptedKeySendsNothing)
{
    tests::TlsPeer peer(server, [](const tests::TlsPeer::Talk&) {});
    auto wish = settings(peer.url());
    wish.clientKeyFile = own / "encrypted.key";
    ASSERT_EQ(
        tests::run({"openssl", "pkey", "-in", (pki / "terminal.key").string(), "-aes256", "-passout", "pass:x", "-out", wish.clientKeyFile.string()})
            .exit,
        0);
    const auto reply = Client::open(wish).value()->submit(application, in(std::chrono::seconds(20)), {});
    EXPECT_EQ(reply.kind, cases::Reply::Kind::NotSent);
    EXPECT_EQ(reply.problem, "tls");
}

} // namespace changming::platform
