#include "kiosk/app/tile_model.h"

#include "kiosk/app/language.h"

#include <utility>

namespace changming::app
{

void TileModel::setTiles(std::vector<menu::Tile> tiles)
{
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
    Q_EMIT countChanged();
}

void TileModel::languageHasChanged()
{
    if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

const menu::Tile* TileModel::tile(int row) const
{
    return row >= 0 && row < count() ? &m_tiles[static_cast<std::size_t>(row)] : nullptr;
}

int TileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TileModel::data(const QModelIndex& index, int role) const
{
    const menu::Tile* shown = tile(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case NameRole:
        return m_language.in(shown->title);
    case WordsRole:
        return m_language.in(shown->words);
    case IconRole:
        return QString::fromStdString(shown->icon);
    default:
        return {};
    }
}

QHash<int, QByteArray> TileModel::roleNames() const
{
    return {{NameRole, "name"}, {WordsRole, "words"}, {IconRole, "icon"}};
}

} // namespace changming::app
