// 一码带走: a guide for the road, as the address of its public page, as text inside codes for a phone without network, and as
// a slip with the same code. Nothing in any of them is about a person. One a visit; GUI thread.
#pragma once

#include "kiosk/app/slip_printing.h"
#include "kiosk/app/terminal.h"
#include "kiosk/catalogue/answers.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <vector>

namespace changming::app
{

class TakeAwayController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(QString plainName READ plainName NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString linkAddress READ linkAddress NOTIFY changed FINAL)
    Q_PROPERTY(bool textFirst READ textFirst NOTIFY changed FINAL)
    Q_PROPERTY(bool asText READ asText NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(int codeNumber READ codeNumber NOTIFY changed FINAL)
    Q_PROPERTY(int codeCount READ codeCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList brief READ brief NOTIFY changed FINAL)
    Q_PROPERTY(QString slipText READ slipText NOTIFY changed FINAL)
    Q_PROPERTY(bool slipTrouble READ slipTrouble NOTIFY changed FINAL)

public:
    TakeAwayController(const Terminal& terminal, QObject* parent);

    // What is shown of the guide on its own page already: the address of exactly this version and these answers.
    void take(const catalogue::Item& item, const catalogue::Answers& answers);
    // The page opens: text first where the machine itself has no network.
    void open(bool offline);

    QString plainName() const;
    QString number() const; // the task code, for those who cannot scan
    QString linkAddress() const { return m_link; }
    bool asText() const { return m_asText; }
    bool textFirst() const { return m_textFirst; } // how the page opened; the two do not change places under a finger
    QString code() const; // what the code of the moment says
    int codeNumber() const { return static_cast<int>(m_at) + 1; } // of codeCount, while asText
    int codeCount() const { return static_cast<int>(m_texts.size()); }
    QStringList brief() const; // what the slip begins with: bring, time, cost, phone
    QString slipText() const; // empty before anything was printed
    bool slipTrouble() const;

    Q_INVOKABLE void showText(bool asText);
    Q_INVOKABLE void nextCode();
    Q_INVOKABLE void previousCode();
    Q_INVOKABLE void print();

    void languageHasChanged();

Q_SIGNALS:
    void changed();

private:
    void readTexts();

    const Terminal& m_terminal;
    SlipPrinting m_slip;
    std::optional<catalogue::Item> m_item;
    catalogue::Answers m_answers;
    QString m_link;
    std::vector<std::string> m_texts;
    std::size_t m_at = 0;
    bool m_asText = false;
    bool m_textFirst = false;
};

} // namespace changming::app
