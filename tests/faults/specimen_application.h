// Applications of nobody: one person a serial number, so that "the same person twice" can be told apart. Pure.
#pragma once

#include "kiosk/cases/application.h"

#include <cstdint>
#include <string>

namespace changming::faults
{

std::string specimenIdNumber(std::int64_t serial); // "SPECIMEN0000000042"
cases::Application specimenApplication(std::int64_t serial);

} // namespace changming::faults
