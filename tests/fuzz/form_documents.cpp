// A schema and its uischema, as somebody might write them: refused with a place, or read; never a crash.
#include "kiosk/base/json.h"
#include "kiosk/forms/form.h"
#include "kiosk/forms/number_text.h"
#include "kiosk/schema/format.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace changming;
    const std::string text(reinterpret_cast<const char*>(data), size);
    (void)schema::isIdNumber(text);
    (void)schema::isCreditCode(text);
    const auto number = forms::numberFromText(text);
    if (number.is_number() && forms::moneyText(number).empty())
        std::abort();
    const auto both = parseJson(text, "both.json");
    if (!both || !both->is_object() || !both->contains("schema") || !both->contains("uischema"))
        return 0;
    const auto fits = forms::checkUiSchema((*both)["uischema"], "uischema.json", (*both)["schema"], "schema.json");
    if (!fits && (fits.error().place.empty() || fits.error().zh.empty()))
        std::abort();
    return 0;
}
