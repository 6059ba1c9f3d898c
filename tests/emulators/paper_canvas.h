// The paper of the emulated printer: a strip of dots that grows downwards. What is on the line is printed by newLine().
// Needs a QGuiApplication (fonts); one thread.
#pragma once

#include <QImage>
#include <QString>

#include <string>
#include <vector>

namespace changming::emulators::escpos
{

struct CharacterStyle {
    bool bold = false;
    bool underline = false;
    int width = 1;
    int height = 1;
};

class PaperCanvas
{
public:
    explicit PaperCanvas(int dots) : m_dots(dots) {}

    void character(const QString& character, int columns, const CharacterStyle& style);
    void bitmap(QImage bitmap); // into the line
    void newLine(int align, int spacing);
    void picture(const QImage& picture, int align); // at line start
    void feed(int dots);

    bool lineIsEmpty() const { return m_line.empty(); }
    bool isBlank() const { return m_used == 0 && m_line.empty(); } // nothing since the last tear()
    void dropLine() { m_line.clear(); }
    int used() const { return m_used; } // dots of paper since the last tear()

    // The strip with the paper's white margins; the canvas starts anew.
    QImage tear();

private:
    struct Item {
        QString character;
        QImage bitmap;
        CharacterStyle style;
        int width; // dots
        int height;
    };

    void grow(int rows);
    void draw(const Item& item, int x, int bottom);
    int indent(int width, int align) const { return (m_dots - width) * align / 2; }

    int m_dots;
    QImage m_strip;
    int m_used = 0;
    std::vector<Item> m_line;
};

// Black modules of a QR code, one dot each, without a quiet zone; null if the data do not fit.
QImage qrPicture(const std::string& data, int level);

} // namespace changming::emulators::escpos
