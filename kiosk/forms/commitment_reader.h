// commitment.json: {"format": 1, "version": 3, "title": Text, "pages": [[{"term": Text, "text": Text}, …], …]}. Inside this
// room.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/forms/form.h"

#include <filesystem>

namespace changming::forms
{

Result<Commitment> readCommitment(const std::filesystem::path& file);

} // namespace changming::forms
