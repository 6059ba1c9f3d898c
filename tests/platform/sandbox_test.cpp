// The sandbox as a process: pages for phones, control socket, who may connect, clean end.
#include "kiosk/platform/client.h"
#include "tests/platform/sandbox_process.h"
#include "tests/platform/specimen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming
{

namespace
{

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class Sandbox : public testing::Test
{
protected:
    tests::SandboxProcess sandbox;

    // Status line, headers and body.
    static std::string curl(const std::vector<std::string>& arguments)
    {
        std::vector<std::string> command{"curl", "-s", "-i", "--noproxy", "*"};
        command.insert(command.end(), arguments.begin(), arguments.end());
        return tests::run(command).output;
    }
    json fileCase() const
    {
        const auto pki = sandbox.pki();
        const auto client = platform::Client::open({sandbox.baseUrl(), pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", {}}).value();
        json content = tests::specimenContent();
        const auto reply =
            client->submit(tests::sealed(tests::specimenSealer(pki), content), std::chrono::steady_clock::now() + std::chrono::seconds(20), {});
        EXPECT_EQ(reply.kind, cases::Reply::Kind::Accepted) << reply.problem;
        return content;
    }
};

} // namespace

TEST_F(Sandbox, slipShowsTheStateAndNothingPersonal)
{
    const json content = fileCase();
    const std::string page = curl({sandbox.publicUrl() + "/c/" + content.at("slipToken").get<std::string>()});
    EXPECT_THAT(page, HasSubstr("200 OK"));
    EXPECT_THAT(page, HasSubstr("已受理"));
    EXPECT_THAT(page, HasSubstr("Accepted"));
    EXPECT_THAT(page, HasSubstr("no-store"));
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
    for (const char* personal : {"张", "110101", "138000", "PA-RS"})
        EXPECT_THAT(page, Not(HasSubstr(personal)));
}

TEST_F(Sandbox, unknownSlipsGetThePageThatExplains)
{
    for (const std::string& path : {"/c/" + tests::slipToken(), std::string("/c/..%2f"), std::string("/c/"), std::string("/")}) {
        const std::string page = curl({sandbox.publicUrl() + path});
        EXPECT_THAT(page, HasSubstr("404 Not Found")) << path;
        EXPECT_THAT(page, HasSubstr("还没有收到")) << path;
    }
}

TEST_F(Sandbox, terminalsNeedACertificateOfTheAuthority)
{
    const std::string ca = (sandbox.pki() / "ca.crt").string(), health = sandbox.baseUrl() + "/v1/health";
    const std::string certificate = (sandbox.pki() / "terminal.crt").string(), key = (sandbox.pki() / "terminal.key").string();
    EXPECT_THAT(curl({"--cacert", ca, "--cert", certificate, "--key", key, health}), HasSubstr("204"));
    EXPECT_EQ(curl({"--cacert", ca, health}), "");
    const tests::TemporaryDirectory own;
    const std::string strange = (own / "x.crt").string(), strangeKey = (own / "x.key").string();
    ASSERT_EQ(tests::run({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", strangeKey, "-subj",
                          "/CN=A017", "-out", strange})
                  .exit,
              0);
    EXPECT_EQ(curl({"--cacert", ca, "--cert", strange, "--key", strangeKey, health}), "");
    // The signing certificate is for messages.
    EXPECT_EQ(curl({"--cacert", ca, "--cert", (sandbox.pki() / "sign.crt").string(), "--key", (sandbox.pki() / "sign.key").string(), health}), "");
    EXPECT_EQ(curl({"--cacert", ca, "--cert", certificate, "--key", key, "--tls-max", "1.2", health}), "");
}

TEST_F(Sandbox, clientWithoutAUsableCertificateIsNotReachable)
{
    const auto pki = sandbox.pki();
    const auto client = platform::Client::open({sandbox.baseUrl(), pki / "ca.crt", pki / "sign.crt", pki / "sign.key", {}}).value();
    const auto soon = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    EXPECT_FALSE(client->reachable(soon, {}));
    // TLS 1.3 tells only behind the first bytes of the request: the client cannot know more than that they left.
    EXPECT_EQ(client->lookup(uuidV4(), soon, {}).kind, cases::Reply::Kind::Lost);
}

TEST_F(Sandbox, nothingReadableOfThePersonIsInItsFiles)
{
    fileCase();
    ASSERT_EQ(sandbox.stop(), 0);
    for (const char* needle : {"张测试", "110101199003077571", "13800000000"})
        EXPECT_EQ(tests::run({"grep", "-r", "-l", "-a", "-F", needle, sandbox.dataDir().string()}).exit, 1) << needle;
}

TEST_F(Sandbox, anOfficeTakesACaseFurther)
{
    const json content = fileCase();
    sandbox.control({{"cmd", "advance"}, {"number", sandbox.control({{"cmd", "cases"}}).at("cases").at(0).at("caseNumber")}, {"state", "in_progress"}});
    EXPECT_THAT(curl({sandbox.publicUrl() + "/c/" + content.at("slipToken").get<std::string>()}), HasSubstr("办理中"));
}

TEST_F(Sandbox, wrongCommandsAreAnswered)
{
    const std::string control = (sandbox.dataDir() / "control").string();
    const std::string script = R"(
import json, socket, sys
peer = socket.socket(socket.AF_UNIX)
peer.connect(sys.argv[1])
lines = peer.makefile('rw')
def ask(line):
    lines.write(line + '\n')
    lines.flush()
    return json.loads(lines.readline())
for line in ('nonsense', '[]', '{}', '{"cmd":"dance"}', '{"cmd":7}', '{"cmd":"fail","status":200}', '{"cmd":"case"}', '{"cmd":"cut","direction":"up","bytes":1}',
             '{"cmd":"advance","number":"PA1","state":"completed"}', '{"cmd":"advance","number":"PA1","state":"accepted"}'):
    answer = ask(line)
    assert not answer['ok'] and answer['error'], (line, answer)
assert ask('{"cmd":"state"}')['ok']
)";
    EXPECT_EQ(tests::run({"/usr/bin/python3", "-c", script, control}).exit, 0);
}

TEST_F(Sandbox, endsCleanlyAndRemovesItsSocket)
{
    EXPECT_TRUE(std::filesystem::exists(sandbox.dataDir() / "control"));
    EXPECT_EQ(sandbox.stop(), 0);
    EXPECT_FALSE(std::filesystem::exists(sandbox.dataDir() / "control"));
}

TEST_F(Sandbox, portThatIsTakenIsAnError)
{
    const std::string port = sandbox.baseUrl().substr(sandbox.baseUrl().rfind(':') + 1);
    const tests::TemporaryDirectory own;
    const std::string executable = CHANGMING_BIN_DIR "/sandbox-platform";
    EXPECT_EQ(tests::run({executable, "--pki", sandbox.pki().string(), "--data-dir", (own / "data").string(), "--terminals-port", port, "--control",
                          (own / "c").string()})
                  .exit,
              1);
}

} // namespace changming
