#include "kiosk/input_method/handwriting.h"

#include <zinnia.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace changming::input_method
{

namespace
{

struct Box {
    InkPoint least;
    InkPoint most;
};

std::optional<Box> boxOf(const std::vector<Stroke>& strokes)
{
    std::optional<Box> box;
    for (std::size_t i = 0; i < std::min(strokes.size(), Handwriting::maxStrokes); ++i) {
        for (std::size_t p = 0; p < std::min(strokes[i].size(), Handwriting::maxPoints); ++p) {
            const InkPoint point = strokes[i][p];
            if (!box)
                box = Box{point, point};
            box->least = {std::min(box->least.x, point.x), std::min(box->least.y, point.y)};
            box->most = {std::max(box->most.x, point.x), std::max(box->most.y, point.y)};
        }
    }
    return box;
}

// The model knows characters in the middle of their square: what was written small or in a corner is moved and grown.
class Frame
{
public:
    static constexpr int side = 1000;

    Frame(const Box& box, int padSide, double filled) : m_box(box)
    {
        const double width = box.most.x - box.least.x;
        const double height = box.most.y - box.least.y;
        const double extent = std::max({width, height, padSide / 8.0}); // a dot stays small
        m_scale = filled * side / extent;
        m_left = (side - width * m_scale) / 2;
        m_top = (side - height * m_scale) / 2;
    }
    InkPoint placed(InkPoint point) const
    {
        return {static_cast<int>(m_left + (point.x - m_box.least.x) * m_scale), static_cast<int>(m_top + (point.y - m_box.least.y) * m_scale)};
    }

private:
    Box m_box;
    double m_scale = 1;
    double m_left = 0;
    double m_top = 0;
};

constexpr std::string_view parts = "亻彳忄艹廾丬冫氵讠钅饣纟犭礻衤疒虍罒灬刂阝卩冂宀冖勹匚凵彐彡巛廴辶丶丿乀乁亅乚亠";

std::unique_ptr<zinnia::Character> drawn(const std::vector<Stroke>& strokes, const Frame& frame)
{
    std::unique_ptr<zinnia::Character> character(zinnia::createCharacter());
    character->clear();
    character->set_width(Frame::side);
    character->set_height(Frame::side);
    for (std::size_t i = 0; i < std::min(strokes.size(), Handwriting::maxStrokes); ++i) {
        for (std::size_t p = 0; p < std::min(strokes[i].size(), Handwriting::maxPoints); ++p) {
            const InkPoint point = frame.placed(strokes[i][p]);
            character->add(i, point.x, point.y);
        }
    }
    return character;
}

} // namespace

struct Handwriting::Model {
    std::unique_ptr<zinnia::Recognizer> recognizer{zinnia::createRecognizer()};
};

Result<Handwriting> Handwriting::open(const std::filesystem::path& model)
{
    auto content = std::make_unique<Model>();
    if (content->recognizer == nullptr || !content->recognizer->open(model.c_str()))
        return Error{"handwriting-missing", "the model of the hand-writing pad cannot be read", model.string(), "读不到手写识别的模型"};
    return Handwriting(std::move(content));
}

Handwriting::Handwriting(std::unique_ptr<Model> model) : m_model(std::move(model)) {}
Handwriting::Handwriting(Handwriting&&) noexcept = default;
Handwriting& Handwriting::operator=(Handwriting&&) noexcept = default;
Handwriting::~Handwriting() = default;

std::vector<std::string> Handwriting::recognize(const std::vector<Stroke>& strokes, int padWidth, int padHeight, std::size_t count) const
{
    std::vector<std::string> found;
    const auto box = boxOf(strokes);
    if (!box || padWidth <= 0 || padHeight <= 0)
        return found;
    // How large a character is in its square tells some apart (口 and 囗), and a finger does not know the square: several
    // sizes are read, and the surer reading of each character counts.
    std::map<std::string, float> scores;
    for (const double filled : {0.52, 0.66, 0.8, 0.95}) {
        const auto character = drawn(strokes, Frame(*box, std::max(padWidth, padHeight), filled));
        const std::unique_ptr<zinnia::Result> result(m_model->recognizer->classify(*character, count));
        for (std::size_t i = 0; result != nullptr && i < result->size(); ++i) {
            const auto [at, isNew] = scores.try_emplace(result->value(i), result->score(i));
            if (!isNew)
                at->second = std::max(at->second, result->score(i));
        }
    }
    for (const auto& [text, score] : scores)
        found.push_back(text);
    // Parts of characters look like whole ones, and nobody searches for them: they come last.
    std::ranges::sort(found, std::less(), [&](const std::string& text) { return std::pair(parts.find(text) != std::string_view::npos, -scores.at(text)); });
    found.resize(std::min(found.size(), count));
    return found;
}

} // namespace changming::input_method
