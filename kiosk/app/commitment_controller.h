// Notice and commitment (告知承诺): the text is read page by page to its end, then signed with the finger, as strokes and a
// picture; who cannot sign places the card once more. The signature is bound to the text's version and bytes. One a visit;
// GUI thread. forget() and the destructor overwrite the strokes.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/application.h"

#include <QElapsedTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{
struct Commitment;
}

namespace changming::app
{

class CommitmentController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(changming::app::RowModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString textTitle READ textTitle NOTIFY changed FINAL)
    Q_PROPERTY(int page READ page NOTIFY changed FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed FINAL)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed FINAL)
    Q_PROPERTY(int version READ version NOTIFY changed FINAL)
    Q_PROPERTY(bool byCard READ byCard NOTIFY changed FINAL)
    Q_PROPERTY(bool signedByCard READ signedByCard NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    CommitmentController(const Terminal& terminal, QObject* parent);
    ~CommitmentController() override;

    // Another text, or another version of it, has to be read and signed anew.
    void open(const forms::Commitment* text);
    void forget();
    void languageHasChanged();

    bool isNeeded() const { return m_text != nullptr; }
    bool isSigned() const;
    bool waitsForCard() const { return m_byCard && !m_signedByCard; }
    // Turns the page, or is done: true. False when something is missing; it is said then.
    bool next();
    bool previous(); // false at the first page
    void takeCard(); // the person's own card was placed once more
    std::optional<cases::Commitment> commitment() const;
    QString summary() const; // "version 3, today 14:41": for the check page

    RowModel* rows() { return &m_rows; }
    QString textTitle() const;
    int page() const { return m_page; }
    int pageCount() const;
    bool atEnd() const { return m_page == pageCount() - 1; }
    int version() const;
    const std::vector<cases::Stroke>& strokes() const { return m_strokes; } // points in thousandths of the pad's width
    bool byCard() const { return m_byCard; }
    bool signedByCard() const { return m_signedByCard; }
    QString trouble() const;

    void penDown(qreal x, qreal y); // in parts of the pad's width
    void penMove(qreal x, qreal y);
    void penUp();
    Q_INVOKABLE void clearSignature();
    Q_INVOKABLE void signByCard(bool wanted); // instead of the finger, or back to it

Q_SIGNALS:
    void changed();
    void strokesChanged();
    void cardWanted();

private:
    void refresh();
    void point(qreal x, qreal y);
    void wipeStrokes();
    std::string picture() const; // PNG in base64

    const Terminal& m_terminal;
    const forms::Commitment* m_text = nullptr;
    int m_page = 0;
    std::vector<cases::Stroke> m_strokes;
    bool m_penIsDown = false;
    QElapsedTimer m_since; // the first point
    bool m_byCard = false;
    bool m_signedByCard = false;
    WallTime m_signedAt{};
    enum class Trouble { None, NotSigned, CardMissing } m_trouble = Trouble::None;
    RowModel m_rows;
};

} // namespace changming::app
