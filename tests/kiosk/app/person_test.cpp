// The person behind the card: consent once, the second proof once, what the platform knows, materials, commitment, rating.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/person_specimens.h"

#include "kiosk/app/commitment_controller.h"
#include "kiosk/app/document_controller.h"
#include "kiosk/app/materials_controller.h"
#include "kiosk/app/matters_controller.h"
#include "kiosk/app/person_controller.h"

namespace changming::app
{

class Person : public HallFixture
{
protected:
    void apply()
    {
        m_visit = &beginVisit();
        openPensionItem();
        m_visit->apply();
    }
    void typeCode(const char* code)
    {
        for (; *code != '\0'; ++code)
            m_visit->person()->type(QString(QLatin1Char(*code)));
    }
    // Card, code, and the platform's answers.
    void prove()
    {
        readCard();
        ASSERT_EQ(m_visit->page(), VisitController::Proof);
        ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::Open; }));
        m_visit->person()->sendCode();
        ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::CodeSent; }));
        typeCode(ScriptedPerson::rightCode);
        ASSERT_TRUE(eventually([&] { return m_visit->page() != VisitController::Proof; }));
    }
    void openMatters()
    {
        m_visit = &beginVisit();
        m_visit->cardPlaced();
        readCard();
        ASSERT_EQ(m_visit->page(), VisitController::CardMatters);
        m_visit->openMatters();
        ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::Open; }));
        m_visit->person()->sendCode();
        ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::CodeSent; }));
        typeCode(ScriptedPerson::rightCode);
        ASSERT_TRUE(eventually([&] { return m_visit->page() == VisitController::Matters && m_visit->matters()->known() == MattersController::Here; }));
    }
    void toMaterials()
    {
        FormController& form = *m_visit->form();
        form.choose(form.fields()->rowOf("/livesAt"), 0);
        m_visit->nextStep();
        form.choose(form.fields()->rowOf("/yearlyAmount"), 1);
        form.openField(form.fields()->rowOf("/startDate"));
        form.typeDate();
        for (const char digit : std::string("20260501"))
            form.type(QString(QLatin1Char(digit)));
        form.closePad();
        m_visit->nextStep();
        form.choose(form.fields()->rowOf("/payout"), 0);
        form.choose(form.fields()->rowOf("/severeDisability"), 1);
        m_visit->nextStep();
        ASSERT_EQ(m_visit->page(), VisitController::Materials);
    }
    VisitController* m_visit = nullptr;
};

TEST_F(Person, ConsentIsAskedOnceAndNothingIsReadBefore)
{
    apply();
    EXPECT_EQ(m_visit->page(), VisitController::Consent);
    EXPECT_FALSE(m_visit->inSession());
    m_visit->consent();
    EXPECT_EQ(m_visit->page(), VisitController::TapCard);
    m_visit->back();
    m_visit->apply();
    EXPECT_EQ(m_visit->page(), VisitController::TapCard) << "it was given already";
}

TEST_F(Person, NoConsentLeadsBackToTheGuide)
{
    apply();
    m_visit->back();
    EXPECT_EQ(m_visit->page(), VisitController::Guide);
}

TEST_F(Person, TheCodeIsAskedForOnceAndFillsWhatThePlatformKnows)
{
    m_person.known = {{"platform.mobile", "13800000000"}};
    apply();
    prove();
    EXPECT_EQ(m_visit->page(), VisitController::Form);
    EXPECT_EQ(m_person.opened, 1);
    m_visit->back();
    m_visit->apply();
    EXPECT_EQ(m_visit->page(), VisitController::Form);
}

TEST_F(Person, AWrongCodeIsSaidAndTheNextOneCounts)
{
    apply();
    readCard();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::Open; }));
    m_visit->person()->sendCode();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::CodeSent; }));
    typeCode("111111");
    ASSERT_TRUE(eventually([&] { return !m_visit->person()->trouble().isEmpty(); }));
    EXPECT_TRUE(m_visit->person()->code().isEmpty());
    EXPECT_EQ(m_visit->page(), VisitController::Proof);
    typeCode(ScriptedPerson::rightCode);
    EXPECT_TRUE(eventually([&] { return m_visit->page() == VisitController::Form; }));
}

