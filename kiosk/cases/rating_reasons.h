// rating-reasons.json (format 1): the five levels of a rating with their names and reasons, as data of the hall. Checked
// whole against config/schema/rating-reasons.schema.json (compiled in) and the rules that a schema cannot say: each level
// once, from the best to the worst, each code once. Each complaint names file, JSON pointer and reason in English and
// Chinese. Any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/rating.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace changming::cases
{

struct RatingReason {
    int code = 0;
    Text words;
};

struct RatingChoice {
    RatingLevel level = RatingLevel::VerySatisfied;
    Text name;
    std::vector<RatingReason> reasons = {};
};

// `choices` means something only without complaints.
struct RatingReasonsFile {
    std::vector<RatingChoice> choices;
    std::vector<Error> complaints;
};
RatingReasonsFile parseRatingReasons(std::string_view bytes, const std::string& place);

// The same for who only starts or does not start: the first complaint is the error.
Result<std::vector<RatingChoice>> loadRatingReasons(const std::filesystem::path& file);

} // namespace changming::cases
