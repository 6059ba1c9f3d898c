// The page of a result, drawn: a PDF 1.4 of one A4 page, not signed yet. Any thread.
#pragma once

#include "tests/platform/result_pdf.h"

namespace changming::sandbox
{

Result<std::string> drawResultPage(const ResultFacts& facts);

} // namespace changming::sandbox
