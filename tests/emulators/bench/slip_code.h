// The QR code on the picture of a slip, as a telephone would read it. Any thread.
#pragma once

#include <QString>

namespace changming::bench
{

// Empty when there is no picture, or no code on it.
QString slipCode(const QString& pictureFile);

} // namespace changming::bench
