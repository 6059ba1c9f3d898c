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

inline crypto::Sealer specimenSealer(const std::filesystem::path& pki)
{
    return crypto::Sealer::open({pki / "sign.crt", pki / "sign.key", pki / "seal.crt", pki / "ca.crt"}).value();
}

inline cases::SealedApplication sealed(const crypto::Sealer& sealer, const nlohmann::json& content)
{
    return {content.at("idempotencyKey"), content.at("taskCode"), content.at("terminalId"), sealer.seal(content.dump()).value()};
}

} // namespace changming::tests
