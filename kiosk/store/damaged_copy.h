// Evidence of a damaged database: the file and its -wal, copied beside it before anybody tries again. Any thread.
#pragma once

#include <filesystem>

namespace changming::store
{

// FILE.damaged-DIGEST (and …-wal); the digest is of the content, so the same damage is kept once. Returns the copy's
// path, or an empty one when it could not be written.
std::filesystem::path keepDamagedCopy(const std::filesystem::path& file);

} // namespace changming::store
