// Real documents for the tests of this room: made by the sandbox's offices, sealed with the demo's certificates.
#pragma once

#include "kiosk/documents/signature_check.h"
#include "tests/platform/demo_pki.h"
#include "tests/platform/result_pdf.h"

#include <gtest/gtest.h>

#include <chrono>

namespace changming::documents
{

inline WallTime realNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

inline std::string sealedWith(const std::filesystem::path& certificate, const std::filesystem::path& key)
{
    const auto pdf = sandbox::makeResultPdf(
        {"参保登记证明", "PA-RS-2026-041700018", "张小明", {{"参保地", "平安区"}}, "平安区社会保险中心", "2026-04-16", ""}, {certificate, key});
    EXPECT_TRUE(pdf.ok()) << (pdf.ok() ? "" : pdf.error().message);
    return pdf.ok() ? *pdf : std::string();
}

// `seal` is one of packaging/pki: "result", "result-expired" …
inline std::string result(const std::string& seal = "result")
{
    return sealedWith(tests::demoPki() / (seal + ".crt"), tests::demoPki() / (seal + ".key"));
}

inline Trust demoTrust()
{
    auto trust = Trust::open({tests::demoPki() / "ca.crt", tests::demoPki() / "crl.pem"});
    if (!trust.ok())
        throw std::runtime_error(trust.error().message);
    return *trust;
}

} // namespace changming::documents
