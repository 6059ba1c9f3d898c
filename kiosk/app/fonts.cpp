#include "kiosk/app/fonts.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>

namespace changming::app
{

Result<void> useFonts()
{
    const QString family = QStringLiteral("Noto Sans CJK SC");
    const QFont font(family);
    if (QFontInfo(font).family() != family)
        return Error{"font-missing", "the font is not installed (Debian: fonts-noto-cjk)", family.toStdString(), "没有安装字体 Noto Sans CJK SC（fonts-noto-cjk）"};
    QGuiApplication::setFont(font);
    return {};
}

} // namespace changming::app
