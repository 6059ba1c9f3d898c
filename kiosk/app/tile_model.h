// Tiles in order: of the home page or of one group. Lives in a visit's engine; GUI thread.
#pragma once

#include "kiosk/menu/menu.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class ScreenLanguage;

class TileModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, WordsRole, IconRole };

    TileModel(const ScreenLanguage& language, QObject* parent) : QAbstractListModel(parent), m_language(language) {}

    void setTiles(std::vector<menu::Tile> tiles);
    void languageHasChanged();
    const menu::Tile* tile(int row) const;
    const std::vector<menu::Tile>& tiles() const { return m_tiles; }
    int count() const { return static_cast<int>(m_tiles.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    const ScreenLanguage& m_language;
    std::vector<menu::Tile> m_tiles;
};

} // namespace changming::app
