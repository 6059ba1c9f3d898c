// Sealer and Opener against each other, and against those who meddle.
#include "kiosk/crypto/opener.h"
#include "kiosk/crypto/sealer.h"
#include "tests/platform/demo_pki.h"

#include <gtest/gtest.h>

namespace changming::crypto
{

namespace
{

const std::filesystem::path& pki()
{
    static const std::filesystem::path directory = tests::demoPki();
    return directory;
}

Result<Sealer> sealerWith(const std::string& signer)
{
    return Sealer::open({pki() / (signer + ".crt"), pki() / (signer + ".key"), pki() / "seal.crt", pki() / "ca.crt"});
}

Sealer sealer()
{
    return sealerWith("sign").value();
}

Opener opener()
{
    return Opener::open({pki() / "seal.crt", pki() / "seal.key", pki() / "ca.crt"}).value();
}

} // namespace

TEST(Sealer, roundTripNamesTheSigner)
{
    const std::string content = R"({"format":1,"applicant":{"name":"张测试"}})";
    const auto sealed = sealer().seal(content);
    ASSERT_TRUE(sealed) << sealed.error().message;
    EXPECT_EQ(sealed->find("applicant"), std::string::npos);
    const auto opened = opener().unseal(*sealed);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(opened->content.view(), content);
    EXPECT_EQ(opened->signer, "A017");
    EXPECT_LT(SystemClock{}.wall() - opened->signedAt, std::chrono::minutes(5));
}

TEST(Sealer, carriesAnySizeAndAnyByte)
{
    std::string every;
    for (int i = 0; i < 256; ++i)
        every += static_cast<char>(i);
    for (const std::string& content : {std::string(), std::string("x"), every, std::string(900'000, '\n')}) {
        const auto opened = opener().unseal(sealer().seal(content).value());
        ASSERT_TRUE(opened) << content.size() << ": " << opened.error().message;
        EXPECT_EQ(opened->content.view(), content);
    }
}

TEST(Sealer, drawsANewKeyEachTime)
{
    EXPECT_NE(sealer().seal("same").value(), sealer().seal("same").value());
}

TEST(Opener, refusesOneAlteredBitAnywhere)
{
    const std::string sealed = sealer().seal(R"({"format":1})").value();
    const Opener open = opener();
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        for (const unsigned bit : {0x01U, 0x20U, 0x80U}) {
            std::string altered = sealed;
            altered[at] = static_cast<char>(static_cast<unsigned char>(altered[at]) ^ bit);
            ASSERT_FALSE(open.unseal(altered)) << "byte " << at << " bit " << bit;
        }
    }
}

TEST(Opener, refusesEveryPrefixAndTrailingBytes)
{
    const std::string sealed = sealer().seal("content").value();
    const Opener open = opener();
    for (std::size_t length = 0; length < sealed.size(); ++length)
        ASSERT_FALSE(open.unseal(std::string_view(sealed).substr(0, length))) << length;
    EXPECT_EQ(open.unseal(sealed + '\0').error().code, "seal-malformed");
}

TEST(Opener, refusesWhatIsTooLarge)
{
    EXPECT_EQ(opener().unseal(std::string((1U << 20U) + 1, '0')).error().code, "seal-malformed");
}

// A terminal's TLS certificate may not sign, nor the server's, nor the sealing one: already at the terminal.
TEST(Sealer, refusesCertificatesForAnotherPurpose)
{
    for (const char* name : {"terminal", "server", "seal"}) {
        const auto refused = sealerWith(name);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().code, "certificate-untrusted");
        EXPECT_EQ(refused.error().place, (pki() / (std::string(name) + ".crt")).string());
    }
}

TEST(Sealer, refusesASealingCertificateThatIsNotRsa)
{
    const auto refused = Sealer::open({pki() / "sign.crt", pki() / "sign.key", pki() / "server.crt", pki() / "ca.crt"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "key-unsuitable");
}

TEST(Opener, refusesASignerOfAnotherAuthority)
{
    const tests::TemporaryDirectory other;
    const std::string directory = (other / "pki").string();
    ASSERT_EQ(tests::run({CHANGMING_SOURCE_DIR "/packaging/pki", directory}).exit, 0);
    const auto stranger = Sealer::open({directory + "/sign.crt", directory + "/sign.key", directory + "/seal.crt", directory + "/ca.crt"});
    ASSERT_TRUE(stranger) << stranger.error().message;
    EXPECT_EQ(opener().unseal(stranger->seal("x").value()).error().code, "seal-malformed") << "sealed to another certificate";

    const Opener trusting = Opener::open({directory + "/seal.crt", directory + "/seal.key", (pki() / "ca.crt").string()}).value();
    EXPECT_EQ(trusting.unseal(stranger->seal("x").value()).error().code, "signature-refused");
}

} // namespace changming::crypto
