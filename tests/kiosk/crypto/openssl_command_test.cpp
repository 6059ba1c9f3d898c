// The seal is an open format: the openssl command alone opens and verifies it, and what it makes with the same
// algorithms the Opener accepts.
#include "kiosk/base/json.h"
#include "kiosk/crypto/opener.h"
#include "kiosk/crypto/sealer.h"
#include "tests/platform/demo_pki.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace changming::crypto
{

namespace
{

using testing::HasSubstr;

class OpensslCommand : public testing::Test
{
protected:
    std::filesystem::path pki = tests::demoPki();
    tests::TemporaryDirectory own;

    std::string file(const std::string& name) const { return (own / name).string(); }
    std::string key(const std::string& name) const { return (pki / name).string(); }
    void write(const std::string& name, const std::string& bytes) const { std::ofstream(own / name, std::ios::binary) << bytes; }
    std::string read(const std::string& name) const { return readFile(own / name, 1U << 20U).value(); }
    int openssl(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "openssl");
        return tests::run(arguments).exit;
    }
    Sealer sealer() const { return Sealer::open({key("sign.crt"), key("sign.key"), key("seal.crt"), key("ca.crt")}).value(); }
    Opener opener() const { return Opener::open({key("seal.crt"), key("seal.key"), key("ca.crt")}).value(); }

    // Signs and envelops content.json as the command does, with `extra` arguments for the envelope.
    std::string sealedByCommand(const std::string& signer, std::vector<std::string> extra) const
    {
        EXPECT_EQ(openssl({"cms", "-sign", "-binary", "-nodetach", "-md", "sha256", "-signer", key(signer + ".crt"), "-inkey", key(signer + ".key"),
                           "-in", file("content.json"), "-outform", "DER", "-out", file("signed.der")}),
                  0);
        std::vector<std::string> envelop{"cms", "-encrypt", "-binary",          "-in",    file("signed.der"), "-outform",
                                         "DER", "-out",     file("sealed.der"), "-recip", key("seal.crt")};
        envelop.insert(envelop.end(), extra.begin(), extra.end());
        EXPECT_EQ(openssl(envelop), 0);
        return read("sealed.der");
    }
};

const std::vector<std::string> oaep{"-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256", "-keyopt", "rsa_mgf1_md:sha256"};

std::vector<std::string> with(std::vector<std::string> first, const std::vector<std::string>& rest)
{
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

} // namespace

TEST_F(OpensslCommand, opensAndVerifies)
{
    const std::string content = R"({"applicant":{"name":"张测试","idNumber":"110101199003077571"}})";
    write("body", sealer().seal(content).value());
    ASSERT_EQ(openssl({"cms", "-decrypt", "-inform", "DER", "-in", file("body"), "-inkey", key("seal.key"), "-recip", key("seal.crt"), "-binary",
                       "-out", file("signed.der")}),
              0);
    ASSERT_EQ(
        openssl({"cms", "-verify", "-inform", "DER", "-in", file("signed.der"), "-CAfile", key("ca.crt"), "-binary", "-out", file("opened.json")}),
        0);
    EXPECT_EQ(read("opened.json"), content);
}

TEST_F(OpensslCommand, seesTheAlgorithms)
{
    write("body", sealer().seal("x").value());
    const auto printed = tests::run({"openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", file("body")}).output;
    EXPECT_THAT(printed, HasSubstr("authEnvelopedData"));
    EXPECT_THAT(printed, HasSubstr("rsaesOaep"));
    EXPECT_THAT(printed, HasSubstr("aes-256-gcm"));
    openssl({"cms", "-decrypt", "-inform", "DER", "-in", file("body"), "-inkey", key("seal.key"), "-binary", "-out", file("signed.der")});
    const auto inner = tests::run({"openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", file("signed.der")}).output;
    EXPECT_THAT(inner, HasSubstr("signingTime"));
    EXPECT_THAT(inner, HasSubstr("ecdsa-with-SHA256"));
}

TEST_F(OpensslCommand, makesWhatTheOpenerAccepts)
{
    write("content.json", "from the command");
    const auto opened = opener().unseal(sealedByCommand("sign", with({"-aes-256-gcm"}, oaep)));
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(opened->content.view(), "from the command");
}

TEST_F(OpensslCommand, weakerConstructionsAreRefused)
{
    write("content.json", "x");
    EXPECT_EQ(opener().unseal(sealedByCommand("sign", {"-aes-256-gcm"})).error().code, "seal-malformed") << "PKCS #1 v1.5";
    EXPECT_EQ(opener().unseal(sealedByCommand("sign", {"-aes-256-gcm", "-keyopt", "rsa_padding_mode:oaep"})).error().code, "seal-malformed")
        << "OAEP with SHA-1";
    EXPECT_EQ(opener().unseal(sealedByCommand("sign", with({"-aes-256-cbc"}, oaep))).error().code, "seal-malformed") << "unauthenticated";
    EXPECT_EQ(opener().unseal(sealedByCommand("sign", with({"-aes-128-gcm"}, oaep))).error().code, "seal-malformed") << "128 bits";
}

TEST_F(OpensslCommand, signersForAnotherPurposeAreRefused)
{
    write("content.json", "x");
    for (const char* signer : {"terminal", "server", "seal"})
        EXPECT_EQ(opener().unseal(sealedByCommand(signer, with({"-aes-256-gcm"}, oaep))).error().code, "signature-refused") << signer;
}

TEST_F(OpensslCommand, unsignedContentIsRefused)
{
    write("plain", "not signed at all");
    ASSERT_EQ(openssl(with({"cms", "-encrypt", "-binary", "-in", file("plain"), "-outform", "DER", "-out", file("sealed.der"), "-recip",
                            key("seal.crt"), "-aes-256-gcm"},
                           oaep)),
              0);
    EXPECT_EQ(opener().unseal(read("sealed.der")).error().code, "signature-refused");
}

} // namespace changming::crypto
