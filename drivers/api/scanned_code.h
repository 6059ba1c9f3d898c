// A code that somebody held before a scanner: its bytes as they are, and the text that they spell where one may be shown.
// A value type with its JSON form on the wire between device service and kiosk. Any thread; what a code says may be
// personal: it is never logged.
//
// Symbology identifiers: ISO/IEC 15424 ("]Q1" is a QR code). Text: UTF-8, else GB18030 (codes made in China often are,
// without saying so).
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace changming::drivers
{

enum class Symbology {
    Unknown, // none was told, or one that is not listed here
    Aztec,
    Code128,
    Code39,
    DataMatrix,
    Ean, // and UPC
    HanXin,
    MaxiCode,
    Pdf417,
    QrCode, // Micro QR too
};

std::string_view symbologyToken(Symbology symbology);           // "qr-code" "data-matrix" … "unknown"
Symbology symbologyFromIdentifier(std::string_view identifier); // "]Q1"; anything else is Unknown

inline constexpr std::size_t longestCode = 4096; // bytes

// Made by readCode and nothing else, so that `text` never holds what must not reach a screen.
struct ScannedCode {
    std::string bytes; // as encoded, without the line end that scanners add
    std::string text;  // the same as UTF-8
    Symbology symbology = Symbology::Unknown;

    bool operator==(const ScannedCode&) const = default;
};

// Refuses what is no text that may be shown:
//   code-empty, code-too-long    0 or more than 4096 bytes
//   code-not-text                neither UTF-8 nor GB18030
//   code-control-characters      controls, invisible marks, marks that turn the writing direction
// A line end (CR, LF, CR LF) or a tabulator at the very end is the scanner's and dropped.
Result<ScannedCode> readCode(std::string_view bytes, Symbology symbology);

// {"symbology":"qr-code","bytes":base64,"text":"…"}
nlohmann::json scannedCodeToJson(const ScannedCode& code);
// The text is made of the bytes again; one that says something else is refused like an unknown key or type.
Result<ScannedCode> scannedCodeFromJson(const nlohmann::json& value, const std::string& place);

} // namespace changming::drivers
