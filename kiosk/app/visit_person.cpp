// The person of the visit: consent, card, second proof, and what the platform knows of them.
#include "kiosk/app/visit_controller.h"

#include "kiosk/base/log.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/settings/settings.h"

#include <utility>

namespace changming::app
{

namespace
{

constexpr int otherCardWarning = 15; // seconds to take another person's card away

} // namespace

void VisitController::askForCard()
{
    const Page next = m_visit.consent() ? TapCard : Consent;
    if (isApplyingPage())
        show(next);
    else
        go(next);
}

void VisitController::consent()
{
    if (m_page != Consent)
        return;
    m_visit.consentTo(PersonController::consentVersion);
    show(TapCard);
}

void VisitController::cardPlaced()
{
    if (isApplyingPage())
        return m_card.peek();
    if (!takesCards())
        return;
    touched();
    // Read even in a session: it may be another person's.
    m_isApplying = m_page == Guide && m_guide.canApply();
    if (m_page == CardMatters) { // its list is made anew, and the page is not one to come back to
        m_browse.closeList();
        return show(m_visit.consent() ? TapCard : Consent);
    }
    askForCard();
}

void VisitController::identified(const drivers::CardRecord& card)
{
    if (m_visit.identify(card) == session::Visit::Identified::Another) {
        m_isLeftToAnother = true;
        return leave();
    }
    Q_EMIT greetingChanged();
    m_person.open();
    if (m_isApplying)
        return beginApplication();
    m_browse.openDoable();
    show(CardMatters);
}

// --- another card, where a card has no business

void VisitController::peeked(const drivers::CardRecord& card)
{
    if (m_ended || m_visit.identity() == nullptr)
        return;
    if (m_visit.identify(card) != session::Visit::Identified::Another) {
        if (m_page == Commitment)
            m_commitment.takeCard();
        return;
    }
    log::warning("session", "other-card.placed");
    m_otherCardSeconds = otherCardWarning;
    m_otherCard.start(1000);
    Q_EMIT otherCardChanged();
}

void VisitController::watchOtherCard()
{
    connect(&m_otherCard, &QTimer::timeout, this, [this] {
        if (--m_otherCardSeconds <= 0)
            return endForOtherCard();
        Q_EMIT otherCardChanged();
    });
    connect(&m_terminal.devices, &devices::DeviceClient::cardPresence, this, [this](const QString& device, bool present) {
        if (!present && device.toStdString() == m_terminal.settings.devices.reader)
            cardTaken();
    });
}

void VisitController::cardTaken()
{
    if (m_otherCardSeconds == 0)
        return;
    m_otherCard.stop();
    m_otherCardSeconds = 0;
    touched();
    Q_EMIT otherCardChanged();
}

void VisitController::endForOtherCard()
{
    if (m_otherCardSeconds == 0 && !m_otherCard.isActive())
        return;
    m_otherCard.stop();
    m_otherCardSeconds = 0;
    m_isLeftToAnother = true;
    leave();
}

// --- the second proof

void VisitController::askForProof(std::function<void()> then)
{
    if (m_person.isProven())
        return then();
    m_beforeProof = m_page;
    m_afterProof = std::move(then);
    m_person.open(); // tried again where nobody answered
    show(Proof);
}

void VisitController::goOnWithoutProof()
{
    if (m_page == Proof)
        proofIsDecided();
}

void VisitController::proofIsDecided()
{
    if (const auto then = std::exchange(m_afterProof, {}))
        then();
}

void VisitController::proveForLicences()
{
    if (m_page == Materials || m_page == Supplement)
        askForProof([this, page = m_page] {
            show(page);
            m_materials.proofHasChanged();
        });
}

// --- my matters

void VisitController::openMatters()
{
    if (m_page != CardMatters || m_visit.identity() == nullptr)
        return;
    askForProof([this] {
        if (m_person.isProven())
            return showMatters();
        show(CardMatters);
    });
}

void VisitController::showMatters()
{
    m_matters.open();
    show(Matters);
}

void VisitController::openResult(int row)
{
    if (m_page == Matters)
        openDocument(m_matters.result(row));
}

void VisitController::openCaseResult()
{
    if (m_page == Matters)
        openDocument(m_matters.caseResult());
}

void VisitController::openDocument(const session::ResultDocument* document)
{
    if (document == nullptr)
        return;
    m_document.open(*document);
    show(Document);
}

void VisitController::openSupplement()
{
    const session::PersonCase* shown = m_matters.shownCase();
    if (m_page != Matters || shown == nullptr || !m_matters.wantsSupplement())
        return;
    m_supplemented = shown->number;
    std::vector<AskedMaterial> asked;
    asked.reserve(shown->wanted.size());
    for (const session::Wanted& one : shown->wanted)
        asked.push_back({.id = one.materialId,
                         .name = one.name,
                         .hint = one.why,
                         .ways = {AskedMaterial::Way::Licence, AskedMaterial::Way::Phone},
                         .licenceType = one.materialId,
                         .mostFiles = session::WantedUpload::mostFiles}); // an office does not say how many
    m_materials.open(shown->taskCode, std::move(asked));
    show(Supplement);
}

void VisitController::sendSupplement()
{
    std::vector<session::MaterialReference> materials;
    for (const cases::MaterialPart& part : m_materials.parts())
        materials.push_back({part.id, part.way, part.parts, part.until});
    m_person.ask<void>(
        this,
        [number = m_supplemented, materials](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.supplement(token, number, materials, deadline, stop);
        },
        [this](const Result<void>& sent) {
            if (m_page != Supplement)
                return;
            if (!sent)
                return m_materials.noteUnsent(sent.error().code);
            m_supplemented.clear();
            m_materials.forget();
            m_matters.openSupplementedCase();
            show(Matters);
        });
}

} // namespace changming::app
