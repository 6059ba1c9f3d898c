// The client against the real sandbox: what each end of an exchange means for a case.
#include "kiosk/platform/client.h"
#include "tests/platform/sandbox_process.h"
#include "tests/platform/specimen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>

namespace changming::platform
{

namespace
{

using Kind = cases::Reply::Kind;
using nlohmann::json;
using std::chrono::seconds;

class ClientAndSandbox : public testing::Test
{
protected:
    tests::SandboxProcess sandbox;
    std::unique_ptr<Client> client = Client::open(settings()).value();
    crypto::Sealer sealer = tests::specimenSealer(sandbox.pki());

    std::vector<std::string> pins() const
    {
        std::ifstream file(sandbox.pki() / "pins");
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);)
            lines.push_back(line);
        return lines;
    }
    ClientSettings settings() const
    {
        const auto pki = sandbox.pki();
        return {sandbox.baseUrl(), pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", pins()};
    }
    static SteadyTime soon() { return std::chrono::steady_clock::now() + seconds(20); }
    cases::Reply submit(const cases::SealedApplication& application) const { return client->submit(application, soon(), {}); }
    cases::Reply lookup(const std::string& key) const { return client->lookup(key, soon(), {}); }
};

} // namespace

TEST_F(ClientAndSandbox, sealedApplicationGetsItsNumber)
{
    const json content = tests::specimenContent();
    const auto application = tests::sealed(sealer, content);
    const auto reply = submit(application);
    ASSERT_EQ(reply.kind, Kind::Accepted) << reply.problem;
    EXPECT_THAT(reply.acceptance.caseNumber, testing::MatchesRegex("PA[0-9]{10}"));
    EXPECT_EQ(reply.acceptance.office.zh, "平安区社会保险中心");
    EXPECT_FALSE(reply.acceptance.office.en.empty());

    const auto cases = sandbox.control({{"cmd", "cases"}}).at("cases");
    ASSERT_EQ(cases.size(), 1U);
    EXPECT_EQ(cases[0].at("key"), application.key);
    EXPECT_EQ(cases[0].at("caseNumber"), reply.acceptance.caseNumber);
    EXPECT_EQ(cases[0].at("provisionalNumber"), "暂-A017-3F7Q");
    EXPECT_EQ(sandbox.control({{"cmd", "case"}, {"key", application.key}}).at("content"), content);
}

TEST_F(ClientAndSandbox, aSlipTellsWhereItsCaseStands)
{
    const json content = tests::specimenContent();
    ASSERT_EQ(submit(tests::sealed(sealer, content)).kind, Kind::Accepted);
    const auto known = client->caseOfSlip(content.at("slipToken"), soon(), {});
    ASSERT_EQ(known.kind, cases::SlipReply::Kind::Known) << known.problem;
    EXPECT_EQ(known.standing.state, cases::CaseState::Accepted);
    EXPECT_EQ(client->caseOfSlip(std::string(32, 'f'), soon(), {}).kind, cases::SlipReply::Kind::Unknown);
    EXPECT_EQ(client->caseOfSlip("../applications", soon(), {}).problem, "request-malformed");
    sandbox.control({{"cmd", "offline"}});
    EXPECT_EQ(client->caseOfSlip(content.at("slipToken"), soon(), {}).kind, cases::SlipReply::Kind::Unanswered);
}

TEST_F(ClientAndSandbox, repeatGetsTheFirstAnswer)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    const auto first = submit(application);
    const auto again = submit(application);
    const auto asked = lookup(application.key);
    for (const auto* reply : {&again, &asked}) {
        ASSERT_EQ(reply->kind, Kind::Accepted);
        EXPECT_EQ(reply->acceptance.caseNumber, first.acceptance.caseNumber);
        EXPECT_EQ(reply->acceptance.acceptedAt, first.acceptance.acceptedAt);
        EXPECT_EQ(reply->acceptance.promisedBy, first.acceptance.promisedBy);
    }
    EXPECT_EQ(sandbox.control({{"cmd", "state"}}).at("cases"), 1);
}

TEST_F(ClientAndSandbox, samePersonAndItemIsADuplicateWithTheNumber)
{
    const auto first = submit(tests::sealed(sealer, tests::specimenContent()));
    const auto second = tests::sealed(sealer, tests::specimenContent());
    for (const auto& reply : {submit(second), submit(second), lookup(second.key)}) {
        EXPECT_EQ(reply.kind, Kind::Duplicate);
        EXPECT_EQ(reply.problem, "duplicate");
        EXPECT_EQ(reply.acceptance.caseNumber, first.acceptance.caseNumber);
    }
}

