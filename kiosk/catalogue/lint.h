// What is allowed but wrong or poor in a catalogue: contradictions between the facts of an item, what a guide leaves out, names
// that say too little or that nobody can tell apart. Findings, not refusals; each names the item, its row and the field.
// Any thread. Codes:
//   names      lint-same-name lint-official-name lint-long-name lint-abbreviation lint-needless-alias lint-no-english
//   materials  lint-vague-material
//   guides     lint-not-at-once lint-later-than-promised lint-online-but-trips lint-no-way-home lint-idle-choice
//              lint-guide-without-steps lint-guide-without-place lint-guide-without-law lint-guide-without-phone
//   events     lint-empty-event
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"
#include "kiosk/catalogue/table_file.h"

#include <string>
#include <vector>

namespace changming::catalogue
{

// Of items.json: place = FILE#/items/ROW/FIELD. With the origins of a table's good rows: FILE:LINE.
std::vector<Error> lint(const Contents& contents, const std::string& place, const std::vector<TableFile::Origin>& origins = {});

} // namespace changming::catalogue
