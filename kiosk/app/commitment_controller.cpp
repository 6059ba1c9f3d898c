#include "kiosk/app/commitment_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/signature_area.h"
#include "kiosk/forms/form.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace changming::app
{

namespace
{

constexpr int grid = 1000;             // parts of the pad's width that a point is kept in
constexpr std::size_t mostPoints = 4000;
constexpr std::size_t fewestPoints = 8; // less is a slip of the finger, no signature
constexpr int pictureWidth = 480;

} // namespace

CommitmentController::CommitmentController(const Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_rows({"term", "words"}, this)
{
}

CommitmentController::~CommitmentController()
{
    wipeStrokes();
}

void CommitmentController::wipeStrokes()
{
    for (cases::Stroke& stroke : m_strokes)
        explicit_bzero(stroke.data(), stroke.size() * sizeof stroke[0]);
    m_strokes.clear();
    m_penIsDown = false;
}

void CommitmentController::open(const forms::Commitment* text)
{
    if (text == m_text)
        return refresh();
    forget();
    m_text = text;
    refresh();
}

void CommitmentController::forget()
{
    wipeStrokes();
    m_text = nullptr;
    m_page = 0;
    m_byCard = m_signedByCard = false;
    m_trouble = Trouble::None;
    refresh();
    Q_EMIT strokesChanged();
}

void CommitmentController::languageHasChanged()
{
    refresh();
}

int CommitmentController::pageCount() const
{
    return m_text != nullptr ? static_cast<int>(m_text->pages.size()) : 0;
}

int CommitmentController::version() const
{
    return m_text != nullptr ? m_text->version : 0;
}

QString CommitmentController::textTitle() const
{
    return m_text != nullptr ? m_terminal.language.in(m_text->title) : QString();
}

bool CommitmentController::isSigned() const
{
    if (m_byCard)
        return m_signedByCard;
    const auto points = std::accumulate(m_strokes.begin(), m_strokes.end(), std::size_t{0}, [](std::size_t sum, const auto& stroke) { return sum + stroke.size(); });
    return points >= fewestPoints;
}

bool CommitmentController::next()
{
    m_trouble = Trouble::None;
    if (!atEnd()) {
        ++m_page;
        refresh();
        return false;
    }
    if (isSigned()) {
        Q_EMIT changed();
        return true;
    }
    m_trouble = m_byCard ? Trouble::CardMissing : Trouble::NotSigned;
    Q_EMIT changed();
    return false;
}

bool CommitmentController::previous()
{
    if (m_page == 0)
        return false;
    m_trouble = Trouble::None;
    --m_page;
    refresh();
    return true;
}

void CommitmentController::point(qreal x, qreal y)
{
    const auto points = std::accumulate(m_strokes.begin(), m_strokes.end(), std::size_t{0}, [](std::size_t sum, const auto& stroke) { return sum + stroke.size(); });
    if (points >= mostPoints)
        return;
    if (points == 0)
        m_since.start();
    const auto part = [](qreal value) { return std::clamp(static_cast<int>(value * grid), 0, grid); };
    m_strokes.back().push_back({part(x), part(y), static_cast<int>(m_since.elapsed())});
    Q_EMIT strokesChanged();
}

void CommitmentController::penDown(qreal x, qreal y)
{
    if (!atEnd() || m_byCard)
        return;
    m_penIsDown = true;
    m_strokes.emplace_back();
    point(x, y);
}

void CommitmentController::penMove(qreal x, qreal y)
{
    if (m_penIsDown)
        point(x, y);
}

void CommitmentController::penUp()
{
    if (!std::exchange(m_penIsDown, false))
        return;
    m_signedAt = m_terminal.clock.wall();
    if (isSigned())
        m_trouble = Trouble::None;
    Q_EMIT changed();
}

void CommitmentController::clearSignature()
{
    wipeStrokes();
    Q_EMIT strokesChanged();
    Q_EMIT changed();
}

void CommitmentController::signByCard(bool wanted)
{
    wipeStrokes();
    m_byCard = wanted;
    m_signedByCard = false;
    m_trouble = Trouble::None;
    Q_EMIT strokesChanged();
    Q_EMIT changed();
    if (wanted)
        Q_EMIT cardWanted();
}

void CommitmentController::takeCard()
{
    if (!waitsForCard())
        return;
    m_signedByCard = true;
    m_signedAt = m_terminal.clock.wall();
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

std::string CommitmentController::picture() const
{
    int bottom = grid / 4;
    for (const cases::Stroke& stroke : m_strokes)
        for (const auto& at : stroke)
            bottom = std::max(bottom, at[1]);
    constexpr qreal scale = static_cast<qreal>(pictureWidth) / grid;
    QImage image(pictureWidth, static_cast<int>((bottom + 20) * scale), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    drawStrokes(painter, m_strokes, pictureWidth, 4);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toBase64().toStdString();
}

std::optional<cases::Commitment> CommitmentController::commitment() const
{
    if (m_text == nullptr || !isSigned())
        return std::nullopt;
    const QByteArray digest = QCryptographicHash::hash(QByteArray::fromStdString(m_text->bytes), QCryptographicHash::Sha256);
    cases::Commitment made{.version = m_text->version, .sha256 = digest.toHex().toStdString(), .signedAt = m_signedAt, .way = m_byCard ? "card" : "finger"};
    if (!m_byCard) {
        made.picture = picture();
        made.strokes = m_strokes;
    }
    return made;
}

QString CommitmentController::summary() const
{
    return m_text != nullptr && isSigned() ? tr("Signed, version %1, %2").arg(m_text->version).arg(spokenMoment(m_signedAt, m_terminal.language.current())) : QString();
}

QString CommitmentController::trouble() const
{
    switch (m_trouble) {
    case Trouble::None:
        break;
    case Trouble::NotSigned:
        return tr("Please sign in the box with your finger first.");
    case Trouble::CardMissing:
        return tr("Please place your own ID card on the reader first.");
    }
    return {};
}

void CommitmentController::refresh()
{
    std::vector<QVariantList> rows;
    if (m_text != nullptr)
        for (const auto& row : m_text->pages[static_cast<std::size_t>(m_page)])
            rows.push_back({m_terminal.language.in(row.term), m_terminal.language.in(row.text)});
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace changming::app
