#include "kiosk/forms/sources.h"

#include <algorithm>
#include <iterator>

namespace changming::forms
{

namespace
{

constexpr std::string_view sources[] = {
    "idcard.name",     "idcard.sex",    "idcard.nation",    "idcard.birthDate",  "idcard.address",
    "idcard.idNumber", "idcard.issuer", "idcard.validFrom", "idcard.validUntil",
};

} // namespace

bool isSource(std::string_view source)
{
    return std::find(std::begin(sources), std::end(sources), source) != std::end(sources);
}

std::string sourceToken(std::string_view source)
{
    return std::string(source.substr(0, source.find('.')));
}

Text sourceText(std::string_view source)
{
    return source.empty() ? Text{} : Text{"来自身份证", "From your ID card"};
}

Text sourceName(std::string_view source)
{
    return source.empty() ? Text{} : Text{"身份证", "your ID card"};
}

} // namespace changming::forms
