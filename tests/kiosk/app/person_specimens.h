// What a platform may know of the specimen person: plain data for tests and pictures.
#pragma once

#include "kiosk/session/person_port.h"

#include <string>
#include <vector>

namespace changming::app
{

std::vector<session::Licence> specimenLicences(); // the first is the household register, valid
std::vector<session::PersonCase> specimenCases(); // supplement, in progress (may be withdrawn), completed
std::vector<session::ResultDocument> specimenResults();
std::string specimenPdf(); // as an office issued it, sealed with the demo's certificate just now

} // namespace changming::app
