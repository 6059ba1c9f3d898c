// The result documents of the persons whom the sandbox knows: made and signed as an office does, one good and one of each
// kind that is not, so that a terminal has something to find out. Made at the start; then nothing changes: any thread.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/people.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace changming::sandbox
{

class ResultShelf
{
public:
    ResultShelf() = default; // empty
    // Draws and signs one; without it the results are listed and their documents cannot be had.
    using Maker = std::function<Result<std::string>(const KnownResult&)>;
    static Result<ResultShelf> fill(const People& people, const Maker& make);

    nlohmann::ordered_json listed(const std::string& person) const; // ResultDocument of openapi.yaml, newest first
    std::optional<std::string> document(const std::string& person, const std::string& resultId) const;

private:
    struct Folder {
        nlohmann::ordered_json listed = nlohmann::ordered_json::array();
        std::map<std::string, std::string> documents; // PDF by id
    };
    std::map<std::string, Folder> m_folders; // by person
};

} // namespace changming::sandbox
