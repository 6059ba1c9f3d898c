// Chinese written with the finger: zinnia with the simplified model of tegaki (about 6,800 characters, 2 to 4 ms).
// One object, one thread at a time; keeps nothing of what it was shown.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace changming::input_method
{

struct InkPoint {
    int x = 0; // from the left edge of the pad
    int y = 0; // from its upper edge
};
using Stroke = std::vector<InkPoint>; // as the finger went, without lifting

class Handwriting
{
public:
    static constexpr std::size_t maxStrokes = 48;
    static constexpr std::size_t maxPoints = 400; // of one stroke; what comes behind is not looked at

    // Errors: handwriting-missing with the model's file as place.
    static Result<Handwriting> open(const std::filesystem::path& model = "/usr/share/tegaki/models/zinnia/handwriting-zh_CN.model");
    Handwriting(Handwriting&&) noexcept;
    Handwriting& operator=(Handwriting&&) noexcept;
    ~Handwriting();

    // What one character on a pad of the given size may be, the likeliest first; nothing for no strokes.
    std::vector<std::string> recognize(const std::vector<Stroke>& strokes, int padWidth, int padHeight, std::size_t count) const;

private:
    struct Model;
    explicit Handwriting(std::unique_ptr<Model> model);
    std::unique_ptr<Model> m_model;
};

} // namespace changming::input_method
