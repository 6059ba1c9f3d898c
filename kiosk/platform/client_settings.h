// Where the central platform is and how it is known. Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace changming::platform
{

enum class MinimumTls { V12, V13 };

struct ClientSettings {
    std::string baseUrl; // https://host[:port][/path], no query
    std::filesystem::path caFile;
    std::filesystem::path clientCertFile;
    std::filesystem::path clientKeyFile; // not encrypted
    std::vector<std::string> pins;       // "sha256//" + base64 of SHA-256 of the server's public key (DER); one of them must
                                         // fit (the others are spares); none = the CA alone decides
    MinimumTls minimumTls = MinimumTls::V13;
};

// The base URL without slashes at its end. Errors: platform-url, platform-pin, platform-file (missing or unreadable); the place
// is the setting's name or file.
Result<ClientSettings> checkedSettings(ClientSettings settings);

} // namespace changming::platform
