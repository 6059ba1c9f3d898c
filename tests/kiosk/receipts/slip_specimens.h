// What the shipped slips are laid out with: nobody's cases, and what a laid out slip says.
#pragma once

#include "kiosk/receipts/matter_slips.h"
#include "kiosk/receipts/picture.h"
#include "kiosk/receipts/template.h"

#include <gtest/gtest.h>

#include <ZXing/ReadBarcode.h>

#include <filesystem>
#include <string>

namespace changming::receipts
{

inline const Text hallName{"平安区政务服务大厅", "Ping’an District Service Hall"};
inline const Text terminalLabel{"A017 号机 · 一楼东门", "Machine A017, east door"};

template <class Slip> drivers::SlipDocument laidOut(const char* file, const Slip& slip, Language language, int columns)
{
    const auto shipped = Template::load(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config" / "receipts" / file);
    EXPECT_TRUE(shipped.ok()) << (shipped ? "" : shipped.error().place + " " + shipped.error().message);
    auto document = shipped->layOut(factsOf(slip, language), columns);
    EXPECT_TRUE(document.ok()) << (document ? "" : document.error().place + " " + document.error().message);
    return *document;
}

// The text without its spaces and line breaks.
inline std::string words(const drivers::SlipDocument& document)
{
    std::string out;
    for (const auto& line : document.lines)
        if (const auto* text = std::get_if<drivers::TextLine>(&line))
            for (const auto& run : text->runs)
                if (const auto* part = std::get_if<drivers::TextRun>(&run))
                    for (const char c : part->text)
                        out += c == ' ' ? "" : std::string(1, c);
    return out;
}

// What a telephone reads in the picture; empty: no code.
inline std::string codeOn(const drivers::SlipDocument& document)
{
    const QImage image = picture(document);
    return ZXing::ReadBarcode({image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())})
        .text();
}

} // namespace changming::receipts
