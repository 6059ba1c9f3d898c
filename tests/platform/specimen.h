// An application of the specimen person, for tests of both sides.
#pragma once

#include "kiosk/base/uuid.h"
#include "kiosk/cases/platform_port.h"
#include "kiosk/crypto/sealer.h"

#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>

namespace changming::tests
{

inline std::string slipToken()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return hex(bytes);
}

// Another key and token at each call; the same person and item.
inline nlohmann::json specimenContent()
{
    return {{"format", 1},
            {"idempotencyKey", uuidV4()},
            {"taskCode", "PA-RS-0005"},
            {"terminalId", "A017"},
            {"provisionalNumber", "暂-A017-3F7Q"},
            {"slipToken", slipToken()},
            {"formId", "resident-pension"},
            {"formVersion", 1},
            {"confirmedAt", "2026-04-16T14:32:05+08:00"},
            {"applicant", {{"name", "张测试"}, {"idType", "resident"}, {"idNumber", "110101199003077571"}, {"mobile", "13800000000"}}},
            {"answers", {{"level", "2000"}}}};
}

// What opens a visit; the card is a specimen's.
inline nlohmann::json specimenVisit(const std::string& number, const std::string& type = "resident")
{
    return {{"format", 1},
            {"terminalId", "A017"},
            {"openedAt", "2026-04-16T14:30:00+08:00"},
            {"samId", "05.01-20080512-0001234567-0123456789"},
            {"consent", {{"version", 1}, {"at", "2026-04-16T14:29:50+08:00"}}},
            {"card", {{"type", type}, {"name", "测试甲"}, {"number", number}, {"birthDate", "1949-12-31"}}}};
}

inline nlohmann::json specimenRating()
{
    return {{"format", 1},
            {"ratingId", uuidV4()},
            {"terminalId", "A017"},
            {"taskCode", "PA-RS-0005"},
            {"caseNumber", "PA0416208763"},
            {"level", 1},
            {"reasons", "510,513"},
            {"channel", 5},
            {"ratedAt", "2026-04-16T14:35:00+08:00"}};
}

// Eight by eight points of one colour.
inline std::string smallPng()
{
    constexpr unsigned char bytes[] = {0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44,
                                       0x52, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x08, 0x08, 0x02, 0x00, 0x00, 0x00, 0x4b,
                                       0x6d, 0x29, 0xdc, 0x00, 0x00, 0x00, 0x11, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x50,
                                       0x48, 0x58, 0x80, 0x15, 0x31, 0x0c, 0x2d, 0x09, 0x00, 0x02, 0x6c, 0x48, 0x01, 0xcf, 0x33,
                                       0xf2, 0x9c, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

inline crypto::Sealer specimenSealer(const std::filesystem::path& pki)
{
    return crypto::Sealer::open({pki / "sign.crt", pki / "sign.key", pki / "seal.crt", pki / "ca.crt"}).value();
}

inline cases::SealedApplication sealed(const crypto::Sealer& sealer, const nlohmann::json& content)
{
    return {content.at("idempotencyKey"), content.at("taskCode"), content.at("terminalId"), sealer.seal(content.dump()).value()};
}

} // namespace changming::tests
