#include "tests/emulators/printer_emulator.h"

#include "tests/emulators/whole_file.h"

#include <QBuffer>

#include <iconv.h>

#include <array>
#include <cstdio>

namespace changming::emulators
{

namespace
{

constexpr int columnDots = 12;
constexpr int defaultSpacing = 30;
constexpr int toCutter = 60;                 // dots between head and cutter, shown as white below the slip
constexpr std::size_t maxStream = 1U << 20U; // a real buffer is smaller; what is beyond is lost here too
constexpr std::string_view clearBuffers("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10);

// GB18030 as the printer's fonts have it; the driver's table is not used here on purpose.
QString decoded(const std::string& bytes)
{
    iconv_t converter = iconv_open("UTF-8", "GB18030");
    std::array<char, 8> out{};
    std::string in = bytes;
    char* from = in.data();
    char* to = out.data();
    std::size_t fromLeft = in.size();
    std::size_t toLeft = out.size();
    const std::size_t done = iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    return done == static_cast<std::size_t>(-1) ? QStringLiteral("?") : QString::fromUtf8(out.data(), static_cast<qsizetype>(out.size() - toLeft));
}

bool isBlack(const std::string& data, int index, int bit)
{
    return (static_cast<unsigned char>(data[static_cast<std::size_t>(index)]) & (0x80U >> static_cast<unsigned>(bit))) != 0;
}

QImage dotsImage(const std::string& data, int stride, int rows)
{
    QImage image(stride * 8, rows, QImage::Format_Grayscale8);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < stride * 8; ++x) {
            const int index = y * stride + x / 8;
            image.setPixel(x, y, isBlack(data, index, x % 8) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return image;
}

QImage columnsImage(const std::string& data, int columns)
{
    QImage image(columns, 24, QImage::Format_Grayscale8);
    for (int x = 0; x < columns; ++x) {
        for (int y = 0; y < 24; ++y) {
            const int index = x * 3 + y / 8;
            image.setPixel(x, y, isBlack(data, index, y % 8) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return image;
}

} // namespace

PrinterEmulator::PrinterEmulator(std::filesystem::path slipsDir, int columns)
    : m_slipsDir(std::move(slipsDir)), m_columns(columns), m_canvas(columns * columnDots)
{
}

std::string PrinterEmulator::feed(std::string_view bytes)
{
    for (const char byte : bytes) {
        if (takeRealTime(byte))
            continue;
        if (m_stream.size() < maxStream)
            m_stream += byte;
        work();
    }
    return std::exchange(m_answers, {});
}

std::string PrinterEmulator::setPaper(Paper paper)
{
    m_paper = paper;
    statusChanged();
    work();
    return std::exchange(m_answers, {});
}

std::string PrinterEmulator::setCover(bool open)
{
    m_coverOpen = open;
    statusChanged();
    work();
    return std::exchange(m_answers, {});
}

std::string PrinterEmulator::setCutterJammed(bool jammed)
{
    m_cutterJammed = jammed;
    if (!jammed && m_cutterError) {
        m_cutterError = false;
        statusChanged();
        work();
    }
    return std::exchange(m_answers, {});
}

void PrinterEmulator::powerCycle()
{
    m_held.clear();
    m_stream.clear();
    m_record.clear();
    m_answers.clear();
    m_canvas.dropLine();
    m_automatic = false;
    m_cutterError = false;
    execute(escpos::Initialise{});
}

// A real printer looks for these while it receives, inside raster data too.
bool PrinterEmulator::takeRealTime(char byte)
{
    m_held += byte;
    if (m_held.front() == 0x10) {
        const bool status = m_held.size() < 2 || m_held[1] == 0x04 || m_held[1] == 0x05;
        if (status && m_held.size() < 3)
            return true;
        if (status && (byte < 1 || byte > 4)) { // broken off with its link; the byte in hand may begin another
            m_held.clear();
            return takeRealTime(byte);
        }
        if (status || m_held == clearBuffers) {
            realTime();
            m_held.clear();
            return true;
        }
        if (clearBuffers.starts_with(m_held))
            return true;
    }
    // Not one after all: what was held is ordinary data; the byte in hand may begin another.
    const std::string held = std::exchange(m_held, {});
    m_stream += held.substr(0, held.size() - 1);
    return held.size() > 1 && takeRealTime(byte);
}

void PrinterEmulator::realTime()
{
    if (m_held == clearBuffers) {
        m_stream.clear();
        m_canvas.dropLine();
        if (m_knowsProcessIds)
            m_answers += std::string("\x37\x25\x00", 3);
    } else if (m_held[1] == 0x05) {
        m_cutterError = m_cutterError && m_held[2] != 2;
        if (m_held[2] == 2)
            m_stream.clear();
        statusChanged();
    } else {
        m_answers += realTimeStatus(m_held[2]);
    }
}

void PrinterEmulator::work()
{
    while (!isOffline()) {
        const auto parsed = escpos::nextCommand(m_stream, m_chinese ? escpos::CharacterMode::Chinese : escpos::CharacterMode::Ascii);
        if (!parsed)
            return;
        if (std::holds_alternative<escpos::Initialise>(parsed->command) && m_canvas.isBlank())
            m_record.clear();
        m_record += m_stream.substr(0, parsed->length);
        m_stream.erase(0, parsed->length);
        const int before = m_canvas.used();
        execute(parsed->command);
        use(m_canvas.used() - before);
    }
}

void PrinterEmulator::execute(const escpos::Command& command)
{
    using namespace escpos;
    if (std::holds_alternative<Initialise>(command)) {
        m_canvas.dropLine();
        m_chinese = m_chineseUnderline = m_automatic = false;
        m_align = 0;
        m_spacing = defaultSpacing;
        m_style = {};
    } else if (const auto* mode = std::get_if<ChineseMode>(&command)) {
        m_chinese = mode->on;
    } else if (const auto* text = std::get_if<Text>(&command)) {
        CharacterStyle style = m_style;
        if (text->bytes.size() > 1)
            style.underline = m_chineseUnderline;
        m_canvas.character(decoded(text->bytes), static_cast<int>(text->bytes.size()), style);
    } else if (std::holds_alternative<LineFeed>(command)) {
        m_canvas.newLine(m_align, m_spacing);
    } else if (const auto* align = std::get_if<SetAlign>(&command)) {
        if (!m_canvas.lineIsEmpty())
            m_complaints.emplace_back("ESC a inside a line");
        m_align = align->align;
    } else if (const auto* spacing = std::get_if<SetSpacing>(&command)) {
        m_spacing = spacing->dots;
    } else if (const auto* bold = std::get_if<SetBold>(&command)) {
        m_style.bold = bold->on;
    } else if (const auto* underline = std::get_if<SetUnderline>(&command)) {
        (underline->chinese ? m_chineseUnderline : m_style.underline) = underline->on;
    } else if (const auto* scale = std::get_if<SetScale>(&command)) {
        m_style.width = scale->width;
        m_style.height = scale->height;
    } else if (const auto* lines = std::get_if<FeedLines>(&command)) {
        if (!m_canvas.lineIsEmpty())
            m_canvas.newLine(m_align, 0);
        m_canvas.feed(lines->lines * m_spacing);
    } else if (const auto* dots = std::get_if<FeedDots>(&command)) {
        if (!m_canvas.lineIsEmpty())
            m_canvas.newLine(m_align, 0);
        m_canvas.feed(dots->dots);
    } else if (const auto* cutting = std::get_if<Cut>(&command)) {
        cut(cutting->feed);
    } else if (const auto* module = std::get_if<QrModule>(&command)) {
        m_qrModule = module->dots;
    } else if (const auto* level = std::get_if<escpos::QrLevel>(&command)) {
        m_qrLevel = level->level;
    } else if (const auto* store = std::get_if<QrStore>(&command)) {
        m_qrData = store->data;
    } else if (std::holds_alternative<QrPrint>(command)) {
        const QImage symbol = qrPicture(m_qrData, m_qrLevel);
        const QImage scaled = symbol.scaled(symbol.size() * m_qrModule);
        if (symbol.isNull() || !m_canvas.lineIsEmpty() || scaled.width() > m_columns * columnDots)
            m_complaints.emplace_back("a QR code that cannot be printed");
        else
            m_canvas.picture(scaled, m_align);
    } else if (const auto* raster = std::get_if<Raster>(&command)) {
        if (!m_canvas.lineIsEmpty())
            m_complaints.emplace_back("GS v 0 inside a line");
        else
            m_canvas.picture(dotsImage(raster->data, raster->bytesPerRow, raster->rows), m_align);
    } else if (const auto* glyph = std::get_if<InlineBitmap>(&command)) {
        m_canvas.bitmap(columnsImage(glyph->data, glyph->columns));
    } else if (const auto* fence = std::get_if<Fence>(&command)) {
        if (m_knowsProcessIds)
            m_answers += "\x37\x22" + fence->id + std::string(1, '\0');
    } else if (const auto* automatic = std::get_if<Automatic>(&command)) {
        m_automatic = (automatic->what & 0x0E) != 0;
        statusChanged();
    } else if (std::holds_alternative<AskPaper>(command)) {
        m_answers += static_cast<char>(m_paper == Paper::NearEnd ? 0x03 : 0x00);
    } else if (const auto* info = std::get_if<AskInfo>(&command)) {
        static constexpr std::array names{"1.0", "Changming", "EMU-80", "A0170001", "GB18030"};
        if (info->n >= 65 && info->n <= 69)
            m_answers += std::string("_") + names.at(static_cast<std::size_t>(info->n - 65)) + std::string(1, '\0');
    } else if (const auto* strange = std::get_if<Strange>(&command)) {
        std::array<char, 8> hex{};
        std::snprintf(hex.data(), hex.size(), "%02x", strange->byte);
        m_complaints.emplace_back(std::string("no command begins with ") + hex.data());
    }
}

void PrinterEmulator::use(int dots)
{
    if (!m_paperLeft || dots <= 0)
        return;
    *m_paperLeft -= dots;
    if (*m_paperLeft > 0)
        return;
    m_paperLeft.reset();
    m_paper = Paper::Out;
    statusChanged();
}

void PrinterEmulator::cut(int feed)
{
    if (m_cutterJammed) {
        m_cutterError = true;
        statusChanged();
        return;
    }
    if (!m_canvas.lineIsEmpty())
        m_complaints.emplace_back("GS V inside a line");
    if (m_canvas.isBlank()) {
        m_record.clear();
        return;
    }
    m_canvas.feed(toCutter + feed);
    writeSlip(m_canvas.tear());
    m_record.clear();
}

void PrinterEmulator::writeSlip(const QImage& picture)
{
    // Slips of earlier runs stay: the next free number.
    std::array<char, 24> name{};
    do {
        std::snprintf(name.data(), name.size(), "slip-%02d", ++m_number);
    } while (std::filesystem::exists(m_slipsDir / (std::string(name.data()) + ".escpos")));
    ++m_slips;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    if (!writeWholeFile(m_slipsDir / (std::string(name.data()) + ".escpos"), m_record) ||
        !writeWholeFile(m_slipsDir / (std::string(name.data()) + ".png"), png.toStdString()))
        m_complaints.emplace_back("a slip cannot be written to " + m_slipsDir.string());
}

std::string PrinterEmulator::realTimeStatus(int n) const
{
    unsigned byte = 0x12;
    switch (n) {
    case 1:
        byte |= isOffline() ? 0x08U : 0U;
        break;
    case 2:
        byte |= (m_coverOpen ? 0x04U : 0U) | (m_paper == Paper::Out ? 0x20U : 0U) | (m_cutterError ? 0x40U : 0U);
        break;
    case 3:
        byte |= m_cutterError ? 0x08U : 0U;
        break;
    case 4:
        byte |= (m_paper != Paper::Ok ? 0x0CU : 0U) | (m_paper == Paper::Out ? 0x60U : 0U);
        break;
    default:
        return {};
    }
    return {static_cast<char>(byte)};
}

std::string PrinterEmulator::automaticStatus() const
{
    const unsigned first = 0x10U | (isOffline() ? 0x08U : 0U) | (m_coverOpen ? 0x20U : 0U);
    const unsigned second = m_cutterError ? 0x08U : 0U;
    const unsigned third = (m_paper != Paper::Ok ? 0x03U : 0U) | (m_paper == Paper::Out ? 0x0CU : 0U);
    return {static_cast<char>(first), static_cast<char>(second), static_cast<char>(third), 0x0F};
}

void PrinterEmulator::statusChanged()
{
    if (m_automatic)
        m_answers += automaticStatus();
}

} // namespace changming::emulators
