// Chinese by pinyin: librime with the simplified dictionary (65,000 words), user dictionary off. Reads the compiled
// dictionary of `folder` (made by the build, see compile_pinyin.cpp) and writes nothing, nowhere.
//
// The engine is one a process (librime's own limit); it outlives its composers. GUI thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/input_method/composer.h"

#include <filesystem>
#include <memory>

namespace changming::input_method
{

class Pinyin
{
public:
    // Errors: pinyin-missing with the file as place.
    static Result<std::unique_ptr<Pinyin>> start(const std::filesystem::path& folder);
    Pinyin(const Pinyin&) = delete;
    Pinyin& operator=(const Pinyin&) = delete;
    ~Pinyin();

    std::unique_ptr<Composer> compose() const;

private:
    Pinyin() = default;
};

} // namespace changming::input_method
