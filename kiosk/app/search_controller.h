// Search as one types: the hits of what stands on the keyboard, a page at a time. One a visit; GUI thread (a query takes
// well below a frame, tests/bench shows it).
#pragma once

#include "kiosk/app/hit_model.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class SearchController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(changming::app::HitModel* hits READ hits CONSTANT FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY found FINAL)
    Q_PROPERTY(int total READ total NOTIFY found FINAL)
    Q_PROPERTY(bool nearest READ nearest NOTIFY found FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY found FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY found FINAL)

public:
    SearchController(const Terminal& terminal, KeyboardController& keyboard, QObject* parent);

    HitModel* hits() { return &m_hits; }
    bool asked() const { return m_asked; }     // something is typed
    int total() const { return m_total; }      // hits of the query
    bool nearest() const { return m_nearest; } // nothing matched: these are the nearest
    int moreBelow() const;
    bool moreAbove() const { return m_offset > 0; }

    Q_INVOKABLE void setPageSize(int rows); // as many as the page has room for
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();

    void refresh(); // the catalogue may have changed
    void languageHasChanged();

Q_SIGNALS:
    void found();

private:
    void ask(int offset);

    const Terminal& m_terminal;
    const KeyboardController& m_keyboard;
    HitModel m_hits;
    int m_pageSize = 3;
    int m_offset = 0;
    int m_total = 0;
    bool m_asked = false;
    bool m_nearest = false;
};

} // namespace changming::app
