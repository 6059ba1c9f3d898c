// Lays a page out as its next frame would, without drawing it. GUI thread.
#pragma once

#include <QQuickItem>

namespace changming::app
{

void layOut(QQuickItem* root);

} // namespace changming::app
