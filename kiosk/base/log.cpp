#include "kiosk/base/log.h"

#include "kiosk/base/clock.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

namespace changming::log {

namespace {

void write(std::string_view level, std::string_view room, std::string_view event, Fields fields)
{
    const std::string text = line(level, toRfc3339(SystemClock{}.wall()), room, event, fields) + '\n';
    // One write call a line: lines of several threads do not mix. A full or closed stderr is nobody's to repair here.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

std::string line(std::string_view level, std::string_view time, std::string_view room, std::string_view event, Fields fields)
{
    nlohmann::ordered_json object;
    object["time"] = time;
    object["level"] = level;
    object["room"] = room;
    object["event"] = event;
    for (const Field& field : fields) {
        auto& slot = object[std::string(field.name)];
        if (const auto* number = std::get_if<std::int64_t>(&field.value))
            slot = *number;
        else if (const auto* flag = std::get_if<bool>(&field.value))
            slot = *flag;
        else if (const auto* token = std::get_if<Token>(&field.value))
            slot = token->text;
        else
            slot = std::get<MaskedText>(field.value).str();
    }
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void info(std::string_view room, std::string_view event, Fields fields)
{
    write("info", room, event, fields);
}

void warning(std::string_view room, std::string_view event, Fields fields)
{
    write("warning", room, event, fields);
}

void error(std::string_view room, std::string_view event, Fields fields)
{
    write("error", room, event, fields);
}

} // namespace changming::log