TEST_F(Person, WhoHasNoPhoneAndWhomThePlatformDoesNotAnswerGoOn)
{
    m_person.hasMobile = false;
    apply();
    readCard();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::NoMobile; }));
    m_visit->goOnWithoutProof();
    EXPECT_EQ(m_visit->page(), VisitController::Form);
    m_visit->leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));

    m_person.answers = false;
    apply();
    readCard();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->proof() == PersonController::Unanswered; }));
    m_visit->goOnWithoutProof();
    EXPECT_EQ(m_visit->page(), VisitController::Form);
}

TEST_F(Person, TheTokenIsRevokedWhenTheVisitEnds)
{
    apply();
    readCard();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->isOpen(); }));
    m_visit->leave();
    EXPECT_TRUE(eventually([&] { return m_person.closed == 1; }));
}

TEST_F(Person, AMaterialComesFromALicenceAndItsUseIsRecorded)
{
    m_person.known = {{"platform.mobile", "13800000000"}};
    m_person.held = specimenLicences();
    apply();
    prove();
    FormController& form = *m_visit->form();
    if (form.fields()->field(form.fields()->rowOf("/mobile"))->text.empty())
        form.openField(form.fields()->rowOf("/mobile"));
    for (const char digit : form.openRow() >= 0 ? std::string("13800000000") : std::string())
        form.type(QString(QLatin1Char(digit)));
    form.closePad();
    toMaterials();
    MaterialsController& materials = *m_visit->materials();
    ASSERT_TRUE(eventually([&] {
        materials.chooseWay(0);
        return materials.licences()->count() > 0;
    }));
    materials.chooseLicence(0);
    ASSERT_TRUE(eventually([&] { return materials.isComplete(); }));
    EXPECT_EQ(m_person.used, 1);
    const auto parts = materials.parts();
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].way, "licence");
    EXPECT_EQ(parts[0].parts, std::vector<std::string>{"use-1"});
}

TEST_F(Person, AMaterialComesFromThePhoneAndIsSeen)
{
    apply();
    identify();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->isOpen(); }));
    FormController& form = *m_visit->form();
    form.openField(form.fields()->rowOf("/mobile"));
    for (const char digit : std::string("13800000000"))
        form.type(QString(QLatin1Char(digit)));
    form.closePad();
    toMaterials();
    MaterialsController& materials = *m_visit->materials();
    EXPECT_FALSE(materials.next());
    EXPECT_FALSE(materials.trouble().isEmpty());
    materials.chooseWay(1);
    ASSERT_TRUE(eventually([&] { return !materials.address().isEmpty(); }));
    EXPECT_TRUE(materials.waitsForPhone());
    EXPECT_EQ(m_person.wantedFiles, 1) << "one page of the household register";
    m_person.sentFiles = 1;
    ASSERT_TRUE(eventually([&] { return materials.isComplete() && !m_visit->shelf()->find(QStringLiteral("file-1")).isNull(); }));
    ASSERT_EQ(materials.parts().size(), 1U);
    EXPECT_EQ(materials.parts()[0].way, "upload");
    EXPECT_FALSE(materials.takesMore());
    EXPECT_FALSE(materials.waitsForPhone()) << "all that is wanted has come";
    m_visit->nextStep();
    EXPECT_EQ(m_visit->page(), VisitController::Commitment);
    EXPECT_FALSE(materials.waitsForPhone()) << "nothing is asked behind the page";
    m_visit->back();
    EXPECT_TRUE(materials.isComplete()) << "going back loses nothing";
}

TEST_F(Person, ThePhoneMaySendAsManyFilesAsTheFormSays)
{
    apply();
    identify();
    ASSERT_TRUE(eventually([&] { return m_visit->person()->isOpen(); }));
    MaterialsController& materials = *m_visit->materials();
    materials.open("PA-ZJ-0006", {{.id = "tenancy", .name = {"租房合同"}, .hint = {}, .ways = {AskedMaterial::Way::Phone}, .mostFiles = 5}});
    materials.chooseWay(0);
    ASSERT_TRUE(eventually([&] { return !materials.address().isEmpty(); }));
    EXPECT_EQ(m_person.wantedFiles, 5);
}

