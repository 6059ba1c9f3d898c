#include "kiosk/receipts/template.h"

#include "kiosk/base/json.h"
#include "kiosk/receipts/layout.h"

namespace changming::receipts
{

namespace
{

constexpr std::size_t maxBytes = 64UL * 1024;

} // namespace

Result<Template> Template::parse(std::string_view text, std::string place)
{
    auto rows = parseMarkup(text, place);
    if (!rows)
        return rows.error();
    const auto unknown = [&](const Row& row, const std::vector<Piece>& pieces) -> Result<void> {
        for (const Piece& piece : pieces) {
            if (piece.kind == Piece::Kind::Fact && knownFact(piece.text) == nullptr)
                return Error{"receipt-fact-unknown", "no slip knows the fact \"" + piece.text + "\"", place + ":" + std::to_string(row.line),
                             "没有叫“" + piece.text + "”的事实"};
        }
        return {};
    };
    for (const Row& row : *rows) {
        if (const auto* code = std::get_if<CodeRow>(&row.content)) {
            if (auto done = unknown(row, code->data); !done)
                return done.error();
        }
        if (const auto* line = std::get_if<TextRow>(&row.content)) {
            for (const Column& column : line->columns) {
                if (auto done = unknown(row, column.pieces); !done)
                    return done.error();
            }
        }
    }
    return Template(std::move(*rows), std::move(place));
}

Result<Template> Template::load(const std::filesystem::path& file)
{
    auto text = readFile(file, maxBytes);
    if (!text)
        return text.error();
    return parse(*text, file.string());
}

Result<drivers::SlipDocument> Template::layOut(const Facts& facts, int columns) const
{
    return receipts::layOut(m_rows, facts, columns, m_place);
}

} // namespace changming::receipts