TEST_F(ClientAndSandbox, anotherItemOfTheSamePersonIsACaseOfItsOwn)
{
    submit(tests::sealed(sealer, tests::specimenContent()));
    json other = tests::specimenContent();
    other["taskCode"] = "PA-RS-0006";
    EXPECT_EQ(submit(tests::sealed(sealer, other)).kind, Kind::Accepted);
}

TEST_F(ClientAndSandbox, unknownKeyIsSaidSo)
{
    EXPECT_EQ(lookup(uuidV4()).kind, Kind::UnknownKey);
}

TEST_F(ClientAndSandbox, headerThatIsNotInTheContentIsRefused)
{
    auto application = tests::sealed(sealer, tests::specimenContent());
    application.taskCode = "PA-RS-9999";
    const auto reply = submit(application);
    EXPECT_EQ(reply.kind, Kind::Refused);
    EXPECT_EQ(reply.problem, "header-mismatch");
    EXPECT_EQ(lookup(application.key).kind, Kind::UnknownKey);
}

TEST_F(ClientAndSandbox, alteredBodyIsRefused)
{
    auto application = tests::sealed(sealer, tests::specimenContent());
    application.body.back() = static_cast<char>(~static_cast<unsigned char>(application.body.back()));
    const auto reply = submit(application);
    EXPECT_EQ(reply.kind, Kind::Refused);
    EXPECT_EQ(reply.problem, "seal-refused");
}

TEST_F(ClientAndSandbox, keyOfOtherBytesIsRefused)
{
    const json content = tests::specimenContent();
    submit(tests::sealed(sealer, content));
    const auto reply = submit(tests::sealed(sealer, content)); // sealed anew: other bytes
    EXPECT_EQ(reply.kind, Kind::Refused);
    EXPECT_EQ(reply.problem, "key-reused");
}

TEST_F(ClientAndSandbox, contentOfAnotherShapeIsRefused)
{
    for (const char* member : {"slipToken", "applicant", "confirmedAt", "format"}) {
        json content = tests::specimenContent();
        content.erase(member);
        const auto reply = submit({content.at("idempotencyKey"), "PA-RS-0005", "A017", sealer.seal(content.dump()).value()});
        EXPECT_EQ(reply.kind, Kind::Refused) << member;
        EXPECT_EQ(reply.problem, "content-refused") << member;
    }
}

TEST_F(ClientAndSandbox, lostReplyIsAskedFor)
{
    sandbox.control({{"cmd", "drop-reply"}, {"count", 1}});
    const auto application = tests::sealed(sealer, tests::specimenContent());
    const auto lost = submit(application);
    EXPECT_EQ(lost.kind, Kind::Lost);
    EXPECT_EQ(lost.problem, "reply-cut");
    const auto asked = lookup(application.key);
    ASSERT_EQ(asked.kind, Kind::Accepted);
    EXPECT_EQ(submit(application).acceptance.caseNumber, asked.acceptance.caseNumber);
    EXPECT_EQ(sandbox.control({{"cmd", "state"}}).at("cases"), 1);
}

TEST_F(ClientAndSandbox, offlineSendsNothing)
{
    sandbox.control({{"cmd", "offline"}});
    const auto application = tests::sealed(sealer, tests::specimenContent());
    EXPECT_EQ(submit(application).kind, Kind::NotSent);
    EXPECT_FALSE(client->reachable(soon(), {}));
    sandbox.control({{"cmd", "online"}});
    EXPECT_TRUE(client->reachable(soon(), {}));
    EXPECT_EQ(submit(application).kind, Kind::Accepted);
}

TEST_F(ClientAndSandbox, platformThatIsNotThereSendsNothing)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    EXPECT_EQ(sandbox.stop(), 0);
    const auto reply = submit(application);
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(reply.problem, "connect");
}

TEST_F(ClientAndSandbox, restartKeepsTheCases)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    const auto first = submit(application);
    EXPECT_EQ(sandbox.restart(SIGKILL), 128 + SIGKILL);
    EXPECT_EQ(submit(application).acceptance.caseNumber, first.acceptance.caseNumber);
    EXPECT_EQ(submit(tests::sealed(sealer, tests::specimenContent())).kind, Kind::Duplicate) << "the key of the look-up is kept";
}

