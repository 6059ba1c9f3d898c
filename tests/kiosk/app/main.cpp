// Pages need a QGuiApplication with our font; the rooms' tests do not.
#include "kiosk/app/fonts.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also while ctest asks for the names of the tests
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    if (!changming::app::useFonts())
        return 2;
    return RUN_ALL_TESTS();
}
