#include "drivers/printer_escpos/slip_encoder.h"

#include "drivers/api/gb18030.h"
#include "drivers/printer_escpos/protocol.h"
#include "drivers/printer_escpos/qr_size.h"
#include "kiosk/base/text.h"

#include <algorithm>
#include <optional>

namespace changming::drivers::escpos
{

namespace
{

constexpr int ruleRows = 2;
constexpr int ruleWhite = (slipRuleDots - ruleRows) / 2; // dots above and below
constexpr int dash = 6;                                  // dots of a dash, and of the gap behind it

Bitmap ruleBitmap(RuleLine::Style style, int dots)
{
    Bitmap bitmap = Bitmap::blank(dots, ruleRows);
    for (int y = 0; y < ruleRows; ++y) {
        for (int x = 0; x < dots; ++x) {
            if (style != RuleLine::Style::Dashed || (x / dash) % 2 == 0)
                bitmap.setBlack(x, y);
        }
    }
    return bitmap;
}

// Pictures are placed by white dots at their left: not every printer aligns rasters.
Bitmap placed(const Bitmap& bitmap, SlipAlign align, int dots)
{
    const int left = align == SlipAlign::Left ? 0 : (dots - bitmap.width) / (align == SlipAlign::Center ? 2 : 1);
    if (left == 0)
        return bitmap;
    Bitmap wide = Bitmap::blank(left + bitmap.width, bitmap.height);
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x) {
            if (bitmap.black(x, y))
                wide.setBlack(left + x, y);
        }
    }
    return wide;
}

class Encoder
{
public:
    explicit Encoder(const Profile& profile) : m_profile(profile) { m_out = initialise() + automaticStatus() + chineseMode(Switch::On); }

    Result<void> operator()(const TextLine& line)
    {
        int height = 1;
        int columns = 0;
        for (const SlipRun& run : line.runs) {
            const auto* text = std::get_if<TextRun>(&run);
            if (text != nullptr && !isUtf8(text->text))
                return Error{"slip-unprintable", "the text is not UTF-8"};
            height = std::max(height, text != nullptr ? text->height : 1);
            columns += text != nullptr ? slipColumns(text->text) * text->width : std::get<Bitmap>(run).width / slipColumnDots;
        }
        if (columns > m_profile.columns)
            return Error{"slip-unprintable",
                         "the line is " + std::to_string(columns) + " columns wide, the paper has " + std::to_string(m_profile.columns)};
        setAlign(line.align);
        setSpacing(slipGlyphDots * height + slipLineGap);
        for (const SlipRun& run : line.runs) {
            if (auto done = std::visit([this](const auto& one) { return encode(one); }, run); !done)
                return done;
        }
        m_out += '\n';
        return {};
    }

    Result<void> operator()(const QrLine& line)
    {
        const auto modules = qrModules(line.data.size(), line.level);
        if (!modules || *modules * line.module > dots())
            return Error{"slip-unprintable", "the code is wider than the paper: fewer bytes, a smaller module or a lower level"};
        setAlign(line.align);
        m_out += qrCode(line.data, line.level, line.module);
        return {};
    }

    Result<void> operator()(const RuleLine& line)
    {
        setAlign(SlipAlign::Left);
        m_out += feedDots(ruleWhite) + raster(ruleBitmap(line.style, dots()), m_profile.bandRows) + feedDots(ruleWhite);
        return {};
    }

    Result<void> operator()(const FeedLine& line)
    {
        setSpacing(slipGlyphDots + slipLineGap);
        m_out += feedLines(line.lines);
        return {};
    }

    Result<void> operator()(const PictureLine& line)
    {
        if (line.bitmap.width > dots())
            return Error{"slip-unprintable", "the picture is wider than the paper"};
        setAlign(SlipAlign::Left);
        m_out += raster(placed(line.bitmap, line.align, dots()), m_profile.bandRows);
        return {};
    }

    Result<void> operator()(const CutLine& line)
    {
        m_out += cut(line.mode, m_profile.cutFeed);
        return {};
    }

    std::string finish() { return std::move(m_out) + chineseMode(Switch::Off); }

private:
    int dots() const { return m_profile.columns * slipColumnDots; }

    Result<void> encode(const TextRun& run)
    {
        const auto text = gb18030Printable(run.text);
        if (!text)
            return Error{"slip-unprintable", "the text holds a character that the printer's charset lacks"};
        if (m_bold != run.bold)
            m_out += bold(run.bold ? Switch::On : Switch::Off);
        if (m_underline != run.underline)
            m_out += underline(run.underline ? Switch::On : Switch::Off);
        if (m_width != run.width || m_height != run.height)
            m_out += scale(run.width, run.height);
        m_bold = run.bold;
        m_underline = run.underline;
        m_width = run.width;
        m_height = run.height;
        m_out += *text;
        return {};
    }

    Result<void> encode(const Bitmap& glyph)
    {
        if (glyph.height != slipGlyphDots)
            return Error{"slip-unprintable", "a picture inside a line must be 24 dots high"};
        m_out += inlineGlyph(glyph);
        return {};
    }

    void setAlign(SlipAlign wanted)
    {
        if (m_align != wanted)
            m_out += align(wanted);
        m_align = wanted;
    }

    void setSpacing(int wanted)
    {
        if (m_spacing != wanted)
            m_out += lineSpacing(wanted);
        m_spacing = wanted;
    }

    const Profile& m_profile;
    std::string m_out;
    SlipAlign m_align = SlipAlign::Left;
    int m_spacing = 0; // unknown before the first text line
    bool m_bold = false;
    bool m_underline = false;
    int m_width = 1;
    int m_height = 1;
};

} // namespace

Result<EncodedSlip> encodeSlip(const SlipDocument& document, const Profile& profile)
{
    if (document.columns != profile.columns)
        return Error{"slip-unprintable",
                     "the slip is laid out for " + std::to_string(document.columns) + " columns, the printer has " + std::to_string(profile.columns),
                     "/columns"};
    Encoder encoder(profile);
    EncodedSlip slip;
    const bool endsWithCut = !document.lines.empty() && std::holds_alternative<CutLine>(document.lines.back());
    const std::size_t count = document.lines.size() - (endsWithCut ? 1 : 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (auto done = std::visit(encoder, document.lines[i]); !done) {
            Error error = done.error();
            error.place = "/lines/" + std::to_string(i);
            return error;
        }
    }
    slip.body = encoder.finish();
    if (endsWithCut)
        slip.cut = cut(std::get<CutLine>(document.lines.back()).mode, profile.cutFeed);
    return slip;
}

} // namespace changming::drivers::escpos
