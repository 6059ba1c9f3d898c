#include "tests/kiosk/app/layout.h"

#include <vector>

namespace changming::app
{

namespace
{

constexpr int mostTurns = 10; // a column that sets the size of a column around it takes two

// Text asks the font database each time, and knows its size behind the first turn.
void polish(QQuickItem* item, bool withText, std::vector<QRectF>& places)
{
    if (withText || !item->inherits("QQuickText"))
        item->ensurePolished();
    for (QQuickItem* child : item->childItems())
        polish(child, withText, places);
    places.emplace_back(item->x(), item->y(), item->width(), item->height());
}

} // namespace

void layOut(QQuickItem* root)
{
    std::vector<QRectF> before;
    for (int turn = 0; turn < mostTurns; ++turn) {
        std::vector<QRectF> places;
        places.reserve(before.size());
        polish(root, turn == 0, places);
        if (places == before)
            return;
        before = std::move(places);
    }
}

} // namespace changming::app