TEST_F(Person, ACommitmentIsReadToTheEndBeforeItIsSigned)
{
    CommitmentController commitment(*m_terminal, nullptr);
    const auto& text = m_forms.at("resident-pension").commitment();
    ASSERT_TRUE(text);
    commitment.open(&*text);
    commitment.penDown(0.1, 0.1);
    EXPECT_TRUE(commitment.strokes().empty()) << "not before the end is shown";
    while (!commitment.atEnd())
        EXPECT_FALSE(commitment.next());
    EXPECT_FALSE(commitment.next());
    EXPECT_FALSE(commitment.trouble().isEmpty());
    commitment.penDown(0.1, 0.1);
    for (int i = 0; i < 10; ++i)
        commitment.penMove(0.1 + 0.05 * i, 0.12);
    commitment.penUp();
    EXPECT_TRUE(commitment.next());
    const auto made = commitment.commitment();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->way, "finger");
    EXPECT_EQ(made->version, text->version);
    EXPECT_EQ(made->sha256.size(), 64U);
    EXPECT_EQ(made->strokes.size(), 1U);
    EXPECT_TRUE(made->picture.starts_with("iVBOR")) << "a PNG in base64";

    commitment.signByCard(true);
    EXPECT_FALSE(commitment.isSigned());
    commitment.takeCard();
    EXPECT_EQ(commitment.commitment()->way, "card");
    EXPECT_TRUE(commitment.commitment()->strokes.empty());
}

