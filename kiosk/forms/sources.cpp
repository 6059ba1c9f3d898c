#include "kiosk/forms/sources.h"

#include <algorithm>
#include <iterator>

namespace changming::forms
{

namespace
{

constexpr std::string_view sources[] = {
    "idcard.name",
    "idcard.sex",
    "idcard.nation",
    "idcard.birthDate",
    "idcard.address",
    "idcard.idNumber",
    "idcard.issuer",
    "idcard.validFrom",
    "idcard.validUntil",
    "idcard.englishName",
    "idcard.nationality",
    "idcard.passNumber",
    "idcard.oldNumber",
    "platform.mobile",
    "platform.address",
    "platform.maritalStatus",
    "platform.employer",
    "platform.socialCardNumber",
    "platform.bankCard",
    "platform.email",
    "licence.household-register.number",
    "licence.household-register.address",
    "licence.household-register.holder",
    "licence.business-licence.name",
    "licence.business-licence.number",
    "licence.business-licence.legalRepresentative",
    "licence.business-licence.address",
    "licence.disability-certificate.number",
    "licence.disability-certificate.level",
    "licence.marriage-certificate.number",
    "licence.marriage-certificate.spouse",
    "licence.driving-licence.number",
    "licence.driving-licence.class",
};

struct Origin {
    std::string_view prefix;
    std::string_view zh, en;
};

constexpr Origin origins[] = {
    {"idcard.", "身份证", "your ID card"},
    {"platform.", "政务平台", "the government platform"},
    {"licence.household-register.", "户口簿", "your household register"},
    {"licence.business-licence.", "营业执照", "your business licence"},
    {"licence.disability-certificate.", "残疾人证", "your disability certificate"},
    {"licence.marriage-certificate.", "结婚证", "your marriage certificate"},
    {"licence.driving-licence.", "驾驶证", "your driving licence"},
};

} // namespace

bool isSource(std::string_view source)
{
    return std::find(std::begin(sources), std::end(sources), source) != std::end(sources);
}

bool isLicenceType(std::string_view type)
{
    const auto wanted = "licence." + std::string(type) + ".";
    return !type.empty() && std::any_of(std::begin(origins), std::end(origins), [&](const auto& origin) { return origin.prefix == wanted; });
}

std::string sourceToken(std::string_view source)
{
    return std::string(source.substr(0, source.find('.')));
}

Text sourceText(std::string_view source)
{
    const auto name = sourceName(source);
    return name.zh.empty() ? Text{} : Text{"来自" + name.zh, "From " + name.en};
}

Text sourceName(std::string_view source)
{
    for (const auto& origin : origins)
        if (source.starts_with(origin.prefix))
            return {std::string(origin.zh), std::string(origin.en)};
    return {};
}

} // namespace changming::forms
