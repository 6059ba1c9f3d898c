// The pages of the person behind the card as they are drawn: consent, proof, materials, matters, documents, rating.
#include "tests/kiosk/app/pages_fixture.h"
#include "tests/kiosk/app/person_specimens.h"
#include "tests/platform/demo_pki.h"
#include "tests/platform/result_pdf.h"

#include "kiosk/app/commitment_controller.h"
#include "kiosk/app/materials_controller.h"
#include "kiosk/app/matters_controller.h"
#include "kiosk/app/person_controller.h"

#include <chrono>
#include <string>

namespace changming::app
{

namespace
{

std::string sealedResult()
{
    const auto pki = tests::demoPki();
    auto pdf = sandbox::makeResultPdf(
        {"老年人优待证", "YD-2026-0042", "测试甲", {{"证件类型", "居民身份证"}, {"适用范围", "平安区"}}, "平安区社会保险中心", "2026-03-03", ""},
        {pki / "result.crt", pki / "result.key"});
    if (!pdf)
        throw std::runtime_error(pdf.error().message);
    return *pdf;
}

} // namespace

class PersonPages : public PagesFixture
{
protected:
    VisitController& visit() { return *m_stage->visit(); }
    void typeCode(const char* code)
    {
        for (; *code != '\0'; ++code)
            visit().person()->type(QString(QLatin1Char(*code)));
    }
    void sendCode()
    {
        ASSERT_TRUE(eventually([&] { return visit().person()->proof() == PersonController::Open; }));
        visit().person()->sendCode();
        ASSERT_TRUE(eventually([&] { return visit().person()->proof() == PersonController::CodeSent; }));
    }
    void applyUpToProof()
    {
        openPensionItem();
        visit().apply();
        readCard();
        ASSERT_EQ(visit().page(), VisitController::Proof);
    }
    void openMatters()
    {
        beginVisit().cardPlaced();
        readCard();
        visit().openMatters();
        sendCode();
        typeCode(ScriptedPerson::rightCode);
        ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Matters && visit().matters()->known() == MattersController::Here; }));
    }
    void toMaterials()
    {
        FormController& form = *visit().form();
        const auto type = [&](const char* pointer, const std::string& digits) {
            form.openField(form.fields()->rowOf(pointer));
            for (const char digit : digits)
                form.type(QString(QLatin1Char(digit)));
            form.closePad();
        };
        form.choose(form.fields()->rowOf("/livesAt"), 0);
        if (form.fields()->field(form.fields()->rowOf("/mobile"))->text.empty())
            type("/mobile", "13800000000");
        visit().nextStep();
        form.choose(form.fields()->rowOf("/yearlyAmount"), 1);
        type("/startDate", "20260501");
        visit().nextStep();
        form.choose(form.fields()->rowOf("/payout"), 0);
        form.choose(form.fields()->rowOf("/severeDisability"), 0);
        visit().nextStep();
        ASSERT_EQ(visit().page(), VisitController::Materials);
    }
    void hand(bool onReader) { Q_EMIT m_devices->cardPresence(QString::fromStdString(m_settings.devices.reader), onReader); }
};

TEST_F(PersonPages, ProofInEveryState)
{
    beginVisit();
    applyUpToProof();
    ASSERT_TRUE(eventually([&] { return visit().person()->proof() == PersonController::Open; }));
    lookInBoth("proof");
    sendCode();
    typeCode("111");
    lookInBoth("proof-code");
    typeCode("111");
    ASSERT_TRUE(eventually([&] { return !visit().person()->trouble().isEmpty(); }));
    lookInBoth("proof-wrong");
}

TEST_F(PersonPages, ProofThatCannotBeGiven)
{
    m_person.hasMobile = false;
    beginVisit();
    applyUpToProof();
    ASSERT_TRUE(eventually([&] { return visit().person()->proof() == PersonController::NoMobile; }));
    lookInBoth("proof-no-phone");
    visit().leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    m_person.answers = false;
    beginVisit();
    applyUpToProof();
    ASSERT_TRUE(eventually([&] { return visit().person()->proof() == PersonController::Unanswered; }));
    lookInBoth("proof-unanswered");
}

TEST_F(PersonPages, MaterialsByEveryWay)
{
    m_person.known = {{"platform.mobile", "13800000000"}};
    m_person.held = specimenLicences();
    beginVisit();
    applyUpToProof();
    sendCode();
    typeCode(ScriptedPerson::rightCode);
    ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Form; }));
    toMaterials();
    MaterialsController& materials = *visit().materials();
    lookInBoth("materials");
    materials.chooseWay(0);
    ASSERT_TRUE(eventually([&] { return materials.licences()->count() > 0; }));
    lookInBoth("materials-licences");
    materials.chooseWay(1);
    ASSERT_TRUE(eventually([&] { return !materials.address().isEmpty(); }));
    lookInBoth("materials-phone");
    m_person.sentFiles = 1;
    ASSERT_TRUE(eventually([&] { return !visit().shelf()->find(QStringLiteral("file-1")).isNull(); }));
    lookInBoth("materials-first-given");
    materials.openRow(0);
    materials.chooseWay(1);
    lookInBoth("materials-picture");
}

