#include "tests/platform/recording.h"

#include "kiosk/base/uuid.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace changming::sandbox
{

namespace
{

nlohmann::json headersOf(const httplib::Headers& headers)
{
    nlohmann::json object = nlohmann::json::object();
    for (const auto& [name, value] : headers)
        object[name] = value;
    return object;
}

} // namespace

Recording::Recording(const std::filesystem::path& file)
{
    if (!file.empty())
        m_file.open(file);
}

void Recording::add(const httplib::Request& request, const httplib::Response& response)
{
    if (!m_file.is_open())
        return;
    const std::string body = hex(std::as_bytes(std::span(request.body)));
    const nlohmann::json line{{"method", request.method}, {"path", request.path},      {"requestHeaders", headersOf(request.headers)},
                              {"requestBodyHex", body},   {"status", response.status}, {"headers", headersOf(response.headers)},
                              {"body", response.body}};
    const std::lock_guard lock(m_mutex);
    m_file << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n' << std::flush;
}

} // namespace changming::sandbox
