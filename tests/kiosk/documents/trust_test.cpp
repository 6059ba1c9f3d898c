// The CA and its list: whose they are, and when the list is out of date.
#include "kiosk/documents/trust.h"

#include "tests/kiosk/documents/results.h"

namespace changming::documents
{

namespace
{

class TrustOpening : public testing::Test
{
protected:
    tests::TemporaryDirectory own;
    const std::filesystem::path pki = tests::demoPki();

    // The demo CA's list without anybody in it, good for a day.
    std::filesystem::path shortList() const
    {
        const std::ofstream empty(own / "index");
        std::ofstream(own / "ca.conf") << "[ca]\ndefault_ca = book\n[book]\ndatabase = " << (own / "index").string() << "\ndefault_md = sha256\n"
                                       << "certificate = " << (pki / "ca.crt").string() << "\nprivate_key = " << (pki / "ca.key").string() << "\n";
        EXPECT_EQ(
            tests::run({"openssl", "ca", "-config", (own / "ca.conf").string(), "-gencrl", "-crldays", "1", "-out", (own / "crl.pem").string()}).exit,
            0);
        return own / "crl.pem";
    }
};

} // namespace

TEST_F(TrustOpening, aListOutOfDateVouchesForNobody)
{
    const auto trust = Trust::open({pki / "ca.crt", shortList()});
    ASSERT_TRUE(trust.ok()) << trust.error().message;
    const std::string pdf = result();
    EXPECT_EQ(checkSignature(pdf, *trust, realNow()).state, SignatureState::Valid);
    const Signature late = checkSignature(pdf, *trust, realNow() + std::chrono::hours(48));
    EXPECT_EQ(late.state, SignatureState::Untrusted);
    EXPECT_EQ(late.reason, "revocations-out-of-date");
}

TEST_F(TrustOpening, theListCounts)
{
    const auto trust = Trust::open({pki / "ca.crt", shortList()});
    ASSERT_TRUE(trust.ok());
    EXPECT_EQ(checkSignature(result("result-revoked"), *trust, realNow()).state, SignatureState::Valid) << "this list does not name it";
}

TEST_F(TrustOpening, anotherCasListIsRefused)
{
    ASSERT_EQ(tests::run({CHANGMING_SOURCE_DIR "/packaging/pki", (own / "pki").string()}).exit, 0);
    const auto trust = Trust::open({pki / "ca.crt", own / "pki" / "crl.pem"});
    ASSERT_FALSE(trust.ok());
    EXPECT_EQ(trust.error().code, "certificate-untrusted");
    EXPECT_EQ(trust.error().place, (own / "pki" / "crl.pem").string());
}

TEST_F(TrustOpening, filesThatAreNotThereOrHoldSomethingElseAreNamed)
{
    EXPECT_EQ(Trust::open({own / "none", pki / "crl.pem"}).error().code, "key-file-unreadable");
    EXPECT_EQ(Trust::open({pki / "crl.pem", pki / "crl.pem"}).error().code, "key-file-malformed");
    const auto list = Trust::open({pki / "ca.crt", pki / "ca.crt"});
    EXPECT_EQ(list.error().code, "key-file-malformed");
    EXPECT_EQ(list.error().place, (pki / "ca.crt").string());
}

} // namespace changming::documents
