// The staff's page of the menu in the window of a machine, worked by touch: controls are found by their accessible name and
// pressed where they are. 失业登记 is the last tile of the home that is published.
#pragma once

#include "tests/kiosk/app/page_survey.h"
#include "tests/kiosk/app/pages_fixture.h"

#include "kiosk/app/menu_editor_controller.h"

#include <QQmlEngine>
#include <QQuickItem>

#include <memory>

namespace changming::app
{

class MenuEditorFixture : public PagesFixture
{
protected:
    MenuEditorFixture();
    ~MenuEditorFixture() override;

    void openPage(MenuAuthor author = {"wang", "王小明", true, true}); // anew, as another staff session
    void touch(const QString& name);                                   // the first control of that name
    void touch(QPointF at);
    Control control(const QString& name); // as it is drawn now
    void see(const char* name); // in the staff's faces
    void type(const QString& keys); // on the page's keyboard, key by key
    void see();                     // a frame of what is there now

    menu::Menu publishedMenu() const { return m_menus->current().value()->menu; }
    int publishedNumber() const { return m_menus->current().value()->number; }

    void switchLanguage() override;
    bool isDrawnIn(const Face& face) const override { return face.format != Format::Low && face.textSize == 0 && !face.lowVision; }

    int m_touches = 0;
    std::unique_ptr<MenuEditorController> m_editor;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickItem> m_root;
};

} // namespace changming::app
