#include "kiosk/app/hit_model.h"

#include "kiosk/app/item_model.h"
#include "kiosk/app/language.h"

#include <utility>

namespace changming::app
{

QString marked(const QString& text, const std::vector<catalogue::Span>& spans)
{
    const QList<uint> points = text.toUcs4();
    QString result;
    int at = 0;
    const auto take = [&](int end) {
        end = std::min(end, static_cast<int>(points.size()));
        const QString part = at < end ? QString::fromUcs4(reinterpret_cast<const char32_t*>(points.data()) + at, end - at) : QString();
        at = std::max(at, end);
        return part.toHtmlEscaped();
    };
    for (const catalogue::Span& span : spans) {
        result += take(span.first);
        const QString found = take(span.first + span.count);
        if (!found.isEmpty())
            result += QStringLiteral("<u>") + found + QStringLiteral("</u>");
    }
    return result + take(static_cast<int>(points.size()));
}

void HitModel::setHits(std::vector<catalogue::Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void HitModel::languageHasChanged()
{
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const catalogue::Hit* HitModel::hit(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    const catalogue::Hit* shown = hit(index.row());
    if (shown == nullptr)
        return {};
    const bool english = m_language.current() == Language::English;
    switch (role) {
    case PlainNameRole:
        return m_language.in(shown->plainName);
    case OfficialNameRole:
        return QString::fromStdString(shown->name);
    case MarkedPlainNameRole:
        return marked(m_language.in(shown->plainName), english ? shown->inPlainNameEn : shown->inPlainName);
    case MarkedOfficialNameRole:
        return marked(QString::fromStdString(shown->name), shown->inName);
    case BadgeTextRole:
        return badgeText(shown->badge);
    case BadgeKindRole:
        return static_cast<int>(shown->badge);
    default:
        return {};
    }
}

QHash<int, QByteArray> HitModel::roleNames() const
{
    return {{PlainNameRole, "plainName"},
            {OfficialNameRole, "officialName"},
            {MarkedPlainNameRole, "markedPlainName"},
            {MarkedOfficialNameRole, "markedOfficialName"},
            {BadgeTextRole, "badgeText"},
            {BadgeKindRole, "badgeKind"}};
}

} // namespace changming::app
