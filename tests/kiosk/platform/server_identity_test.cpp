// Who is not the platform gets no byte of a request, however near he comes.
#include "tests/kiosk/platform/peer_fixture.h"

namespace changming::platform
{

namespace
{

using Kind = cases::Reply::Kind;
using tests::CertificateFiles;
using tests::CertificateWish;
using tests::TlsPeer;

void accept(const TlsPeer::Talk& talk)
{
    talk.write(tests::httpReply("201 Created", "application/json",
                                R"({"caseNumber":"PA0416208763","state":"accepted","acceptedAt":"2026-04-16T14:32:05+08:00",)"
                                R"("promisedBy":"2026-04-28","office":{"zh-CN":"中心"}})"));
}

class ServerIdentity : public PeerFixture
{
protected:
    void expectRefused(const CertificateFiles& files, const std::string& problem) const
    {
        TlsPeer peer(files, accept);
        const auto reply = submitTo(peer);
        EXPECT_EQ(reply.kind, Kind::NotSent);
        EXPECT_EQ(reply.problem, problem);
        EXPECT_EQ(peer.requestBytes(), 0U);
        EXPECT_EQ(peer.connections(), 1);
    }
    CertificateFiles forged(const CertificateWish& wish) const { return tests::forge(own.path(), "forged", ca, wish); }
};

} // namespace

// The same way of forging with nothing wrong is accepted: the refusals below are for their own reasons.
TEST_F(ServerIdentity, rightCertificateIsAccepted)
{
    TlsPeer peer(forged({}), accept);
    EXPECT_EQ(submitTo(peer).kind, Kind::Accepted);
    EXPECT_GT(peer.requestBytes(), application.body.size());
}

TEST_F(ServerIdentity, anotherAuthority)
{
    const auto otherCa = tests::forge(own.path(), "other-ca", {}, {.subject = "Platform CA", .subjectAltName = {}, .extendedKeyUsage = {}});
    expectRefused(tests::forge(own.path(), "forged", otherCa, {}), "certificate");
}

TEST_F(ServerIdentity, selfSigned)
{
    expectRefused(tests::forge(own.path(), "self", {}, {}), "certificate");
}

TEST_F(ServerIdentity, issuedByAServerOfTheSameAuthority)
{
    expectRefused(tests::forge(own.path(), "forged", server, {}), "certificate");
}

TEST_F(ServerIdentity, expired)
{
    expectRefused(forged({.validFromSeconds = -7200, .validForSeconds = 7199}), "certificate");
}

TEST_F(ServerIdentity, notYetValid)
{
    expectRefused(forged({.validFromSeconds = 3600}), "certificate");
}

TEST_F(ServerIdentity, anotherHostName)
{
    expectRefused(forged({.subject = "platform.example", .subjectAltName = "DNS:platform.example"}), "certificate");
}

TEST_F(ServerIdentity, anotherAddress)
{
    expectRefused(forged({.subjectAltName = "IP:127.0.0.2"}), "certificate");
}

TEST_F(ServerIdentity, addressWrittenAsAName)
{
    expectRefused(forged({.subjectAltName = "DNS:127.0.0.1"}), "certificate");
}

TEST_F(ServerIdentity, wildcardOfOtherNames)
{
    expectRefused(forged({.subjectAltName = "DNS:*.localhost,DNS:*.0.0.1"}), "certificate");
}

TEST_F(ServerIdentity, clientPurpose)
{
    expectRefused(forged({.extendedKeyUsage = "clientAuth"}), "certificate");
}

TEST_F(ServerIdentity, messagePurpose)
{
    expectRefused(forged({.extendedKeyUsage = "emailProtection"}), "certificate");
}

TEST_F(ServerIdentity, terminalsOwnCertificate)
{
    expectRefused({pki / "terminal.crt", pki / "terminal.key"}, "certificate");
}

TEST_F(ServerIdentity, signingCertificate)
{
    expectRefused({pki / "sign.crt", pki / "sign.key"}, "certificate");
}

TEST_F(ServerIdentity, weakSignatureOfTheCertificate)
{
    expectRefused(forged({.weakDigest = true}), "certificate");
}

TEST_F(ServerIdentity, anotherKeyThanThePinnedOnes)
{
    TlsPeer peer(forged({}), accept);
    auto wish = settings(peer.url());
    wish.pins = {"sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "sha256//BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA="};
    const auto reply = Client::open(wish).value()->submit(application, in(std::chrono::seconds(20)), {});
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(reply.problem, "pin");
    EXPECT_EQ(peer.requestBytes(), 0U);
}

TEST_F(ServerIdentity, sparePinIsEnough)
{
    TlsPeer peer(server, accept);
    const auto pins = tests::run({"cat", (pki / "pins").string()}).output;
    auto wish = settings(peer.url());
    wish.pins = {"sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", pins.substr(0, pins.find('\n'))};
    EXPECT_EQ(Client::open(wish).value()->submit(application, in(std::chrono::seconds(20)), {}).kind, Kind::Accepted);
}

TEST_F(ServerIdentity, olderTlsIsRefusedUnlessConfigured)
{
    TlsPeer peer(server, accept, TlsPeer::Versions::Tls12Only);
    const auto reply = submitTo(peer);
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(reply.problem, "tls");
    EXPECT_EQ(peer.requestBytes(), 0U);

    auto wish = settings(peer.url());
    wish.minimumTls = MinimumTls::V12;
    EXPECT_EQ(Client::open(wish).value()->submit(application, in(std::chrono::seconds(20)), {}).kind, Kind::Accepted);
}

// The other CAs of the machine do not count: the server's authority is among them, and not the client's.
TEST_F(ServerIdentity, publicAuthoritiesDoNotCount)
{
    const auto otherCa = tests::forge(own.path(), "other-ca", {}, {.subject = "Public CA", .subjectAltName = {}, .extendedKeyUsage = {}});
    ::setenv("SSL_CERT_FILE", otherCa.certificate.c_str(), 1);
    ::setenv("CURL_CA_BUNDLE", otherCa.certificate.c_str(), 1);
    expectRefused(tests::forge(own.path(), "forged", otherCa, {}), "certificate");
    ::unsetenv("SSL_CERT_FILE");
    ::unsetenv("CURL_CA_BUNDLE");
}

TEST_F(ServerIdentity, proxyOfTheEnvironmentIsNotUsed)
{
    TlsPeer peer(server, accept);
    ::setenv("https_proxy", "http://127.0.0.1:9", 1);
    ::setenv("ALL_PROXY", "http://127.0.0.1:9", 1);
    EXPECT_EQ(submitTo(peer).kind, Kind::Accepted);
    ::unsetenv("https_proxy");
    ::unsetenv("ALL_PROXY");
}

} // namespace changming::platform
