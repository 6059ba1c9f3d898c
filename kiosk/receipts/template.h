// A slip's template, checked as a whole before it is used; the same template makes the printed slip, its preview and the
// picture on the screen. Immutable; any thread, but see layOut().
#pragma once

#include "drivers/api/slip_document.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/receipts/markup.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace changming::receipts
{

class Template
{
public:
    // Refuses wrong markup and facts that no slip knows; place "file:line".
    static Result<Template> parse(std::string_view text, std::string place);
    static Result<Template> load(const std::filesystem::path& file);

    // See layout.h; columns 48 or 32. Needs a QGuiApplication for characters that the printer lacks.
    Result<drivers::SlipDocument> layOut(const Facts& facts, int columns) const;

private:
    Template(std::vector<Row> rows, std::string place) : m_rows(std::move(rows)), m_place(std::move(place)) {}

    std::vector<Row> m_rows;
    std::string m_place;
};

} // namespace changming::receipts
