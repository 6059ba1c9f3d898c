// A long list of options on its own page part, a page at a time: found by typing, or the level of an administrative
// division with the way that led to it. GUI thread.
#pragma once

#include "kiosk/app/option_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class FormPicker final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the form")
    Q_PROPERTY(changming::app::OptionModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(QStringList way READ way NOTIFY changed FINAL)
    Q_PROPERTY(QString level READ level NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY turned FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY turned FINAL)

public:
    explicit FormPicker(QObject* parent) : QObject(parent) {}

    void show(std::vector<forms::Option> options, QStringList way = {}, const QString& level = {});
    // The same in other words or with another choice: the page stays where it is.
    void update(std::vector<forms::Option> options, QStringList way = {}, const QString& level = {});
    void clear() { show({}); }

    OptionModel* options() { return &m_page; } // of the page
    QStringList way() const { return m_way; }  // "浙江省", "杭州市"
    QString level() const { return m_level; }  // what is chosen now: "区县"
    int total() const { return static_cast<int>(m_all.size()); }
    int columns() const { return m_columns; }
    int moreBelow() const;
    bool moreAbove() const { return m_first > 0; }
    int indexOf(int row) const; // of the page, among all; -1: there is none

    Q_INVOKABLE void setPageSize(int options); // as many as the page has room for
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();

Q_SIGNALS:
    void changed(); // the list
    void turned();  // its page; apart, for how much goes on one is worked out from the list

private:
    void turnTo(int first);

    std::vector<forms::Option> m_all;
    OptionModel m_page;
    QStringList m_way;
    QString m_level;
    int m_columns = 1;
    int m_pageSize = 12;
    int m_first = 0;
};

} // namespace changming::app
