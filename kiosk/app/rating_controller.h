// The rating behind the slip (好差评): five levels, the chosen one's reasons, skip as large. No answer is no rating. What is
// given waits sealed in the queue until the platform has it. One a visit; GUI thread.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <set>
#include <string>

namespace changming::app
{

class RatingController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(changming::app::RowModel* levels READ levels CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString levelName READ levelName NOTIFY changed FINAL)

public:
    RatingController(const Terminal& terminal, QObject* parent);

    void open(const std::string& taskCode); // of the matter that is being handed in
    void setCaseNumber(const std::string& number) { m_caseNumber = number; }
    void forget();
    void languageHasChanged();
    void send(); // what was chosen, once; nothing when nothing was

    RowModel* levels() { return &m_levelRows; }
    RowModel* reasons() { return &m_reasonRows; }
    int level() const { return m_level; } // -1: none yet
    QString levelName() const;

    Q_INVOKABLE void chooseLevel(int level);
    Q_INVOKABLE void chooseReason(int row); // on and off

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const Terminal& m_terminal;
    std::string m_taskCode;
    std::string m_caseNumber;
    int m_level = -1;
    std::set<int> m_chosen; // codes
    RowModel m_levelRows;
    RowModel m_reasonRows;
};

} // namespace changming::app
