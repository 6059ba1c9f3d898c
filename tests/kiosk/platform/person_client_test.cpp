// A person's visit through the client against the real sandbox: what is known, what is refused, and in which words.
#include "kiosk/platform/client.h"
#include "kiosk/platform/person_client.h"
#include "tests/platform/sandbox_process.h"
#include "tests/platform/specimen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace changming::platform
{

namespace
{

using nlohmann::json;
using std::chrono::seconds;
using testing::Contains;
using testing::Pair;

constexpr const char* jia = "11010519491231002X";  // has everything
constexpr const char* bing = "440524188001010014"; // has no mobile

class PersonAndSandbox : public testing::Test
{
protected:
    tests::SandboxProcess sandbox{tests::SandboxFiles{.people = CHANGMING_SOURCE_DIR "/tests/platform/people.json"}};
    std::unique_ptr<PersonClient> client = PersonClient::open(settings(), "A017").value();
    crypto::Sealer sealer = tests::specimenSealer(sandbox.pki());

    ClientSettings settings() const
    {
        const auto pki = sandbox.pki();
        return {sandbox.baseUrl(), pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", {}};
    }
    static SteadyTime soon() { return std::chrono::steady_clock::now() + seconds(20); }
    Result<session::OpenedVisit> open(const json& visit) const { return client->openVisit(sealer.seal(visit.dump()).value(), soon(), {}); }
    std::string tokenOf(const std::string& number) const { return open(tests::specimenVisit(number)).value().token; }
    std::string newestCode() const { return sandbox.control({{"cmd", "messages"}}).at("messages").at(0).at("code"); }
    std::string provedToken() const
    {
        std::string token = tokenOf(jia);
        EXPECT_TRUE(client->sendCode(token, soon(), {}));
        EXPECT_TRUE(client->prove(token, newestCode(), soon(), {}));
        return token;
    }
    template <class Value> static std::string codeOf(const Result<Value>& result) { return result ? "ok" : result.error().code; }

    // What a phone sends: the bytes of a small picture.
    static std::string png() { return tests::smallPng(); }
    std::string sendFile(const std::string& address, const std::string& bytes) const
    {
        const auto file = sandbox.dataDir() / "sent";
        std::ofstream(file, std::ios::binary) << bytes;
        return tests::run({"curl", "-s", "-o", "/dev/null", "-w", "%{http_code}\n", "--noproxy", "*", "-H", "File-Name: %E7%85%A7%E7%89%87.png",
                           "--data-binary", "@" + file.string(), address + "/files"})
            .output.substr(0, 3);
    }
};

} // namespace

TEST_F(PersonAndSandbox, cardOpensAVisitAndLeavingEndsIt)
{
    const auto visit = open(tests::specimenVisit(jia));
    ASSERT_TRUE(visit) << visit.error().message;
    EXPECT_TRUE(visit->hasMobile);
    EXPECT_EQ(visit->lifetime, seconds(900));
    EXPECT_FALSE(open(tests::specimenVisit(bing))->hasMobile);
    EXPECT_TRUE(client->closeVisit(visit->token, soon(), {}));
    EXPECT_EQ(codeOf(client->closeVisit(visit->token, soon(), {})), "visit-gone");
    EXPECT_EQ(codeOf(client->facts(visit->token, soon(), {})), "visit-gone");
    EXPECT_EQ(codeOf(client->facts("", soon(), {})), "visit-gone");
    EXPECT_EQ(codeOf(client->facts("x\r\nTerminal-Id: B001aaaaaaaaaaaa", soon(), {})), "visit-gone") << "no header of its own";
}

TEST_F(PersonAndSandbox, visitOfAnotherShapeIsRefused)
{
    auto visit = tests::specimenVisit(jia);
    visit["card"]["photo"] = "x";
    const auto refused = open(visit);
    EXPECT_EQ(codeOf(refused), "refused");
    EXPECT_EQ(refused.error().message, "content-refused");
    EXPECT_EQ(client->openVisit("noise", soon(), {}).error().message, "seal-refused");
}

TEST_F(PersonAndSandbox, cardAloneShowsNothingOfThePerson)
{
    const std::string token = tokenOf(jia);
    EXPECT_EQ(codeOf(client->facts(token, soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->licences(token, soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->useLicence(token, "lic-hr-0417", "PA-RS-0005", soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->cases(token, soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->withdraw(token, "PA0416208763", soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->results(token, soon(), {})), "proof-needed");
    EXPECT_EQ(codeOf(client->resultPdf(token, "res-valid", soon(), {})), "proof-needed");
}

TEST_F(PersonAndSandbox, codeOnThePhoneIsTheSecondProof)
{
    const std::string token = tokenOf(jia);
    EXPECT_EQ(codeOf(client->prove(token, "000000", soon(), {})), "proof-wrong") << "none was sent";
    const auto sent = client->sendCode(token, soon(), {});
    ASSERT_TRUE(sent) << sent.error().message;
    EXPECT_EQ(sent->mobile, "138****0000");
    EXPECT_EQ(sent->validFor, seconds(300));
    EXPECT_EQ(sent->again, seconds(60));
    EXPECT_EQ(codeOf(client->sendCode(token, soon(), {})), "too-many-requests");
    const std::string code = newestCode();
    EXPECT_EQ(codeOf(client->prove(token, code == "123456" ? "123457" : "123456", soon(), {})), "proof-wrong");
    EXPECT_EQ(codeOf(client->prove(token, "12345", soon(), {})), "refused");
    EXPECT_TRUE(client->prove(token, code, soon(), {}));
    EXPECT_THAT(client->facts(token, soon(), {}).value(), Contains(Pair("platform.mobile", "13800000000")));
}

TEST_F(PersonAndSandbox, wrongCodesLockTheVisit)
{
    const std::string token = tokenOf(jia);
    ASSERT_TRUE(client->sendCode(token, soon(), {}));
    const std::string wrong = newestCode() == "111111" ? "222222" : "111111";
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(codeOf(client->prove(token, wrong, soon(), {})), "proof-wrong");
    EXPECT_EQ(codeOf(client->prove(token, wrong, soon(), {})), "proof-locked");
    EXPECT_EQ(codeOf(client->prove(token, newestCode(), soon(), {})), "proof-locked");
    EXPECT_EQ(codeOf(client->sendCode(token, soon(), {})), "proof-locked");
    EXPECT_EQ(codeOf(client->sendCode(tokenOf(bing), soon(), {})), "proof-no-mobile");
}

TEST_F(PersonAndSandbox, factsLicencesAndTheirUses)
{
    const std::string token = provedToken();
    const auto facts = client->facts(token, soon(), {}).value();
    EXPECT_THAT(facts, Contains(Pair("licence.business-licence.name", "平安区测试商贸有限公司")));
    EXPECT_FALSE(facts.contains("licence.driving-licence.class")) << "it has expired";
    const auto licences = client->licences(token, soon(), {}).value();
    ASSERT_EQ(licences.size(), 6U);
    EXPECT_EQ(licences[0].type, "household-register");
    EXPECT_EQ(licences[4].state, session::Licence::State::Expired);
    EXPECT_EQ(licences[5].state, session::Licence::State::Revoked);
    const auto use = client->useLicence(token, licences[0].id, "PA-RS-0005", soon(), {});
    ASSERT_TRUE(use) << use.error().message;
    const auto uses = sandbox.control({{"cmd", "uses"}}).at("uses");
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses[0].at("id"), *use);
    EXPECT_EQ(uses[0].at("taskCode"), "PA-RS-0005");
    const auto revoked = client->useLicence(token, licences[5].id, "PA-RS-0005", soon(), {});
    EXPECT_EQ(codeOf(revoked), "refused");
    EXPECT_EQ(revoked.error().message, "not-possible");
    EXPECT_EQ(codeOf(client->useLicence(token, "lic-none", "PA-RS-0005", soon(), {})), "not-found");
    EXPECT_EQ(codeOf(client->useLicence(token, "../cases", "PA-RS-0005", soon(), {})), "not-found");
}

TEST_F(PersonAndSandbox, casesTellTheirStory)
{
    const std::string token = provedToken();
    auto content = tests::specimenContent();
    content["applicant"]["idNumber"] = jia;
    const auto platform = Client::open(settings()).value();
    const auto reply = platform->submit(tests::sealed(sealer, content), soon(), {});
    ASSERT_EQ(reply.kind, cases::Reply::Kind::Accepted);

    const auto cases = client->cases(token, soon(), {}).value();
    ASSERT_EQ(cases.size(), 4U);
    EXPECT_EQ(cases[0].number, reply.acceptance.caseNumber);
    EXPECT_EQ(cases[0].state, "accepted");
    EXPECT_EQ(cases[0].past.size(), 1U);
    EXPECT_EQ(cases[0].ahead.back().at, reply.acceptance.promisedBy);
    EXPECT_TRUE(cases[0].canWithdraw);
    EXPECT_EQ(cases[2].state, "supplement");
    EXPECT_EQ(cases[2].itemName.zh, "租房提取公积金");
    ASSERT_EQ(cases[2].wanted.size(), 2U);
    EXPECT_EQ(cases[2].past.back().what.zh, "请您补材料");
    EXPECT_EQ(cases[3].resultId, "res-valid");
    EXPECT_FALSE(cases[3].canWithdraw);

    EXPECT_TRUE(client->withdraw(token, reply.acceptance.caseNumber, soon(), {}));
    const auto again = client->withdraw(token, reply.acceptance.caseNumber, soon(), {});
    EXPECT_EQ(again.error().message, "not-possible");
    EXPECT_EQ(codeOf(client->withdraw(token, "PA0000000000", soon(), {})), "not-found");
    EXPECT_EQ(client->cases(token, soon(), {})->front().state, "withdrawn");

    sandbox.control({{"cmd", "advance"}, {"number", cases[1].number}, {"state", "completed"}});
    EXPECT_EQ(client->cases(token, soon(), {})->at(1).past.back().what.zh, "办好了");
}

TEST_F(PersonAndSandbox, phoneFillsASlotAndTheCaseGoesOn)
{
    const std::string token = provedToken();
    const auto slot = client->openUpload(token, {"PA-GJ-0006", "lease", {"租房合同", "Lease"}, 2}, soon(), {});
    ASSERT_TRUE(slot) << slot.error().message;
    EXPECT_TRUE(slot->address.starts_with(sandbox.publicUrl() + "/u/"));
    EXPECT_TRUE(client->uploads(token, slot->id, soon(), {})->empty());
    EXPECT_EQ(sendFile(slot->address, "MZ this is no picture"), "415");
    EXPECT_EQ(sendFile(slot->address, png().substr(0, 40)), "422");
    ASSERT_EQ(sendFile(slot->address, png()), "201");
    const auto files = client->uploads(token, slot->id, soon(), {}).value();
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].name, "照片.png");
    EXPECT_EQ(files[0].mediaType, "image/png");
    EXPECT_EQ(files[0].bytes, png().size());
    EXPECT_EQ(client->uploadPicture(token, slot->id, files[0].id, soon(), {}).value(), png()) << "small enough as it is";
    EXPECT_EQ(codeOf(client->uploadPicture(token, slot->id, "file-none", soon(), {})), "not-found");
    EXPECT_EQ(codeOf(client->uploads(tokenOf(bing), slot->id, soon(), {})), "not-found") << "another person's";

    EXPECT_EQ(sendFile(slot->address, png()), "201");
    EXPECT_EQ(sendFile(slot->address, png()), "409") << "two were asked for";
    EXPECT_EQ(client->uploads(token, slot->id, soon(), {})->size(), 2U);
    EXPECT_EQ(codeOf(client->openUpload(token, {"PA-GJ-0006", "lease", {"租房合同"}, 10}, soon(), {})), "refused");

    const std::string number = client->cases(token, soon(), {})->at(1).number;
    const std::string use = client->useLicence(token, "lic-hr-0417", "PA-GJ-0006", soon(), {}).value();
    const session::MaterialReference lease{"lease", "upload", {files[0].id}, {}}, household{"household-register", "licence", {use}, {}};
    EXPECT_EQ(client->supplement(token, number, {lease}, soon(), {}).error().message, "content-refused") << "not all that is wanted";
    EXPECT_EQ(client->supplement(token, number, {{"lease", "upload", {"file-invented"}, {}}, household}, soon(), {}).error().message,
              "content-refused");
    EXPECT_TRUE(client->supplement(token, number, {lease, household}, soon(), {}));
    const auto after = client->cases(token, soon(), {})->at(1);
    EXPECT_EQ(after.state, "in_progress");
    EXPECT_TRUE(after.wanted.empty());
    EXPECT_EQ(client->supplement(token, number, {lease, household}, soon(), {}).error().message, "not-possible");

    ASSERT_TRUE(client->closeVisit(token, soon(), {}));
    EXPECT_EQ(sendFile(slot->address, png()), "404") << "the slot ends with its visit";
}

TEST_F(PersonAndSandbox, applicationNamesOnlyWhatThePersonHas)
{
    const std::string token = provedToken();
    const auto slot = client->openUpload(token, {"PA-RS-0005", "photo", {"照片"}}, soon(), {}).value();
    ASSERT_EQ(sendFile(slot.address, png()), "201");
    const std::string file = client->uploads(token, slot.id, soon(), {})->at(0).id;
    const std::string use = client->useLicence(token, "lic-hr-0417", "PA-RS-0005", soon(), {}).value();
    const auto platform = Client::open(settings()).value();
    auto content = tests::specimenContent();
    content["materials"] = {{{"id", "photo"}, {"way", "upload"}, {"parts", {file}}},
                            {{"id", "household-register"}, {"way", "licence"}, {"parts", {use}}},
                            {{"id", "proof"}, {"way", "later"}, {"parts", json::array()}, {"until", "2027-01-08"}}};
    const auto refused = platform->submit(tests::sealed(sealer, content), soon(), {});
    EXPECT_EQ(refused.kind, cases::Reply::Kind::Refused) << "another person's file";
    EXPECT_EQ(refused.problem, "content-refused");
    content["applicant"]["idNumber"] = jia;
    EXPECT_EQ(platform->submit(tests::sealed(sealer, content), soon(), {}).kind, cases::Reply::Kind::Accepted);
}

TEST_F(PersonAndSandbox, resultsAreDocuments)
{
    const std::string token = provedToken();
    const auto results = client->results(token, soon(), {}).value();
    ASSERT_EQ(results.size(), 4U);
    EXPECT_EQ(results[0].title.zh, "个人社会保险权益记录");
    EXPECT_FALSE(results[0].caseNumber.empty());
    for (const auto& result : results) {
        const auto pdf = client->resultPdf(token, result.id, soon(), {});
        ASSERT_TRUE(pdf) << pdf.error().message;
        EXPECT_TRUE(pdf->starts_with("%PDF-"));
    }
    EXPECT_EQ(codeOf(client->resultPdf(token, "res-none", soon(), {})), "not-found");
}

TEST_F(PersonAndSandbox, platformThatIsNotThereIsSaidSo)
{
    const std::string token = provedToken();
    sandbox.control({{"cmd", "offline"}});
    EXPECT_EQ(codeOf(client->facts(token, soon(), {})), "platform-unanswered");
    EXPECT_EQ(codeOf(open(tests::specimenVisit(jia))), "platform-unanswered");
    sandbox.control({{"cmd", "online"}});
    sandbox.control({{"cmd", "fail"}, {"status", 503}});
    EXPECT_EQ(codeOf(client->facts(token, soon(), {})), "platform-unanswered");
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(codeOf(client->facts(token, soon(), stopped.get_token())), "platform-unanswered");
    EXPECT_TRUE(client->facts(token, soon(), {}));
}

TEST_F(PersonAndSandbox, ratingsAreTakenOnce)
{
    const auto platform = Client::open(settings()).value();
    auto rating = tests::specimenRating();
    const cases::SealedRating sealed{rating.at("ratingId"), "A017", sealer.seal(rating.dump()).value()};
    EXPECT_EQ(platform->rate(sealed, soon(), {}).kind, cases::Reply::Kind::Accepted);
    EXPECT_EQ(platform->rate(sealed, soon(), {}).kind, cases::Reply::Kind::Accepted);
    const auto ratings = sandbox.control({{"cmd", "ratings"}}).at("ratings");
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings[0], rating);
    rating["level"] = 6;
    rating["ratingId"] = uuidV4();
    const auto refused = platform->rate({rating.at("ratingId"), "A017", sealer.seal(rating.dump()).value()}, soon(), {});
    EXPECT_EQ(refused.kind, cases::Reply::Kind::Refused);
    sandbox.control({{"cmd", "offline"}});
    EXPECT_EQ(platform->rate(sealed, soon(), {}).kind, cases::Reply::Kind::NotSent);
}

} // namespace changming::platform
