// A result as an office issues it: one A4 page of Chinese text with a red round seal, made by Pango and Cairo, and signed
// as PDF does it (ISO 32000-1 §12.8, adbe.pkcs7.detached): an incremental update adds the signature field; its CMS
// (RFC 5652, detached, SHA-256, signing time now, CAdES-BES) covers every byte of the file but the signature's own string.
//
//   auto pdf = makeResultPdf({"城乡居民养老保险参保登记证明", "PA-RS-2026-0417", "张三", {{"参保地", "平安区"}},
//                             "平安区社会保险中心", "2026-04-16", ""}, {pki / "result.crt", pki / "result.key"});
//
// A seal whose certificate is expired or revoked signs too; that is for who reads it to find out. Any thread.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace changming::sandbox
{

// UTF-8. The dates stand on the page as they are given here; without `validUntil` there is no such line.
struct ResultFacts {
    std::string title, number, name;
    std::vector<std::pair<std::string, std::string>> lines; // label, value; at most 12
    std::string issuer, issuedOn, validUntil;
};

// PEM files; the key is not encrypted.
struct ResultSeal {
    std::filesystem::path certificate, key;
};

// The PDF's bytes, some 130 KiB (the glyphs are inside). Errors: result-not-drawn, key-file-unreadable (the place is the file), result-not-signed.
Result<std::string> makeResultPdf(const ResultFacts& facts, const ResultSeal& files);

} // namespace changming::sandbox
