// The document of a result that the sandbox knows: signed by the seal that it names, and altered behind that where it says so.
// Any thread.
#pragma once

#include "tests/platform/people.h"

#include <filesystem>

namespace changming::sandbox
{

// `pki` is a directory made by packaging/pki. Errors: those of makeResultPdf.
Result<std::string> issued(const KnownResult& result, const std::filesystem::path& pki);

} // namespace changming::sandbox
