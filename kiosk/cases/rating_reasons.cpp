#include "kiosk/cases/rating_reasons.h"

#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace changming::embedded
{
extern const std::string_view ratingReasonsSchema;
}

namespace changming::cases
{

namespace
{

using nlohmann::json;

const schema::Schema& ratingReasonsSchema()
{
    static const schema::Schema compiled = [] {
        const auto document = parseJson(embedded::ratingReasonsSchema, "rating-reasons.schema.json");
        return schema::Schema::load(document.value(), "rating-reasons.schema.json").value();
    }();
    return compiled;
}

// What follows reads only a document that the schema accepted.

Text text(const json& value)
{
    return {value.at("zh-CN").get<std::string>(), value.at("en").get<std::string>()};
}

std::vector<RatingChoice> choicesFrom(const json& levels)
{
    std::vector<RatingChoice> choices;
    for (const json& value : levels) {
        RatingChoice choice{*ratingLevelFrom(value.at("level").get_ref<const std::string&>()), text(value.at("name"))};
        for (const json& reason : value.at("reasons"))
            choice.reasons.push_back({reason.at("code").get<int>(), text(reason.at("words"))});
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<Error> checkRules(const std::vector<RatingChoice>& choices, const std::string& place)
{
    std::vector<Error> complaints;
    std::set<int> codes;
    for (std::size_t n = 0; n < choices.size(); ++n) {
        const std::string pointer = place + "#/levels/" + std::to_string(n);
        const std::string expected(token(allRatingLevels.at(n)));
        if (choices[n].level != allRatingLevels.at(n))
            complaints.push_back({"rating-level-order", "here stands the level \"" + expected + "\": all five once, from the best to the worst",
                                  pointer + "/level", "这里应为“" + expected + "”：五档各一次，从好到差排列"});
        for (std::size_t i = 0; i < choices[n].reasons.size(); ++i) {
            const std::string code = std::to_string(choices[n].reasons[i].code);
            if (!codes.insert(choices[n].reasons[i].code).second)
                complaints.push_back({"rating-code-twice", "the code " + code + " stands twice in this file; each reason has its own",
                                      pointer + "/reasons/" + std::to_string(i) + "/code", "原因代码 " + code + " 重复了，每条原因的代码不能相同"});
        }
    }
    return complaints;
}

} // namespace

RatingReasonsFile parseRatingReasons(std::string_view bytes, const std::string& place)
{
    const auto document = parseJson(bytes, place);
    if (!document)
        return {{}, {document.error()}};
    RatingReasonsFile result;
    for (const auto& violation : ratingReasonsSchema().check(*document))
        result.complaints.push_back(schema::toError(violation, place));
    if (!result.complaints.empty())
        return result;
    result.choices = choicesFrom(document->at("levels"));
    result.complaints = checkRules(result.choices, place);
    return result;
}

Result<std::vector<RatingChoice>> loadRatingReasons(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, JsonLimits{}.maxBytes);
    if (!bytes)
        return bytes.error();
    RatingReasonsFile read = parseRatingReasons(*bytes, file.string());
    if (!read.complaints.empty())
        return read.complaints.front();
    return std::move(read.choices);
}

} // namespace changming::cases
