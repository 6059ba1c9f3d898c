#include "tests/platform/sealed_content.h"

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "kiosk/base/uuid.h"
#include "tests/platform/closed_shape.h"

#include <array>

namespace changming::sandbox
{

namespace
{

constexpr auto optional = Member::Need::Optional;
constexpr std::size_t maxStrokes = 500, maxPoints = 5000, maxPicture = 512U << 10U;

bool isCrockford(char c)
{
    return isDigit(c) || (isCapital(c) && c != 'I' && c != 'L' && c != 'O' && c != 'U');
}

bool isProvisionalNumber(std::string_view text)
{
    constexpr std::string_view prefix = "暂-";
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return text.size() == 9 && isTerminalId(text.substr(0, 4)) && text[4] == '-' && consists(text.substr(5), 4, 4, isCrockford);
}

bool isFormId(std::string_view text)
{
    return consists(text, 1, 64, [](char c) { return isDigit(c) || isSmall(c) || c == '-'; }) && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos;
}

bool isCompanyName(std::string_view text)
{
    return !text.empty() && characterCount(text) <= 100;
}

// GB 32100: the letters I, O, S, V, Z are not used.
bool isCreditCode(std::string_view text)
{
    static constexpr std::string_view unused = "IOSVZ";
    return consists(text, 18, 18, [](char c) { return isDigit(c) || (isCapital(c) && unused.find(c) == std::string_view::npos); });
}

bool isWayOfSigning(std::string_view text)
{
    return text == "finger" || text == "card" || text == "witness";
}

bool isPicture(std::string_view text)
{
    const std::size_t end = text.find_last_not_of('=');
    const std::string_view digits = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return text.size() <= maxPicture && text.size() % 4 == 0 && text.size() - digits.size() <= 2 &&
           consists(digits, 0, maxPicture, [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '+' || c == '/'; });
}

bool isPoint(const nlohmann::json& value)
{
    return value.is_array() && value.size() == 3 && std::all_of(value.begin(), value.end(), [](const nlohmann::json& part) {
               return part.is_number() && part.get<double>() >= -1e6 && part.get<double>() <= 1e7;
           });
}

bool areStrokes(const nlohmann::json& value)
{
    return value.is_array() && value.size() <= maxStrokes && std::all_of(value.begin(), value.end(), [](const nlohmann::json& stroke) {
               return stroke.is_array() && stroke.size() <= maxPoints && std::all_of(stroke.begin(), stroke.end(), isPoint);
           });
}

const std::vector<Member>& contentMembers()
{
    static const std::vector<Member> members{{"format", number(1, 1)},
                                             {"idempotencyKey", text(isUuidV4)},
                                             {"taskCode", text(isItemCode)},
                                             {"terminalId", text(isTerminalId)},
                                             {"provisionalNumber", text(isProvisionalNumber)},
                                             {"slipToken", text(isSlipToken)},
                                             {"formId", text(isFormId)},
                                             {"formVersion", number(1, 1'000'000'000)},
                                             {"confirmedAt", text(isTime)},
                                             {"applicant", isObject},
                                             {"answers", isObject},
                                             {"consent", isObject, optional},
                                             {"agent", isObject, optional},
                                             {"company", isObject, optional},
                                             {"materials", isArray, optional},
                                             {"commitment", isObject, optional}};
    return members;
}

const std::vector<Member>& personMembers()
{
    static const std::vector<Member> members{
        {"name", text(isName)}, {"idType", text(isIdType)}, {"idNumber", text(isIdNumber)}, {"mobile", text(isMobile), optional}};
    return members;
}

std::optional<Error> companyComplaint(const nlohmann::json& company, const std::string& at)
{
    static const std::vector<Member> members{{"name", text(isCompanyName)}, {"number", text(isCreditCode)}};
    return complaint(company, members, at);
}

std::optional<Error> commitmentComplaint(const nlohmann::json& commitment, const std::string& at)
{
    static const std::vector<Member> members{
        {"version", number(1, 1'000'000)},      {"sha256", text(isSha256)},       {"signedAt", text(isTime)}, {"way", text(isWayOfSigning)},
        {"picture", text(isPicture), optional}, {"strokes", areStrokes, optional}};
    return complaint(commitment, members, at);
}

std::optional<Error> personComplaint(const nlohmann::json& person, const std::string& at)
{
    return complaint(person, personMembers(), at);
}

// The first thing that is wrong with the parts of a content whose own members are those of the contract.
std::optional<Error> partsComplaint(const nlohmann::json& content)
{
    struct Part {
        const char* name;
        std::optional<Error> (*complaint)(const nlohmann::json&, const std::string&);
    };
    constexpr std::array<Part, 5> parts{{{"applicant", personComplaint},
                                         {"consent", consentComplaint},
                                         {"agent", personComplaint},
                                         {"company", companyComplaint},
                                         {"commitment", commitmentComplaint}}};
    for (const Part& part : parts)
        if (const auto found = content.find(part.name); found != content.end())
            if (auto wrong = part.complaint(*found, std::string("/") + part.name))
                return wrong;
    if (content.contains("agent") != content.contains("company"))
        return Error{"content-refused", "there is an agent and a company, or neither", "/agent"};
    return std::nullopt;
}

} // namespace

Result<SealedContent> parseContent(std::string_view json)
{
    const auto content = parseJson(json, "content");
    if (!content || !content->is_object())
        return Error{"content-refused", "the content is not a JSON object", "/"};
    if (auto wrong = complaint(*content, contentMembers(), ""))
        return *wrong;
    if (auto wrong = partsComplaint(*content))
        return *wrong;
    auto materials = parseMaterials(content->value("materials", nlohmann::json::array()), "/materials");
    if (!materials)
        return materials.error();
    const auto& applicant = content->at("applicant");
    return SealedContent{content->at("idempotencyKey"),    content->at("taskCode"),  content->at("terminalId"),
                         content->at("provisionalNumber"), content->at("slipToken"), applicant.at("name"),
                         applicant.at("idType"),           applicant.at("idNumber"), std::move(*materials)};
}

Result<SealedRating> parseRating(std::string_view json)
{
    static const std::vector<Member> members{{"format", number(1, 1)},
                                             {"ratingId", text(isUuidV4)},
                                             {"terminalId", text(isTerminalId)},
                                             {"taskCode", text(isItemCode)},
                                             {"caseNumber", text([](std::string_view number) {
                                                  return consists(number, 0, 50,
                                                                  [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '-'; });
                                              })},
                                             {"level", number(1, 5)},
                                             {"reasons", text([](std::string_view codes) {
                                                  // "510,513": three digits each.
                                                  for (std::size_t i = 0; i < codes.size(); ++i)
                                                      if (i % 4 == 3 ? codes[i] != ',' : !isDigit(codes[i]))
                                                          return false;
                                                  return codes.size() <= 100 && (codes.empty() || codes.size() % 4 == 3);
                                              })},
                                             {"channel", number(5, 5)},
                                             {"ratedAt", text(isTime)}};
    const auto rating = parseJson(json, "rating");
    if (!rating)
        return Error{"content-refused", "the rating is not JSON", "/"};
    if (auto wrong = complaint(*rating, members, ""))
        return *wrong;
    return SealedRating{rating->at("ratingId"), rating->at("terminalId"), std::string(json)};
}

} // namespace changming::sandbox
