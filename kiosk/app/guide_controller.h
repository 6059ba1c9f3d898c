// The guide of one item, in the visit's language: facts, conditions, questions that narrow the materials, and the rest in
// sections of which one is open. What the catalogue does not say is said in a sentence, never left empty. One a visit;
// GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/catalogue/answers.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace changming::app
{

class GuideController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(QString plainName READ plainName NOTIFY changed FINAL)
    Q_PROPERTY(QString officialName READ officialName NOTIFY changed FINAL)
    Q_PROPERTY(QString badge READ badge NOTIFY changed FINAL)
    Q_PROPERTY(int badgeKind READ badgeKind NOTIFY changed FINAL)
    Q_PROPERTY(QString minutesHere READ minutesHere NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString fee READ fee NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString scanned READ scanned NOTIFY changed FINAL)
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed FINAL)
    Q_PROPERTY(QStringList conditions READ conditions NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList situations READ situations NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed FINAL)
    Q_PROPERTY(int openSection READ openSection NOTIFY changed FINAL)

public:
    GuideController(const Terminal& terminal, QObject* parent);

    void open(catalogue::Item item, const catalogue::Answers& answers = {}); // no section is open
    const std::optional<catalogue::Item>& item() const { return m_item; }

    QString plainName() const;
    QString officialName() const;
    QString badge() const;
    int badgeKind() const;
    QString minutesHere() const; // "About 8 minutes"; empty when nothing is done here
    QString time() const;
    QString fee() const;
    QString phone() const;
    bool canApply() const;
    QStringList conditions() const;

    // {question, choices: [{text, chosen}]}
    QVariantList situations() const;
    // {name, brief, lines: [{head, body}]}; body may be empty
    QVariantList sections() const;
    int openSection() const { return m_openSection; } // -1: none

    Q_INVOKABLE void choose(int situation, int choice); // the chosen one again: not answered
    Q_INVOKABLE void toggle(int section);

    // The code that led here is of another version than the guide of now, or of answers that it no longer asks for.
    void noteScanned(const std::string& version, bool answersDropped);
    QString scanned() const; // a sentence about it, or empty
    const catalogue::Answers& answers() const { return m_answers; }

    void languageHasChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    QString in(const Text& text) const;

    const Terminal& m_terminal;
    std::optional<catalogue::Item> m_item;
    catalogue::Answers m_answers;
    int m_openSection = -1;
    std::string m_scannedVersion; // empty: none, or that of now
    bool m_answersDropped = false;
};

} // namespace changming::app
