#include "tests/faults/specimen_application.h"

#include <algorithm>

namespace changming::faults
{

std::string specimenIdNumber(std::int64_t serial)
{
    const std::string digits = std::to_string(serial);
    return "SPECIMEN" + std::string(10 - std::min<std::size_t>(10, digits.size()), '0') + digits;
}

cases::Application specimenApplication(std::int64_t serial)
{
    return {.taskCode = "PA-RS-0005",
            .formId = "resident-pension",
            .formVersion = 1,
            .applicant = {.name = "样张", .idType = "resident", .idNumber = specimenIdNumber(serial), .mobile = "13800000000"},
            .answers = {{"serial", serial}}};
}

} // namespace changming::faults
