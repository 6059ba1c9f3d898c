// A catalogue as a table of tab-separated values, as regions hand it out, in UTF-8 or what spreadsheets write (table_text.h):
// the first line names the columns (table_columns.h; others are passed over), each further line is an item. A cell in double
// quotes may hold "" for one; materials and aliases are separated by ； ; or |. Name and department are needed. What a table
// does not say: the plain name is the official one, the phone 12345; a table without codes gets codes made from name and
// department (T- and 16 hex digits), the same at each import. Any thread.
//
// Codes of refused rows: table-cell-missing table-cell-wrong table-cell-long table-row-wide and those of item_rules.h; of
// whole tables: table-refused, file-unreadable.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

struct TableFile {
    // Where a good row stands: `row` counts from 0 without empty lines, `line` from 1 with all.
    struct Origin {
        std::size_t row = 0;
        std::size_t line = 0;
    };

    Contents contents;                   // the good rows; district and life events are empty
    std::vector<Origin> origins;         // of each of contents.items
    std::vector<Error> refused;          // the others: "row 3, column 承诺时限: …", place FILE:LINE
    std::vector<Error> unusable;         // the table as a whole: nothing was read
    std::vector<std::string> passedOver; // columns that we do not know
};

inline constexpr std::size_t maxTableRows = 100000;

TableFile readTable(const std::filesystem::path& file);
TableFile parseTable(std::string_view bytes, const std::string& place);

} // namespace changming::catalogue