TEST_F(PersonPages, MaterialsWithoutTheProof)
{
    beginVisit();
    applyUpToProof();
    visit().goOnWithoutProof();
    toMaterials();
    visit().materials()->chooseWay(0);
    lookInBoth("materials-unproven");
}

TEST_F(PersonPages, AnotherPersonsCard)
{
    beginVisit();
    applyUpToProof();
    visit().goOnWithoutProof();
    Q_EMIT visit().card()->peeked(residentCard("440524188001010014"));
    ASSERT_GT(visit().otherCardSeconds(), 0);
    lookInBoth("other-card");
}

TEST_F(PersonPages, MattersAndTheirDocuments)
{
    m_clock.setWall(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())); // the seal is of now
    m_person.filed = specimenCases();
    m_person.held = specimenLicences();
    m_person.documents = specimenResults();
    m_person.pdf = sealedResult();
    openMatters();
    MattersController& matters = *visit().matters();
    lookInBoth("matters-supplement");
    visit().openSupplement();
    lookInBoth("supplement");
    visit().back();
    matters.nextCase();
    lookInBoth("matters-running");
    matters.printProgress(); // there is no printer
    lookInBoth("matters-running-not-printed");
    matters.askWithdrawal(true);
    lookInBoth("matters-withdrawal");
    matters.askWithdrawal(false);
    matters.nextCase();
    lookInBoth("matters-completed");
    matters.showTab(MattersController::Licences);
    lookInBoth("matters-licences");
    matters.nextLicences();
    lookInBoth("matters-licences-2");
    matters.showTab(MattersController::Results);
    lookInBoth("matters-results");
    DocumentController& document = *visit().document();
    visit().openResult(0);
    ASSERT_TRUE(eventually([&] { return document.state() != DocumentController::Loading; }));
    EXPECT_EQ(document.state(), DocumentController::Valid);
    lookInBoth("document");
    document.print();
    lookInBoth("document-not-printed");
    visit().back();
    m_person.pdf = "%PDF-1.4 nothing";
    visit().openResult(1);
    ASSERT_TRUE(eventually([&] { return document.state() != DocumentController::Loading; }));
    lookInBoth("document-unreadable");
}

TEST_F(PersonPages, MattersOfWhoHasNone)
{
    openMatters();
    lookInBoth("matters-none");
    visit().matters()->showTab(MattersController::Licences);
    lookInBoth("matters-no-licences");
}

TEST_F(PersonPages, AnOpenCaseOfTheSameMatter)
{
    m_person.filed = specimenCases();
    m_person.filed[1].taskCode = "PA-RS-0005";
    beginVisit();
    applyUpToProof();
    sendCode();
    typeCode(ScriptedPerson::rightCode);
    ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Matters; }));
    lookInBoth("matters-existing");
}

TEST_F(PersonPages, ApprovedAtOnceAndTheCardLeft)
{
    m_platform.result = {{"参保登记证明", "Certificate of insurance"},
                         "PA-RS-2026-041700018",
                         "2026-04-16",
                         "2027-04-15",
                         "res-1",
                         {{{"参保地", "Insured in"}, {"平安区", "Ping'an District"}},
                          {{"险种", "Insurance"}, {"城乡居民基本养老保险", "Residents' basic pension"}},
                          {{"缴费档次", "Yearly amount"}, {"每年 500 元", "500 yuan"}}}};
    beginVisit();
    openPensionItem();
    visit().apply();
    identify();
    fillForm();
    visit().confirm();
    ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Accepted; }));
    lookInBoth("approved");
    hand(true);
    lookInBoth("approved-card-left");
    visit().rate();
    lookInBoth("rating-card-left");
    hand(false);
}

TEST_F(PersonPages, CardLeftOnTheLastPages)
{
    beginVisit();
    openPensionItem();
    visit().apply();
    identify();
    fillForm();
    visit().confirm();
    ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Accepted; }));
    hand(true);
    lookInBoth("accepted-card-left");
}

TEST_F(PersonPages, KeptHereAndTheCardLeft)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    beginVisit();
    openPensionItem();
    visit().apply();
    identify();
    fillForm();
    visit().confirm();
    ASSERT_TRUE(eventually([&] { return visit().page() == VisitController::Saved; }));
    hand(true);
    lookInBoth("saved-card-left");
}

} // namespace changming::app
