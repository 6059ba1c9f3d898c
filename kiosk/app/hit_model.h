// A page of search results: names with what was found underlined, badge. Lives in a visit's engine; GUI thread.
#pragma once

#include "kiosk/catalogue/search.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class ScreenLanguage;

class HitModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")

public:
    // The marked names are styled text: escaped, with <u> around what was found.
    enum Role { PlainNameRole = Qt::UserRole + 1, OfficialNameRole, MarkedPlainNameRole, MarkedOfficialNameRole, BadgeTextRole, BadgeKindRole };

    HitModel(const ScreenLanguage& language, QObject* parent) : QAbstractListModel(parent), m_language(language) {}

    void setHits(std::vector<catalogue::Hit> hits);
    void languageHasChanged();
    const catalogue::Hit* hit(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const ScreenLanguage& m_language;
    std::vector<catalogue::Hit> m_hits;
};

// `text` escaped, <u> … </u> around each span of code points.
QString marked(const QString& text, const std::vector<catalogue::Span>& spans);

} // namespace changming::app
