#include "tests/platform/result_page.h"

#include "kiosk/base/text.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace changming::sandbox
{

namespace
{

template <auto function> struct FreeBy {
    template <class T> void operator()(T* object) const { function(object); }
};
using Surface = std::unique_ptr<cairo_surface_t, FreeBy<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, FreeBy<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, FreeBy<g_object_unref>>;
using FontMap = std::unique_ptr<PangoFontMap, FreeBy<g_object_unref>>;
using PangoCtx = std::unique_ptr<PangoContext, FreeBy<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, FreeBy<pango_font_description_free>>;

// A4 in points, and the frame's and the text's distance from its edges.
constexpr double width = 595.0, height = 842.0, frame = 36.0, margin = 84.0;
constexpr double labelWidth = 130.0;
constexpr std::size_t maxLines = 12;

enum class Align { Left, Centre, Right };

class Page
{
public:
    explicit Page(std::string& bytes)
        : m_surface(cairo_pdf_surface_create_for_stream(write, &bytes, width, height)), m_context(cairo_create(m_surface.get())),
          m_fonts(pango_cairo_font_map_new()), m_text(pango_font_map_create_context(m_fonts.get()))
    {
        // Objects stay readable one by one, which the signature's update relies on.
        cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_4);
    }

    cairo_t* ink() const { return m_context.get(); }

    void colour(double red, double green, double blue) const { cairo_set_source_rgb(ink(), red, green, blue); }

    // Returns the height that the text took.
    double write(const std::string& text, double x, double y, double wide, double points, Align align, PangoWeight weight = PANGO_WEIGHT_NORMAL) const
    {
        const Layout layout = lay(text, points, weight);
        pango_layout_set_width(layout.get(), static_cast<int>(wide * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_alignment(layout.get(), align == Align::Left     ? PANGO_ALIGN_LEFT
                                                 : align == Align::Centre ? PANGO_ALIGN_CENTER
                                                                          : PANGO_ALIGN_RIGHT);
        cairo_move_to(ink(), x, y);
        pango_cairo_show_layout(ink(), layout.get());
        return size(layout).second;
    }

    // One character, its middle at the origin.
    void writeCentred(const std::string& character, double points) const
    {
        const Layout layout = lay(character, points, PANGO_WEIGHT_BOLD);
        const auto [wide, high] = size(layout);
        cairo_move_to(ink(), -wide / 2, -high / 2);
        pango_cairo_show_layout(ink(), layout.get());
    }

    Result<void> finish() const
    {
        cairo_show_page(ink());
        cairo_surface_finish(m_surface.get());
        const auto status = cairo_status(ink()) == CAIRO_STATUS_SUCCESS ? cairo_surface_status(m_surface.get()) : cairo_status(ink());
        if (status != CAIRO_STATUS_SUCCESS)
            return Error{"result-not-drawn", std::string("Cairo: ") + cairo_status_to_string(status)};
        return {};
    }

private:
    static cairo_status_t write(void* bytes, const unsigned char* data, unsigned length)
    {
        static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }
    Layout lay(const std::string& text, double points, PangoWeight weight) const
    {
        Layout layout(pango_layout_new(m_text.get()));
        const Font font(pango_font_description_from_string("Noto Sans CJK SC"));
        pango_font_description_set_absolute_size(font.get(), points * PANGO_SCALE);
        pango_font_description_set_weight(font.get(), weight);
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
        return layout;
    }
    static std::pair<double, double> size(const Layout& layout)
    {
        int wide = 0, high = 0;
        pango_layout_get_size(layout.get(), &wide, &high);
        return {static_cast<double>(wide) / PANGO_SCALE, static_cast<double>(high) / PANGO_SCALE};
    }

    Surface m_surface;
    Context m_context;
    FontMap m_fonts;
    PangoCtx m_text;
};

void drawFrame(const Page& page)
{
    page.colour(0.72, 0.11, 0.11);
    for (const auto& [inset, line] : {std::pair{frame, 3.0}, std::pair{frame + 7, 0.8}}) {
        cairo_set_line_width(page.ink(), line);
        cairo_rectangle(page.ink(), inset, inset, width - 2 * inset, height - 2 * inset);
        cairo_stroke(page.ink());
    }
}

std::vector<std::string> characters(const std::string& utf8)
{
    std::vector<std::string> all;
    for (const char byte : utf8) {
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
            all.emplace_back();
        if (!all.empty())
            all.back() += byte;
    }
    return all;
}

// The round seal of an office: a ring, its name along it, a star in the middle.
void drawSeal(const Page& page, const std::string& office, double x, double y)
{
    constexpr double radius = 60, outer = 22, inner = outer * 0.382, pi = std::numbers::pi;
    cairo_t* ink = page.ink();
    cairo_save(ink);
    cairo_translate(ink, x, y);
    cairo_set_source_rgba(ink, 0.83, 0.07, 0.07, 0.85);
    cairo_set_line_width(ink, 3);
    cairo_new_path(ink); // the text before left its point
    cairo_arc(ink, 0, 0, radius, 0, 2 * pi);
    cairo_stroke(ink);
    for (int point = 0; point < 10; ++point) {
        const double angle = -pi / 2 + point * pi / 5, far = point % 2 == 0 ? outer : inner;
        cairo_line_to(ink, far * std::cos(angle), far * std::sin(angle));
    }
    cairo_close_path(ink);
    cairo_fill(ink);
    const auto letters = characters(office);
    const double span = std::min(1.55 * pi, 0.36 * static_cast<double>(letters.size()));
    const double step = letters.size() > 1 ? span / static_cast<double>(letters.size() - 1) : 0.0;
    const double points = std::min(15.0, step > 0 ? step * 46 : 15.0);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        cairo_save(ink);
        cairo_rotate(ink, letters.size() > 1 ? -span / 2 + static_cast<double>(i) * step : 0.0);
        cairo_translate(ink, 0, -radius + 14);
        page.writeCentred(letters[i], points);
        cairo_restore(ink);
    }
    cairo_restore(ink);
}

// On one line where it can be read so.
double titleSize(const std::string& title)
{
    return std::clamp((width - 2 * margin - 8) / static_cast<double>(std::max<std::size_t>(1, characterCount(title))), 18.0, 30.0);
}

double drawLine(const Page& page, const std::string& label, const std::string& value, double y)
{
    page.colour(0.35, 0.35, 0.35);
    const double left = page.write(label, margin, y, labelWidth, 15, Align::Left);
    page.colour(0.08, 0.08, 0.08);
    const double right = page.write(value, margin + labelWidth, y, width - 2 * margin - labelWidth, 15, Align::Left, PANGO_WEIGHT_MEDIUM);
    return y + std::max(left, right) + 14;
}

} // namespace

Result<std::string> drawResultPage(const ResultFacts& facts)
{
    if (facts.lines.size() > maxLines)
        return Error{"result-not-drawn", "a result has at most 12 lines"};
    for (const auto& [label, value] : facts.lines) {
        if (!isUtf8(label) || !isUtf8(value))
            return Error{"result-not-drawn", "a line of the result is not UTF-8"};
    }
    for (const std::string* text : {&facts.title, &facts.number, &facts.name, &facts.issuer, &facts.issuedOn, &facts.validUntil}) {
        if (!isUtf8(*text))
            return Error{"result-not-drawn", "a text of the result is not UTF-8"};
    }

    std::string bytes;
    const Page page(bytes);
    drawFrame(page);
    page.colour(0.08, 0.08, 0.08);
    double y = 96;
    y += page.write(facts.title, margin, y, width - 2 * margin, titleSize(facts.title), Align::Centre, PANGO_WEIGHT_BOLD) + 14;
    page.colour(0.35, 0.35, 0.35);
    y += page.write("编号：" + facts.number, margin, y, width - 2 * margin, 13, Align::Right) + 34;
    y = drawLine(page, "姓名", facts.name, y);
    for (const auto& [label, value] : facts.lines)
        y = drawLine(page, label, value, y);
    if (!facts.validUntil.empty())
        drawLine(page, "有效期至", facts.validUntil, y);

    constexpr double foot = height - 170;
    page.colour(0.08, 0.08, 0.08);
    const double issuerHeight = page.write(facts.issuer, margin, foot, width - 2 * margin, 16, Align::Right, PANGO_WEIGHT_MEDIUM);
    page.write(facts.issuedOn, margin, foot + issuerHeight + 8, width - 2 * margin, 15, Align::Right);
    drawSeal(page, facts.issuer, width - margin - 76, foot + 18);
    if (auto finished = page.finish(); !finished)
        return finished.error();
    return bytes;
}

} // namespace changming::sandbox
