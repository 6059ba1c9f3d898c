#include "kiosk/crypto/opener.h"
#include "kiosk/crypto/sealer.h"
#include "tests/platform/demo_pki.h"

#include <gtest/gtest.h>

#include <fstream>

namespace changming::crypto
{

namespace
{

class KeyFiles : public testing::Test
{
protected:
    std::filesystem::path pki = tests::demoPki();
    tests::TemporaryDirectory own;
    SealerFiles files{pki / "sign.crt", pki / "sign.key", pki / "seal.crt", pki / "ca.crt"};

    std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        std::ofstream(own / name) << text;
        return own / name;
    }
    void expectRefused(const std::string& code, const std::filesystem::path& place) const
    {
        const auto sealer = Sealer::open(files);
        ASSERT_FALSE(sealer);
        EXPECT_EQ(sealer.error().code, code);
        EXPECT_EQ(sealer.error().place, place.string());
        EXPECT_FALSE(sealer.error().message.empty());
        EXPECT_FALSE(sealer.error().zh.empty());
    }
};

} // namespace

TEST_F(KeyFiles, missingFileIsNamed)
{
    files.signKey = own / "nowhere.key";
    expectRefused("key-file-unreadable", files.signKey);
}

TEST_F(KeyFiles, somethingElseThanPemIsNamed)
{
    files.ca = write("ca.crt", "hello");
    expectRefused("key-file-malformed", files.ca);
}

TEST_F(KeyFiles, certificateInPlaceOfAKeyIsNamed)
{
    files.signKey = pki / "sign.crt";
    expectRefused("key-file-malformed", files.signKey);
}

TEST_F(KeyFiles, encryptedKeyIsRefusedWithoutAPrompt)
{
    const auto encrypted = own / "sign.key";
    ASSERT_EQ(tests::run({"openssl", "pkey", "-in", files.signKey.string(), "-aes256", "-passout", "pass:x", "-out", encrypted.string()}).exit, 0);
    files.signKey = encrypted;
    expectRefused("key-file-malformed", encrypted);
}

TEST_F(KeyFiles, keyOfAnotherCertificateIsNamed)
{
    files.signKey = pki / "terminal.key";
    expectRefused("key-mismatch", files.signKey);
}

TEST_F(KeyFiles, openerChecksItsPairToo)
{
    const auto opener = Opener::open({pki / "seal.crt", pki / "sign.key", pki / "ca.crt"});
    ASSERT_FALSE(opener);
    EXPECT_EQ(opener.error().code, "key-mismatch");
}

TEST_F(KeyFiles, selfSignedSealingCertificateIsNamed)
{
    files.sealCert = own / "self.crt";
    ASSERT_EQ(
        tests::run({"openssl", "req", "-x509", "-new", "-key", (pki / "seal.key").string(), "-subj", "/CN=self", "-out", files.sealCert.string()})
            .exit,
        0);
    expectRefused("certificate-untrusted", files.sealCert);
}

} // namespace changming::crypto