TEST_F(ClientAndSandbox, laterMeansLater)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    for (const int status : {429, 500, 502, 503}) {
        sandbox.control({{"cmd", "fail"}, {"status", status}, {"count", 2}, {"retryAfter", 7}});
        for (const auto& reply : {submit(application), lookup(application.key)}) {
            EXPECT_EQ(reply.kind, Kind::TryLater) << status;
            EXPECT_EQ(reply.retryAfter, seconds(7));
            EXPECT_FALSE(reply.problem.empty());
        }
    }
    sandbox.control({{"cmd", "fail"}, {"status", 503}, {"retryAfter", 86400}});
    EXPECT_EQ(submit(application).retryAfter, seconds(3600)) << "capped";
    EXPECT_EQ(submit(application).kind, Kind::Accepted);
}

TEST_F(ClientAndSandbox, refusalsByStatusAreRefusals)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    for (const int status : {400, 422}) {
        sandbox.control({{"cmd", "fail"}, {"status", status}});
        EXPECT_EQ(submit(application).kind, Kind::Refused) << status;
        sandbox.control({{"cmd", "fail"}, {"status", status}});
        EXPECT_EQ(lookup(application.key).kind, Kind::Lost) << "a look-up decides nothing";
    }
}

// Cut at bytes all along the request and the reply: never a false word, and in the end one case with one number.
TEST_F(ClientAndSandbox, cutAnywhereLosesAndDoublesNothing)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    std::string number;
    for (const char* direction : {"to-server", "to-terminal"}) {
        for (int bytes = 0; bytes < 6000; bytes += 97) {
            sandbox.control({{"cmd", "cut"}, {"direction", direction}, {"bytes", bytes}});
            const auto reply = submit(application);
            if (reply.kind == Kind::Accepted) {
                if (number.empty())
                    number = reply.acceptance.caseNumber;
                ASSERT_EQ(reply.acceptance.caseNumber, number);
                continue;
            }
            ASSERT_TRUE(reply.kind == Kind::Lost || reply.kind == Kind::NotSent) << direction << ' ' << bytes;
            if (reply.kind == Kind::NotSent && number.empty()) {
                ASSERT_EQ(lookup(application.key).kind, Kind::UnknownKey) << direction << ' ' << bytes;
            }
        }
    }
    EXPECT_EQ(sandbox.control({{"cmd", "state"}}).at("cases"), 1);
    EXPECT_EQ(lookup(application.key).acceptance.caseNumber, number);
}

TEST_F(ClientAndSandbox, malformedIdentifiersNeverLeave)
{
    auto application = tests::sealed(sealer, tests::specimenContent());
    application.taskCode = "PA\r\nX-Injected: 1";
    EXPECT_EQ(submit(application).kind, Kind::NotSent);
    EXPECT_EQ(lookup("../health").kind, Kind::NotSent);
}

TEST_F(ClientAndSandbox, passedDeadlineSendsNothing)
{
    const auto application = tests::sealed(sealer, tests::specimenContent());
    const auto reply = client->submit(application, std::chrono::steady_clock::now(), {});
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(reply.problem, "deadline");
}

TEST_F(ClientAndSandbox, anotherTerminalsCaseIsUnknown)
{
    const tests::TemporaryDirectory own;
    const auto application = tests::sealed(sealer, tests::specimenContent());
    submit(application);
    // A second terminal with a certificate of the same CA.
    const std::string pki = sandbox.pki().string(), key = (own / "b.key").string(), request = (own / "b.csr").string(),
                      certificate = (own / "b.crt").string();
    ASSERT_EQ(tests::run({"openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-subj",
                          "/CN=B001", "-out", request})
                  .exit,
              0);
    ASSERT_EQ(tests::run({"openssl", "x509", "-req", "-in", request, "-CA", pki + "/ca.crt", "-CAkey", pki + "/ca.key", "-out", certificate}).exit,
              0);
    auto other = settings();
    other.clientCertFile = certificate;
    other.clientKeyFile = key;
    const auto stranger = Client::open(other).value();
    EXPECT_EQ(stranger->lookup(application.key, soon(), {}).kind, Kind::UnknownKey);
    const auto reply = stranger->submit(application, soon(), {});
    EXPECT_EQ(reply.kind, Kind::Refused);
    EXPECT_EQ(reply.problem, "terminal-mismatch");
}

} // namespace changming::platform
