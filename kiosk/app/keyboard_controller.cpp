#include "kiosk/app/keyboard_controller.h"

#include "kiosk/input_method/pinyin.h"

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr int padSide = 1000;
constexpr std::size_t mostWritten = 20;

} // namespace

KeyboardController::KeyboardController(const input_method::Pinyin& pinyin, const input_method::Handwriting& handwriting, QObject* parent)
    : QObject(parent), m_handwriting(handwriting), m_composer(pinyin.compose())
{
}

QString KeyboardController::composing() const
{
    return QString::fromStdString(m_composer->shown());
}

QString KeyboardController::query() const
{
    // What was chosen of a longer word stands in front of the letters that are left.
    const QString letters = QString::fromStdString(m_composer->letters());
    return m_text + letters;
}

std::vector<std::string> KeyboardController::candidateList(int first, int count) const
{
    if (m_mode != Handwriting)
        return m_composer->candidates(first, count);
    const auto begin = m_written.begin() + std::min(first, static_cast<int>(m_written.size()));
    return {begin, begin + std::min(count, static_cast<int>(m_written.end() - begin))};
}

QStringList KeyboardController::candidates() const
{
    QStringList shown;
    for (const std::string& text : candidateList(m_firstCandidate, candidatePage))
        shown << QString::fromStdString(text);
    return shown;
}

bool KeyboardController::moreCandidates() const
{
    return m_firstCandidate > 0 || !candidateList(candidatePage, 1).empty();
}

void KeyboardController::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    finish();
    Q_EMIT modeChanged();
}

void KeyboardController::finish()
{
    append(QString::fromStdString(m_composer->letters()));
    m_composer->clear();
    forgetInk();
    m_firstCandidate = 0;
    Q_EMIT typed();
}

void KeyboardController::key(const QString& key)
{
    if (key.size() != 1)
        return;
    m_firstCandidate = 0;
    if (m_mode != Pinyin || !m_composer->letter(key.front().toLatin1())) {
        if (m_mode == Pinyin && key.front().isLetter()) // the composer is full: nothing is lost in silence, the key does nothing
            return;
        append(key);
    }
    Q_EMIT typed();
}

void KeyboardController::space()
{
    if (!candidates().isEmpty())
        return choose(0);
    if (!m_text.isEmpty() && !m_text.endsWith(QLatin1Char(' ')))
        append(QStringLiteral(" "));
    Q_EMIT typed();
}

void KeyboardController::erase()
{
    m_firstCandidate = 0;
    if (!m_strokes.empty())
        forgetInk();
    else if (!m_composer->letters().empty())
        m_composer->erase();
    else
        m_text.chop(m_text.size() > 1 && m_text.back().isLowSurrogate() ? 2 : 1);
    Q_EMIT typed();
}

void KeyboardController::clear()
{
    setText({});
}

void KeyboardController::setText(const QString& text)
{
    m_firstCandidate = 0;
    m_text = text.left(m_limit);
    m_composer->clear();
    forgetInk();
    Q_EMIT typed();
}

void KeyboardController::choose(int index)
{
    const auto wanted = candidateList(m_firstCandidate + index, 1);
    if (wanted.empty() || m_text.size() + QString::fromStdString(wanted.front()).size() > m_limit)
        return; // no room: what is being written stays
    if (m_mode == Handwriting) {
        append(QString::fromStdString(wanted.front()));
        forgetInk();
    } else {
        append(QString::fromStdString(m_composer->choose(m_firstCandidate + index)));
    }
    m_firstCandidate = 0;
    Q_EMIT typed();
}

void KeyboardController::nextCandidates()
{
    const int next = m_firstCandidate + candidatePage;
    m_firstCandidate = candidateList(next, 1).empty() ? 0 : next;
    Q_EMIT typed();
}

void KeyboardController::append(const QString& text)
{
    if (m_text.size() + text.size() <= m_limit)
        m_text += text;
}

QVariantList KeyboardController::ink() const
{
    QVariantList strokes;
    for (const input_method::Stroke& stroke : m_strokes) {
        QVariantList points;
        for (const input_method::InkPoint& point : stroke)
            points << QPointF(static_cast<qreal>(point.x) / padSide, static_cast<qreal>(point.y) / padSide);
        strokes << QVariant(points);
    }
    return strokes;
}

void KeyboardController::penDown(qreal x, qreal y)
{
    m_isWriting = m_strokes.size() < input_method::Handwriting::maxStrokes;
    if (!m_isWriting)
        return;
    m_strokes.emplace_back();
    penMove(x, y);
}

void KeyboardController::penMove(qreal x, qreal y)
{
    if (!m_isWriting || m_strokes.empty() || m_strokes.back().size() >= input_method::Handwriting::maxPoints)
        return;
    m_strokes.back().push_back({std::clamp(static_cast<int>(x * padSide), 0, padSide), std::clamp(static_cast<int>(y * padSide), 0, padSide)});
    Q_EMIT inkChanged();
}

void KeyboardController::penUp()
{
    m_firstCandidate = 0;
    m_written = m_handwriting.recognize(m_strokes, padSide, padSide, mostWritten);
    Q_EMIT typed();
}

void KeyboardController::forgetInk()
{
    m_strokes.clear();
    m_written.clear();
    Q_EMIT inkChanged();
}

} // namespace changming::app
