// packaging/pki: all files or none, made once.
#include "kiosk/base/json.h"
#include "tests/platform/demo_pki.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <set>
#include <vector>

namespace changming
{

namespace
{

class Pki : public testing::Test
{
protected:
    tests::TemporaryDirectory own;
    const std::string script = CHANGMING_SOURCE_DIR "/packaging/pki";

    std::set<std::string> names(const std::filesystem::path& directory) const
    {
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(directory))
            found.insert(entry.path().filename().string());
        return found;
    }
    std::string authority(const std::string& directory) const { return readFile(own / directory / "ca.crt", 1U << 16U).value(); }
};

} // namespace

TEST_F(Pki, makesOnceAndKeeps)
{
    ASSERT_EQ(tests::run({script, (own / "pki").string(), "B203"}).exit, 0);
    EXPECT_EQ(names(own / "pki"),
              (std::set<std::string>{"ca.crt", "ca.key", "crl.pem", "pins", "result-expired.crt", "result-expired.key", "result-revoked.crt",
                                     "result-revoked.key", "result.crt", "result.key", "seal.crt", "seal.key", "server.crt", "server.key", "sign.crt",
                                     "sign.key", "spare.key", "terminal.crt", "terminal.key"}));
    EXPECT_EQ(names(own.path()), std::set<std::string>{"pki"}) << "nothing is left beside it";
    const std::string first = authority("pki");
    ASSERT_EQ(tests::run({script, (own / "pki").string()}).exit, 0);
    EXPECT_EQ(authority("pki"), first);
    const std::string subject = tests::run({"openssl", "x509", "-noout", "-subject", "-in", (own / "pki" / "terminal.crt").string()}).output;
    EXPECT_NE(subject.find("CN = B203"), std::string::npos);
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(own / "pki" / "seal.key").permissions() & (perms::group_all | perms::others_all), perms::none);
}

TEST_F(Pki, twoAtOnceEndWithOneWholeSet)
{
    std::vector<std::unique_ptr<tests::ChildProcess>> all;
    all.reserve(3);
    for (int i = 0; i < 3; ++i)
        all.push_back(std::make_unique<tests::ChildProcess>(std::vector<std::string>{script, (own / "pki").string()}));
    for (const auto& one : all)
        EXPECT_EQ(one->wait(), 0);
    EXPECT_EQ(names(own.path()), std::set<std::string>{"pki"});
    const std::string directory = (own / "pki").string();
    for (const char* name : {"server", "terminal", "sign", "seal", "result"})
        EXPECT_EQ(tests::run({"openssl", "verify", "-CAfile", directory + "/ca.crt", directory + "/" + name + ".crt"}).exit, 0) << name;
}

// What openssl says of the offices' seals: one good, one whose time is over, one that the CA's list names.
TEST_F(Pki, officesSealsAreGoodExpiredAndRevoked)
{
    const std::string directory = tests::demoPki().string();
    const auto verify = [&](const std::string& name) {
        const auto checked = tests::run({"openssl", "verify", "-crl_check", "-CRLfile", directory + "/crl.pem", "-CAfile", directory + "/ca.crt",
                                         "-purpose", "smimesign", directory + "/" + name + ".crt"});
        return std::pair(checked.exit, checked.output);
    };
    EXPECT_EQ(verify("result").first, 0);
    EXPECT_EQ(verify("result-expired").first, 2);
    EXPECT_EQ(verify("result-revoked").first, 2);
    const std::string text = tests::run({"openssl", "x509", "-noout", "-subject", "-enddate", "-nameopt", "utf8", "-ext", "extendedKeyUsage", "-in",
                                         directory + "/result-expired.crt"})
                                 .output;
    EXPECT_NE(text.find("CN=平安区社会保险中心"), std::string::npos) << text;
    EXPECT_NE(text.find("Jan  1 00:00:00 2022"), std::string::npos) << text;
    EXPECT_NE(text.find("1.3.6.1.5.5.7.3.36"), std::string::npos) << text;
    const std::string serial = tests::run({"openssl", "x509", "-noout", "-serial", "-in", directory + "/result-revoked.crt"}).output;
    const std::string list = tests::run({"openssl", "crl", "-noout", "-text", "-in", directory + "/crl.pem"}).output;
    ASSERT_GT(serial.size(), 20U);
    EXPECT_NE(list.find(serial.substr(std::string("serial=").size(), 30)), std::string::npos);
}

TEST_F(Pki, foreignFilesAreLeftAlone)
{
    std::filesystem::create_directory(own / "pki");
    std::ofstream(own / "pki" / "ca.crt") << "mine";
    EXPECT_EQ(tests::run({script, (own / "pki").string()}).exit, 1);
    EXPECT_EQ(authority("pki"), "mine");
    EXPECT_EQ(names(own.path()), std::set<std::string>{"pki"});
}

TEST_F(Pki, wrongArgumentsAreRefused)
{
    EXPECT_EQ(tests::run({script}).exit, 2);
    EXPECT_EQ(tests::run({script, (own / "pki").string(), "a/b"}).exit, 2);
    EXPECT_FALSE(std::filesystem::exists(own / "pki"));
}

} // namespace changming
