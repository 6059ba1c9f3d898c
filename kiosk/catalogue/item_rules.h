// What a schema cannot say of a catalogue, and what would make it false on the screen: a task code stands once, a form
// exactly where the badge says finishHere, promised ≤ statutory, life events and situations that exist, a reason for each
// trip. Codes: catalogue-duplicate-code catalogue-form-missing catalogue-form-unused catalogue-promise-too-long
// catalogue-unknown-life-event catalogue-unknown-situation catalogue-trip-without-reason catalogue-minutes-at-counter.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace changming::catalogue
{

// A rule that an item breaks; `field` is its top key in the file.
struct Broken {
    std::string code;
    std::string field;
    std::string message;
    std::string zh;
};

// Of one item by itself, except that its life events must be among `lifeEvents` (ids).
std::vector<Broken> brokenRules(const Item& item, const std::set<std::string>& lifeEvents);

// "row 3, badge: …" and "第 3 条，badge：…": staff count rows from 1 and call a column by its name.
Error inRow(Error error, std::size_t row, const std::string& field);

// Everything in the file that breaks a rule, at most schema::Schema::maxViolations; place = PLACE#/items/ROW/FIELD.
std::vector<Error> refusals(const Contents& contents, const std::string& place);

} // namespace changming::catalogue
