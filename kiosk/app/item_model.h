// A page of items in a list: as many as fit, the rest behind "more". Lives in a visit's engine; GUI thread.
#pragma once

#include "kiosk/catalogue/item.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class ScreenLanguage;

// "Finish it here now", "Prepare here", "At the counter only".
QString badgeText(catalogue::Badge badge);

class ItemModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")

public:
    enum Role { PlainNameRole = Qt::UserRole + 1, OfficialNameRole, BadgeTextRole, BadgeKindRole };

    ItemModel(const ScreenLanguage& language, QObject* parent) : QAbstractListModel(parent), m_language(language) {}

    void setItems(std::vector<catalogue::Item> items);
    void languageHasChanged();
    const catalogue::Item* item(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const ScreenLanguage& m_language;
    std::vector<catalogue::Item> m_items;
};

} // namespace changming::app
