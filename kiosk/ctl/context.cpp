#include "kiosk/ctl/verbs.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace changming::ctl
{

std::string say(const Context& context, const char* english, const char* chinese)
{
    return context.language == Language::English ? english : chinese;
}

nlohmann::json complaintsToJson(const std::vector<Error>& errors)
{
    auto complaints = nlohmann::json::array();
    for (const Error& error : errors)
        complaints.push_back({{"code", error.code}, {"place", error.place}, {"message", error.message}, {"zh", error.zh}});
    return complaints;
}

void complain(Context& context, const std::vector<Error>& errors, int exitCode)
{
    context.exitCode = exitCode;
    if (context.json) {
        // A file's name may hold bytes that are not UTF-8; they must not end the program.
        context.out << nlohmann::json{{"ok", false}, {"complaints", complaintsToJson(errors)}}.dump(2, ' ', false,
                                                                                                    nlohmann::json::error_handler_t::replace)
                    << '\n';
        return;
    }
    for (const Error& error : errors) {
        const bool chinese = context.language == Language::Chinese && !error.zh.empty();
        if (!error.place.empty())
            context.err << error.place << (chinese ? "：" : ": ");
        context.err << (chinese ? error.zh : error.message) << '\n';
    }
}

void complain(Context& context, const Error& error, int exitCode)
{
    complain(context, std::vector<Error>{error}, exitCode);
}

} // namespace changming::ctl
