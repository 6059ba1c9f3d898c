#include "tests/platform/material_check.h"

namespace changming::sandbox
{

namespace
{

Result<bool> isThere(MaterialReference::Way way, const std::string& part, const std::string& person, PersonLedger& ledger)
{
    return way == MaterialReference::Way::Licence ? ledger.hasUse(person, part) : ledger.hasFile(person, part);
}

} // namespace

std::optional<Error> materialComplaint(const std::vector<MaterialReference>& materials, const std::string& person, PersonLedger& ledger)
{
    for (std::size_t i = 0; i < materials.size(); ++i)
        for (const std::string& part : materials[i].parts) {
            const auto found = isThere(materials[i].way, part, person, ledger);
            if (!found)
                return found.error();
            if (!*found)
                return Error{"content-refused", "this person has no such use or file", "/materials/" + std::to_string(i) + "/parts"};
        }
    return std::nullopt;
}

} // namespace changming::sandbox
