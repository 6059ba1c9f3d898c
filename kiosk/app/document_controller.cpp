#include "kiosk/app/document_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/person_controller.h"
#include "kiosk/app/print_words.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/documents/page_picture.h"
#include "kiosk/documents/signature_check.h"
#include "kiosk/receipts/matter_slips.h"
#include "kiosk/settings/settings.h"

namespace changming::app
{

namespace
{

constexpr QSize pageSize{880, 1240};

// A document as it came: looked at on the link's thread, because both take a moment.
struct Looked {
    documents::Signature signature;
    QImage page; // null where it must not be shown, or cannot
};

DocumentController::State stateOf(documents::SignatureState state)
{
    switch (state) {
    case documents::SignatureState::Valid:
        return DocumentController::Valid;
    case documents::SignatureState::Expired:
        return DocumentController::Expired;
    case documents::SignatureState::Revoked:
        return DocumentController::Revoked;
    case documents::SignatureState::Altered:
    case documents::SignatureState::Unsigned:
    case documents::SignatureState::Untrusted:
        return DocumentController::Altered;
    case documents::SignatureState::Broken:
        break;
    }
    return DocumentController::Unreadable;
}

} // namespace

DocumentController::DocumentController(const Terminal& terminal, PersonController& person, std::shared_ptr<PictureShelf> shelf, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_person(person), m_shelf(std::move(shelf)), m_slip(terminal, this)
{
    connect(&m_slip, &SlipPrinting::changed, this, &DocumentController::changed);
}

void DocumentController::open(const session::ResultDocument& document)
{
    m_document = document;
    m_state = Loading;
    m_signer.clear();
    m_slip.reset();
    Q_EMIT changed();
    m_person.ask<Looked>(
        this,
        [id = document.id, trust = m_terminal.documentTrust, now = m_terminal.clock.wall()](session::PersonPort& port, const std::string& token, SteadyTime deadline,
                                                                                           const std::stop_token& stop) -> Result<Looked> {
            const auto pdf = port.resultPdf(token, id, deadline, stop);
            if (!pdf)
                return pdf.error();
            Looked looked{documents::checkSignature(*pdf, trust, now), {}};
            // Only bytes that an office sealed are drawn: others could say anything, to the reader of PDFs as well.
            if (!looked.signature.signer.empty())
                if (auto page = documents::pagePicture(*pdf, 0, pageSize))
                    looked.page = std::move(*page);
            return looked;
        },
        [this, id = document.id](Result<Looked> looked) {
            if (m_document.id != id)
                return;
            m_state = looked ? stateOf(looked->signature.state) : Unreadable;
            if (looked) {
                m_signer = QString::fromStdString(looked->signature.signer);
                m_shelf->put(QString::fromStdString(id), looked->page);
            } else {
                log::warning("app", "document.failed", {{"code", log::Token{looked.error().code}}});
            }
            Q_EMIT changed();
        });
}

QString DocumentController::title() const
{
    return m_terminal.language.in(m_document.title);
}

QString DocumentController::verdict() const
{
    switch (m_state) {
    case Loading:
        return tr("Fetching and checking it …");
    case Valid:
        return m_document.validUntil.empty() ? tr("Genuine: the seal fits, nothing was changed")
                                             : tr("Genuine, valid until %1").arg(spokenFullDate(m_document.validUntil, m_terminal.language.current()));
    case Expired:
        return tr("The seal is genuine, but has expired: ask the office for a new one");
    case Revoked:
        return tr("The seal has been revoked: this document does not count any more");
    case Altered:
        return tr("The seal does not fit: this document was changed and does not count");
    case Unreadable:
        break;
    }
    return tr("It cannot be shown just now. Please try again, or ask at the counter.");
}

QString DocumentController::picture() const
{
    if (m_state == Loading || m_state == Unreadable)
        return {};
    const QString id = QString::fromStdString(m_document.id);
    return m_shelf->find(id).isNull() ? QString() : QStringLiteral("image://visit/") + id;
}

QString DocumentController::slipText() const
{
    return printWords(m_slip.state(), m_slip.reason());
}

void DocumentController::print()
{
    if (m_state != Valid)
        return;
    const settings::Settings& settings = m_terminal.settings;
    const std::string verification = verdict().toStdString();
    const receipts::DocumentSlip slip{.hallName = settings.hall.name,
                                      .helpPhone = settings.hall.helpPhone,
                                      .terminalLabel = settings.terminal.label,
                                      .title = m_document.title,
                                      .number = m_document.number,
                                      .issuer = m_document.issuer,
                                      .issuedOn = m_document.issuedOn,
                                      .validUntil = m_document.validUntil,
                                      .verification = {verification, verification}, // as the screen says it, in the slip's language
                                      .caseNumber = m_document.caseNumber,
                                      .at = m_terminal.clock.wall()};
    m_slip.print("result", {}, [&](const cases::PrintJob&) { return receipts::factsOf(slip, m_terminal.language.current()); });
}

} // namespace changming::app
