// One row of a table of items: its cells as an Item, or the first thing that is wrong with it.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/catalogue/item_rules.h"
#include "kiosk/catalogue/table_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

struct TableHeading {
    std::optional<Column> column; // none: passed over
    std::string name;             // as the table calls it
};

class TableRow
{
public:
    explicit TableRow(const std::vector<TableHeading>& headings) : m_headings(headings) {}

    // REQUIRES: no more cells than headings. None: refusal() says why; its field is the table's own heading.
    std::optional<Item> item(const std::vector<std::string>& cells);
    const std::optional<Broken>& refusal() const { return m_refusal; }

    std::string heading(Column column) const; // empty: the table has no such column

private:
    void take(Column column, const std::string& cell, Item& item);
    int days(Column column, std::string_view cell);
    void finish(Item& item);
    void refuse(const char* code, Column column, std::string message, std::string zh);

    const std::vector<TableHeading>& m_headings;
    std::optional<Broken> m_refusal;
};

} // namespace changming::catalogue
