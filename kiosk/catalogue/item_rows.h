// The tables of catalogue.db and an item as a row of them.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/store/value.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace changming::catalogue
{

// Append only once one has shipped: migrations[n] takes version n to n + 1.
extern const std::array<std::string_view, 2> catalogueMigrations;

// Columns of the table item, as itemFrom reads them from column `at` on.
extern const std::string itemColumns;
extern const std::string insertItem;

Item itemFrom(const store::Row& row, int at);
store::Values valuesOf(const Item& item, std::size_t position); // of insertItem

} // namespace changming::catalogue
