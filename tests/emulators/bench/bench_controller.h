// The bench's hand on the hardware: what its buttons do to the device emulator and to the sandbox platform, and the last slip.
// GUI thread; owned by main(), handed to the page as its `bench`.
#pragma once

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration>

namespace changming::bench
{

struct Places {
    QString emulatorSocket;
    QString platformSocket;
    QString slipFolder;
};

class BenchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    Q_PROPERTY(QStringList cards READ cards NOTIFY cardsChanged FINAL)
    Q_PROPERTY(QString placedCard READ placedCard NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(QString paper READ paper NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(bool coverOpen READ coverOpen NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(bool readerPlugged READ readerPlugged NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(bool printerPlugged READ printerPlugged NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(bool scannerPlugged READ scannerPlugged NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(bool networkUp READ networkUp NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(QString complaint READ complaint NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(QString shownCode READ shownCode NOTIFY hardwareChanged FINAL)
    Q_PROPERTY(QUrl lastSlip READ lastSlip NOTIFY lastSlipChanged FINAL)

public:
    explicit BenchController(Places places, QObject* parent = nullptr);

    QStringList cards() const { return m_cards; }
    QString placedCard() const { return m_placedCard; }
    QString paper() const { return m_paper; }
    bool coverOpen() const { return m_coverOpen; }
    bool readerPlugged() const { return m_readerPlugged; }
    bool printerPlugged() const { return m_printerPlugged; }
    bool scannerPlugged() const { return m_scannerPlugged; }
    bool networkUp() const { return m_networkUp; }
    QString complaint() const { return m_complaint; }
    QString shownCode() const { return m_shownCode; } // the code that was held before the scanner last, with what became of it
    QUrl lastSlip() const { return m_lastSlip; }

    Q_INVOKABLE void place(const QString& card);
    Q_INVOKABLE void lift();
    Q_INVOKABLE void setPaper(const QString& state);
    Q_INVOKABLE void setCoverOpen(bool open);
    Q_INVOKABLE void setReaderPlugged(bool plugged);
    Q_INVOKABLE void setPrinterPlugged(bool plugged);
    Q_INVOKABLE void setScannerPlugged(bool plugged);
    Q_INVOKABLE void showCode(const QString& text);
    Q_INVOKABLE void showSlipCode(); // the code on the last slip, read out of its picture
    Q_INVOKABLE void setNetworkUp(bool up);

signals:
    void cardsChanged();
    void hardwareChanged();
    void lastSlipChanged();

private:
    // Sends the question; `done` runs when the other end has done it, otherwise complaint() says why not.
    template <typename Done> void ask(const QString& socket, const QJsonObject& question, Done done);
    void readCards();
    void lookForSlips();

    Places m_places;
    QFileSystemWatcher m_watcher;
    QStringList m_cards{QStringLiteral("resident")};
    QString m_placedCard;
    QString m_paper = QStringLiteral("ok");
    bool m_coverOpen = false;
    bool m_readerPlugged = true;
    bool m_printerPlugged = true;
    bool m_scannerPlugged = true;
    bool m_networkUp = true;
    QString m_shownCode;
    QString m_complaint;
    QUrl m_lastSlip;
};

} // namespace changming::bench
