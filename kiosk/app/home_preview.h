// The real home page with a menu that nobody has published yet, drawn into a picture: a visit of its own in a window that is
// never shown, so that nothing of it can be touched or found by assistive technology, and its text size is its own. Drawn
// again at most ten times a second, whatever the menu does. GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/menu/menu.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace changming::app
{

class HallController;

class HomePreview final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the menu's editor")
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY formatChanged FINAL)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY formatChanged FINAL)

public:
    enum Format { Upright, Lying, LargeText };
    Q_ENUM(Format)

    HomePreview(const Terminal& terminal, HallController& hall, QObject* parent);
    ~HomePreview() override;

    Format format() const { return m_format; }
    void setFormat(Format format);
    qreal ratio() const;                                // width to height
    const QImage& picture() const { return m_picture; } // null until the first is drawn

    void showMenu(const menu::Menu& menu);
    void languageHasChanged(); // the translator has been exchanged

Q_SIGNALS:
    void formatChanged();
    void pictureChanged();

private:
    struct Scene;
    void draw();
    QSize size() const;

    const Terminal& m_terminal;
    HallController& m_hall;
    Format m_format = Upright;
    menu::Menu m_menu;
    QTimer m_soon;
    std::unique_ptr<Scene> m_scene;
    QImage m_picture;
};

} // namespace changming::app
