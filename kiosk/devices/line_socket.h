// The way to a device service and back: lines over a UNIX stream socket, on the event loop of the thread that made it.
//
// What goes through is of persons (a card's record), so nothing of it is kept: each buffer is overwritten when a line has
// been taken from it. QLocalSocket is no choice here: it keeps the block that it read last for the next use.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <string>
#include <string_view>

namespace changming::devices
{

class LineSocket : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t largestLine = std::size_t{1} << 20;

    explicit LineSocket(std::string path);
    ~LineSocket() override; // without a signal

    // connected() or lost() comes before open() returns. An open socket is closed first, without a signal.
    void open();
    // lost() comes before close() returns, if it was open.
    void close();
    void send(std::string_view line); // without its end; nothing happens on a socket that is not open

signals:
    void connected();
    void lineReceived(const std::string& line); // without its end, overwritten behind the signal
    void overlong();                            // more than largestLine bytes without an end
    void lost();                                // the other end is gone, or was not there

private:
    bool isOpen() const { return m_socket >= 0; }
    void shut();
    void takeBytes();
    void takeLines();
    void write();

    std::string m_path;
    int m_socket = -1;
    QSocketNotifier m_readable{QSocketNotifier::Read};
    QSocketNotifier m_writable{QSocketNotifier::Write};
    std::string m_received;
    std::string m_unsent;
};

} // namespace changming::devices
