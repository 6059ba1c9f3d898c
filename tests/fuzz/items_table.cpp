// Any bytes as a table of items: what is read keeps the rules of items, every refusal is UTF-8 in both languages, and the
// same bytes as typed text find their words without harm.
#include "kiosk/base/text.h"
#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/item_rules.h"
#include "kiosk/catalogue/question.h"
#include "kiosk/catalogue/rank.h"
#include "kiosk/catalogue/table_file.h"

#include <cstdlib>

using namespace changming;
using namespace changming::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const TableFile read = parseTable(bytes, "table.tsv");
    if (!refusals(read.contents, "table.tsv").empty())
        std::abort();
    for (const Item& item : read.contents.items) {
        if (!isUtf8(item.name) || item.name.empty() || item.department.zh.empty() || item.taskCode.empty() || item.taskCode.size() > 64)
            std::abort();
    }
    const Typed typed = Typed::from(bytes);
    if (typed.joined.size() > static_cast<std::size_t>(maxTyped))
        std::abort();
    if (!typed.words.empty() && !isUtf8(question(typed.words, Columns::All, Distance::Near)))
        std::abort();
    return 0;
}
