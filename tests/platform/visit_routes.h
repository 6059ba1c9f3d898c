// The paths of a person's visit on the terminals' listener: from HTTP to the VisitDesk and back. Ordered failures come first.
#pragma once

#include "tests/platform/faults.h"
#include "tests/platform/visit_desk.h"

#include <string>

namespace httplib
{
class Server;
struct Request;
} // namespace httplib

namespace changming::sandbox
{

// Desk and faults outlive the server.
void addVisitRoutes(httplib::Server& server, VisitDesk& desk, Faults& faults);

// The common name of the certificate that the terminal has shown; empty: it has none.
std::string certificateName(const httplib::Request& request);

} // namespace changming::sandbox
