// The contrast of every text of a page, measured on its picture. GUI thread.
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QStringList>

namespace changming::app
{

// Sentences of complaint about text that stands out from its ground by less than 7:1, with both colours, or that is not to be
// seen at all. What is scrolled away is not looked at. The picture is the whole window.
QStringList surveyContrast(QQuickItem* root, const QImage& picture);

} // namespace changming::app
