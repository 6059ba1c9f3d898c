// What the materials page says.
#include "kiosk/app/materials_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/person_controller.h"
#include "kiosk/base/masked.h"

#include <algorithm>

namespace changming::app
{

using Way = AskedMaterial::Way;

QString MaterialsController::title() const
{
    const auto missing = std::count_if(m_asked.begin(), m_asked.end(),
                                       [&](const AskedMaterial& one) { return one.need == AskedMaterial::Need::Required && held(one.id)->way.empty(); });
    if (missing == 0)
        return owed().empty() ? tr("Everything is here") : tr("Enough for now");
    return tr("%n still to come", "materials", static_cast<int>(missing));
}

QString MaterialsController::hint() const
{
    const AskedMaterial* asked = openAsked();
    return asked != nullptr ? m_terminal.language.in(asked->hint) : QString();
}

QString MaterialsController::trouble() const
{
    if (m_troubleCode.empty())
        return {};
    if (m_troubleCode == "missing") {
        const AskedMaterial* asked = openAsked();
        return asked != nullptr ? tr("Still missing: %1. Please choose how you hand it in.").arg(m_terminal.language.in(asked->name)) : QString();
    }
    if (m_troubleCode == "not-wanted")
        return tr("The office has gone on meanwhile and does not take them any more. Please go back and look at your case.");
    if (m_troubleCode == "slot-over")
        return tr("The time for this code is over. Choose the phone again for a new one.");
    if (m_troubleCode == "licence-expired")
        return tr("This licence has expired, so it cannot be used. Please choose another way.");
    if (m_troubleCode == "licence-revoked")
        return tr("This licence has been revoked, so it cannot be used. Please choose another way.");
    return tr("The platform does not answer just now. Try again in a moment, or choose another way.");
}

int MaterialsController::openWay() const
{
    const AskedMaterial* asked = openAsked();
    if (asked == nullptr || m_openWay < 0)
        return NoWay;
    constexpr int ways[] = {LicenceWay, PhoneWay, LaterWay};
    return ways[static_cast<int>(asked->ways[static_cast<std::size_t>(m_openWay)])];
}

bool MaterialsController::needsProof() const
{
    return openWay() == LicenceWay && !m_person.isProven();
}

QString MaterialsController::timeLeft() const
{
    if (!m_poll.isActive())
        return {};
    const auto left = std::max<qint64>(0, m_slot.validFor.count() - m_slotSince.elapsed() / 1000);
    return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
}

void MaterialsController::refresh()
{
    std::vector<QVariantList> rows;
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        const AskedMaterial& asked = m_asked[i];
        const Held& one = *held(asked.id);
        const bool open = static_cast<int>(i) == m_open;
        const int state = one.way == "later" ? Later : !one.way.empty() ? Given : asked.need == AskedMaterial::Need::Required ? Missing : NotNeeded;
        const QString second = one.way == "licence"  ? tr("Here, from my licences")
                               : one.way == "upload" ? tr("Here, %n picture(s) or file(s) from the phone", "", static_cast<int>(one.parts.size()))
                               : one.way == "later"  ? tr("Follows by %1").arg(spokenDate(one.until, m_terminal.language.current()))
                               : state == NotNeeded  ? tr("Only if you have it")
                               : open                ? tr("How will you hand it in?")
                                                     : tr("Still missing");
        rows.push_back({m_terminal.language.in(asked.name), second, state, open, !one.way.empty() || !open});
    }
    m_rows.setRows(std::move(rows));

    std::vector<QVariantList> ways;
    std::vector<QVariantList> licences;
    if (const AskedMaterial* asked = openAsked(); asked != nullptr) {
        const auto found = fitting(*asked);
        for (std::size_t i = 0; i < asked->ways.size(); ++i) {
            const bool chosen = static_cast<int>(i) == m_openWay;
            switch (asked->ways[i]) {
            case Way::Licence:
                ways.push_back({tr("From my licences"),
                                !m_person.isProven()                          ? tr("after a code to your phone")
                                : m_licencesState == Licences::Asking         ? tr("Looking …")
                                : m_licencesState == Licences::Unanswered     ? tr("The platform does not answer just now")
                                : found.empty()                               ? tr("None found")
                                                                              : tr("%n found", "licences", static_cast<int>(found.size())),
                                QStringLiteral("certificate"), chosen});
                break;
            case Way::Phone:
                ways.push_back({tr("Photograph it with the phone"), tr("Scan a code, take a picture, done"), QStringLiteral("device-mobile"), chosen});
                break;
            case Way::Later:
                ways.push_back({tr("Later"), tr("by %1 is early enough").arg(spokenDate(laterDate(*asked), m_terminal.language.current())),
                                QStringLiteral("calendar-time"), chosen});
                break;
            }
        }
        for (const session::Licence* licence : found)
            licences.push_back({m_terminal.language.in(licence->name) + QLatin1Char(' ') + QString::fromStdString(MaskedText::idNumber(licence->number).str()),
                                licence->state == session::Licence::State::Expired   ? tr("Expired")
                                : licence->state == session::Licence::State::Revoked ? tr("Revoked")
                                                                                     : m_terminal.language.in(licence->issuer),
                                false});
    }
    m_ways.setRows(std::move(ways));
    m_licenceRows.setRows(openWay() == LicenceWay && m_person.isProven() ? std::move(licences) : std::vector<QVariantList>{});

    std::vector<QVariantList> pictures;
    for (const session::UploadedFile& file : m_files) {
        const QString id = QString::fromStdString(file.id);
        pictures.push_back({m_shelf->find(id).isNull() ? QString() : QStringLiteral("image://visit/") + id, QString::fromStdString(file.name)});
    }
    m_pictures.setRows(std::move(pictures));
    Q_EMIT changed();
}

} // namespace changming::app
