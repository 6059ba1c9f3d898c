// From *apply* to the rating: the form, the materials, the commitment, the check, the number.
#include "kiosk/app/visit_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/masked.h"
#include "kiosk/cases/application.h"
#include "kiosk/forms/form.h"
#include "kiosk/settings/settings.h"

#include <algorithm>

namespace changming::app
{

namespace
{

bool isOfThePlatform(const std::string& source)
{
    return source.starts_with("platform.") || source.starts_with("licence.");
}

std::map<std::string, std::string> factsOf(const drivers::CardRecord& card)
{
    return {{"idcard.name", card.name},
            {"idcard.idNumber", card.number},
            {"idcard.address", card.address},
            {"idcard.nation", card.ethnicity},
            {"idcard.birthDate", card.birthDate},
            {"idcard.sex", std::string(drivers::sexToken(card.sex))},
            {"idcard.issuer", card.issuer},
            {"idcard.validFrom", card.validFrom},
            {"idcard.validUntil", card.validUntil == drivers::longTerm ? std::string() : card.validUntil},
            {"idcard.englishName", card.englishName},
            {"idcard.nationality", card.nationality},
            {"idcard.passNumber", card.passNumber},
            {"idcard.oldNumber", card.oldNumber}};
}

} // namespace

bool VisitController::isApplyingPage() const
{
    switch (m_page) {
    case Proof:
    case Supplement:
    case Form:
    case Materials:
    case Commitment:
    case Check:
        return true;
    default:
        return false;
    }
}

void VisitController::apply()
{
    if (!m_guide.canApply() || m_page != Guide)
        return;
    m_isApplying = true;
    if (inSession())
        beginApplication();
    else
        askForCard();
}

void VisitController::beginApplication()
{
    const auto& item = m_guide.item();
    if (!item)
        return;
    const forms::Form& form = m_terminal.forms.at(item->formId);
    const auto sources = form.sources();
    const auto needs = form.materials(Language::Chinese);
    const bool platformKnows = std::any_of(sources.begin(), sources.end(), isOfThePlatform) ||
                               std::any_of(needs.begin(), needs.end(), [](const forms::MaterialNeed& need) { return !need.licence.empty(); });
    const auto cards = form.cards();
    if (std::find(cards.begin(), cards.end(), drivers::cardTypeToken(m_visit.identity()->type)) == cards.end()) {
        askForCard();
        m_card.sayAnotherKind();
        return;
    }
    if (!platformKnows || m_person.isProven() || m_proofWasAsked)
        return openForm();
    m_proofWasAsked = true;
    if (m_page == Guide)
        m_trail.push_back({Guide, item->taskCode, m_guide.answers()});
    askForProof([this] { openForm(); });
}

void VisitController::openForm()
{
    const auto& item = m_guide.item();
    if (!item)
        return;
    if (m_person.isProven() && m_matters.known() == MattersController::Here && m_matters.showExisting(item->taskCode))
        return show(Matters); // the same person has this matter open already: it is shown instead
    m_submission.reset(); // an earlier matter of this visit is closed
    std::erase_if(m_trail, [](const Place& place) { return place.page > TapCard; });
    auto facts = factsOf(*m_visit.identity());
    facts.insert(m_facts.begin(), m_facts.end());
    m_form.open(item->formId, facts);
    m_materials.open(item->taskCode, askedMaterials());
    const auto& text = m_terminal.forms.at(item->formId).commitment();
    m_commitment.open(text ? &*text : nullptr);
    m_form.setExtraSteps((m_materials.isEmpty() ? 0 : 1) + (m_commitment.isNeeded() ? 1 : 0));
    if (m_page == Guide)
        go(Form);
    else
        show(Form); // the page that waited for the card is not one to go back to
}

std::vector<AskedMaterial> VisitController::askedMaterials() const
{
    std::vector<AskedMaterial> asked;
    const auto zh = m_form.materials(Language::Chinese);
    const auto en = m_form.materials(Language::English);
    for (std::size_t i = 0; i < zh.size(); ++i) {
        AskedMaterial one{.id = zh[i].id,
                          .name = {zh[i].name, en[i].name},
                          .hint = {zh[i].hint, en[i].hint},
                          .need = zh[i].required ? AskedMaterial::Need::Required : AskedMaterial::Need::Optional,
                          .licenceType = zh[i].licence,
                          .laterDays = zh[i].laterDays,
                          .mostFiles = zh[i].files};
        for (const forms::MaterialNeed::Way way : zh[i].from)
            one.ways.push_back(way == forms::MaterialNeed::Way::Licence ? AskedMaterial::Way::Licence
                               : way == forms::MaterialNeed::Way::Phone ? AskedMaterial::Way::Phone
                                                                        : AskedMaterial::Way::Later);
        asked.push_back(std::move(one));
    }
    return asked;
}

int VisitController::stepCount() const
{
    return m_form.stepCount();
}

int VisitController::stepNumber() const
{
    const int formSteps = m_form.stepCount() - 1 - m_form.extraSteps();
    switch (m_page) {
    case Materials:
        return formSteps;
    case Commitment:
        return formSteps + (m_materials.isEmpty() ? 0 : 1);
    case Check:
        return m_form.stepCount() - 1;
    default:
        return m_form.step();
    }
}

void VisitController::nextStep()
{
    switch (m_page) {
    case Form:
        if (!m_form.next() || !m_form.isAtCheck())
            return;
        m_materials.open(m_guide.item()->taskCode, askedMaterials()); // the answers decide what is asked for
        m_form.setExtraSteps((m_materials.isEmpty() ? 0 : 1) + (m_commitment.isNeeded() ? 1 : 0));
        if (!m_materials.isEmpty())
            return show(Materials);
        return showBehindForm();
    case Materials:
        if (m_materials.next())
            showBehindForm();
        return;
    case Supplement:
        if (m_materials.next())
            sendSupplement();
        return;
    case Commitment:
        if (m_commitment.next())
            show(Check);
        return;
    default:
        return;
    }
}

void VisitController::showBehindForm()
{
    show(m_commitment.isNeeded() ? Commitment : Check);
}

void VisitController::change(int reviewRow)
{
    m_form.openReviewRow(reviewRow);
    show(Form);
}

void VisitController::changeMaterials()
{
    if (m_page == Check && !m_materials.isEmpty())
        show(Materials);
}

void VisitController::changeCommitment()
{
    if (m_page == Check && m_commitment.isNeeded())
        show(Commitment);
}

void VisitController::confirm()
{
    const auto& item = m_guide.item();
    if (m_page != Check || !item)
        return;
    const auto answers = m_form.answers();
    if (!answers)
        return show(Form); // a step has become wrong meanwhile (midnight passed a date): it is shown there
    if (!m_materials.isComplete()) {
        m_materials.next();
        return show(Materials);
    }
    if (m_commitment.isNeeded() && !m_commitment.isSigned())
        return show(Commitment);
    const drivers::CardRecord& card = *m_visit.identity();
    const std::string mobile = m_form.contact();
    cases::Application application;
    application.taskCode = item->taskCode;
    application.formId = item->formId;
    application.formVersion = m_form.formVersion();
    application.applicant = {card.name, std::string(drivers::cardTypeToken(card.type)), card.number, mobile};
    application.answers = *answers;
    application.consent = m_visit.consent();
    if (const auto& company = m_terminal.forms.at(item->formId).company()) {
        application.agent = application.applicant;
        application.company = cases::Company{m_form.answerText(company->name), m_form.answerText(company->number)};
    }
    application.materials = m_materials.parts();
    application.commitment = m_commitment.commitment();
    m_rating.open(item->taskCode);
    m_submission.confirm(application, {item->plainName, item->name, MaskedText::name(card.name).str(), MaskedText::mobile(mobile).str(), m_materials.owed()}, m_form.savedFields());
}

VisitController::Page VisitController::resultPage() const
{
    switch (m_submission.stage()) {
    case SubmissionController::Stage::Filling:
        break;
    case SubmissionController::Stage::Waiting:
        return Waiting;
    case SubmissionController::Stage::Accepted:
        return Accepted;
    case SubmissionController::Stage::Saved:
        return Saved;
    case SubmissionController::Stage::NotTaken:
        return NotTaken;
    }
    return Home;
}

void VisitController::followSubmission()
{
    if (m_page < Check || m_page == Rating || m_submission.stage() == SubmissionController::Stage::Filling) // or the person has gone on to something else
        return;
    if (m_submission.stage() != SubmissionController::Stage::Waiting)
        forgetApplication(); // what was typed is no longer needed here
    show(resultPage());
}

void VisitController::forgetApplication()
{
    m_form.forget();
    m_materials.forget();
    m_commitment.forget();
}

void VisitController::anotherMatter()
{
    forgetApplication();
    m_submission.reset();
    m_rating.forget();
    m_keyboard.clear();
    if (m_person.isProven())
        m_matters.open(); // what was just handed in is open, too
    home();
}

void VisitController::takeSlipByCode()
{
    if ((m_page == Accepted || m_page == Saved) && m_submission.isSlipless())
        show(NoSlip);
}

void VisitController::rate()
{
    if (m_page != Accepted)
        return;
    m_rating.setCaseNumber(m_submission.plainCaseNumber());
    show(Rating);
}

void VisitController::finishRating()
{
    if (m_page != Rating)
        return;
    m_rating.send();
    leave();
}

} // namespace changming::app