TEST_F(Person, AnotherPersonsCardInAFormWarnsAndTakenAwayLosesNothing)
{
    apply();
    identify();
    Q_EMIT m_visit->card()->peeked(residentCard("11010519491231002X"));
    EXPECT_EQ(m_visit->otherCardSeconds(), 0) << "the same card does nothing";
    Q_EMIT m_visit->card()->peeked(residentCard("440524188001010014"));
    EXPECT_GT(m_visit->otherCardSeconds(), 0);
    Q_EMIT m_devices->cardPresence(QString::fromStdString(m_settings.devices.reader), false);
    EXPECT_EQ(m_visit->otherCardSeconds(), 0);
    EXPECT_EQ(m_visit->page(), VisitController::Form);
    Q_EMIT m_visit->card()->peeked(residentCard("440524188001010014"));
    m_visit->endForOtherCard();
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

TEST_F(Person, MyMattersShowCasesLicencesAndResults)
{
    m_person.filed = specimenCases();
    m_person.held = specimenLicences();
    m_person.documents = specimenResults();
    openMatters();
    MattersController& matters = *m_visit->matters();
    EXPECT_EQ(matters.caseCount(), 3);
    EXPECT_EQ(matters.licenceCount(), static_cast<int>(m_person.held.size()));
    EXPECT_EQ(matters.resultCount(), static_cast<int>(m_person.documents.size()));
    EXPECT_FALSE(matters.standing().isEmpty());
    EXPECT_GT(matters.steps()->count(), 0);
}

TEST_F(Person, AGenuineDocumentIsShownAndMayBePrinted)
{
    m_person.documents = specimenResults();
    m_person.pdf = specimenPdf();
    m_clock.setWall(m_courierClock.wall()); // the seal is of today
    openMatters();
    DocumentController& document = *m_visit->document();
    m_visit->openResult(0);
    ASSERT_EQ(m_visit->page(), VisitController::Document);
    EXPECT_EQ(document.state(), DocumentController::Loading);
    EXPECT_TRUE(document.picture().isEmpty());
    document.print();
    EXPECT_TRUE(document.slipText().isEmpty()) << "not before the seal was looked at";
    ASSERT_TRUE(eventually([&] { return document.state() != DocumentController::Loading; }));
    EXPECT_EQ(document.state(), DocumentController::Valid) << document.verdict().toStdString();
    EXPECT_EQ(document.picture(), QStringLiteral("image://visit/res-1"));
    EXPECT_FALSE(document.signer().isEmpty());
    document.print();
    EXPECT_FALSE(document.slipText().isEmpty());
    m_visit->back();
    EXPECT_EQ(m_visit->page(), VisitController::Matters);
}

TEST_F(Person, ADocumentThatWasChangedOrCannotBeReadIsNotPrinted)
{
    m_person.documents = specimenResults();
    m_person.pdf = specimenPdf();
    m_person.pdf[m_person.pdf.find("/Type") + 1] = 't';
    m_clock.setWall(m_courierClock.wall());
    openMatters();
    DocumentController& document = *m_visit->document();
    m_visit->openResult(99);
    EXPECT_EQ(m_visit->page(), VisitController::Matters) << "there is no such row";
    m_visit->openResult(1);
    ASSERT_TRUE(eventually([&] { return document.state() != DocumentController::Loading; }));
    EXPECT_EQ(document.state(), DocumentController::Altered);
    document.print();
    EXPECT_TRUE(document.slipText().isEmpty());
    m_visit->back();
    m_person.answers = false;
    m_visit->openResult(1);
    ASSERT_TRUE(eventually([&] { return document.state() != DocumentController::Loading; }));
    EXPECT_EQ(document.state(), DocumentController::Unreadable);
    EXPECT_TRUE(document.picture().isEmpty());
}

TEST_F(Person, WhatAnOfficeAsksForIsHandedInAndACaseTakenBack)
{
    m_person.filed = specimenCases();
    m_person.held = specimenLicences();
    openMatters();
    MattersController& matters = *m_visit->matters();
    ASSERT_TRUE(matters.wantsSupplement());
    m_visit->openSupplement();
    ASSERT_EQ(m_visit->page(), VisitController::Supplement);
    m_visit->materials()->chooseWay(1);
    m_person.sentFiles = 1;
    ASSERT_TRUE(eventually([&] { return m_visit->materials()->isComplete(); }));
    EXPECT_EQ(m_person.wantedFiles, session::WantedUpload::mostFiles);
    m_visit->nextStep();
    ASSERT_TRUE(eventually([&] { return m_visit->page() == VisitController::Matters && matters.known() == MattersController::Here; }));
    EXPECT_EQ(m_person.supplemented, 1);
    EXPECT_FALSE(matters.wantsSupplement());

    matters.nextCase();
    ASSERT_TRUE(matters.canWithdraw());
    matters.withdraw();
    EXPECT_EQ(m_person.withdrawn, 0) << "not without being asked";
    matters.askWithdrawal(true);
    matters.withdraw();
    ASSERT_TRUE(eventually([&] { return m_person.withdrawn == 1 && matters.known() == MattersController::Here && !matters.canWithdraw(); }));
}

TEST_F(Person, AnOpenCaseOfTheSameMatterIsShownInsteadOfAForm)
{
    m_person.filed = specimenCases();
    m_person.filed[1].taskCode = "PA-RS-0005";
    apply();
    prove();
    ASSERT_TRUE(eventually([&] { return m_visit->page() == VisitController::Matters; }));
    EXPECT_TRUE(m_visit->matters()->isExisting());
    m_visit->back();
    EXPECT_EQ(m_visit->page(), VisitController::Guide);
}

TEST_F(Person, ARatingWaitsInTheQueueAndASkippedOneDoesNot)
{
    apply();
    identify();
    fillForm();
    m_visit->confirm();
    ASSERT_TRUE(eventually([&] { return m_visit->page() == VisitController::Accepted; }));
    m_visit->rate();
    ASSERT_EQ(m_visit->page(), VisitController::Rating);
    m_visit->rating()->chooseLevel(0);
    m_visit->rating()->chooseReason(2);
    m_visit->finishRating();
    EXPECT_TRUE(m_ratings->next()->has_value());
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

} // namespace changming::app
