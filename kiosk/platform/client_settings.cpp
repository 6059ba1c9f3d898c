#include "kiosk/platform/client_settings.h"

#include "kiosk/base/json.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace changming::platform
{

namespace
{

constexpr std::size_t maxPemBytes = 64U << 10U;
constexpr std::size_t maxPins = 8;
constexpr std::string_view pinPrefix = "sha256//";

bool isPin(std::string_view pin)
{
    // 32 bytes are 43 digits of base64 and one "=".
    if (!pin.starts_with(pinPrefix) || pin.size() != pinPrefix.size() + 44 || pin.back() != '=')
        return false;
    pin.remove_prefix(pinPrefix.size());
    pin.remove_suffix(1);
    return std::all_of(pin.begin(), pin.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/'; });
}

std::string part(CURLU* url, CURLUPart which)
{
    char* text = nullptr;
    std::string copy;
    if (curl_url_get(url, which, &text, 0) == CURLUE_OK)
        copy = text;
    curl_free(text);
    return copy;
}

bool isBaseUrl(const std::string& text)
{
    const std::unique_ptr<CURLU, decltype([](CURLU* url) { curl_url_cleanup(url); })> url(curl_url());
    if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
        return false;
    return part(url.get(), CURLUPART_SCHEME) == "https" && !part(url.get(), CURLUPART_HOST).empty() && part(url.get(), CURLUPART_USER).empty() &&
           part(url.get(), CURLUPART_QUERY).empty() && part(url.get(), CURLUPART_FRAGMENT).empty();
}

} // namespace

Result<ClientSettings> checkedSettings(ClientSettings settings)
{
    if (!isBaseUrl(settings.baseUrl))
        return Error{"platform-url", "the platform's base URL is https://host[:port][/path] without user, query and fragment", "platform.baseUrl",
                     "平台地址要写成 https://主机[:端口][/路径]"};
    while (settings.baseUrl.ends_with('/'))
        settings.baseUrl.pop_back();
    if (settings.pins.size() > maxPins)
        return Error{"platform-pin", "there are more pins than the server can have keys: at most " + std::to_string(maxPins), "platform.pins",
                     "公钥指纹太多"};
    for (const std::string& pin : settings.pins)
        if (!isPin(pin))
            return Error{"platform-pin", "a pin is sha256// and 44 characters of base64, not \"" + pin + '"', "platform.pins",
                         "公钥指纹要写成 sha256//…="};
    for (const auto& file : {settings.caFile, settings.clientCertFile, settings.clientKeyFile})
        if (const auto readable = readFile(file, maxPemBytes); !readable)
            return Error{"platform-file", readable.error().message, file.string(), readable.error().zh};
    return settings;
}

} // namespace changming::platform
