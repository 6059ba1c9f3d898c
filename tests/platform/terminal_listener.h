// The terminals' side of the sandbox: openapi.yaml over TLS 1.3 with client certificates of the CA, behind a Wire. Own
// threads, joined by the destructor.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/faults.h"
#include "tests/platform/http_service.h"
#include "tests/platform/intake.h"
#include "tests/platform/recording.h"
#include "tests/platform/visit_desk.h"
#include "tests/platform/wire.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace changming::sandbox
{

class TerminalListener
{
public:
    // What is handed in by reference outlives the listener; `pki` is a directory made by packaging/pki.
    static Result<std::unique_ptr<TerminalListener>> start(const std::filesystem::path& pki, std::uint16_t port, Intake& intake, VisitDesk& desk,
                                                           Faults& faults, Recording& recording);

    std::uint16_t port() const { return m_wire->port(); }
    Wire& wire() { return *m_wire; }
    ~TerminalListener();

private:
    TerminalListener() = default;
    std::unique_ptr<HttpService> m_service;
    std::unique_ptr<Wire> m_wire;
};

} // namespace changming::sandbox
