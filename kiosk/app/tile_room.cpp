#include "kiosk/app/tile_room.h"

#include "kiosk/settings/settings.h"

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <algorithm>

namespace changming::app
{

namespace
{

// As Tile.qml and Theme.qml have it, in millimetres.
constexpr double largestScale = 1.6;
constexpr double titleSize = 11;
constexpr double sideMargins = 32;
constexpr double besideTitle = 7 + 17 + 7 + 3; // icon and its margins
constexpr double shrinks = 1.45;               // Tile.qml makes one line smaller up to here, and then breaks it

} // namespace

bool titleFitsATile(const std::string& title, const settings::Panel& panel)
{
    const double pixels = panel.pixelsPerMillimetre();
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(static_cast<int>(titleSize * largestScale * pixels));
    font.setBold(true);
    const double room = std::min(panel.widthPixels, panel.heightPixels) - (sideMargins + besideTitle) * pixels;
    return QFontMetricsF(font).horizontalAdvance(QString::fromStdString(title)) <= room * shrinks;
}

} // namespace changming::app
