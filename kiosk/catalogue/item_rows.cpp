#include "kiosk/catalogue/item_rows.h"

#include "kiosk/base/json.h"
#include "kiosk/catalogue/item_json.h"

#include <nlohmann/json.hpp>

namespace changming::catalogue
{

namespace
{

using nlohmann::json;
using store::Row;
using store::Value;

// Only replace() writes these columns; one that somebody else has damaged reads as empty.
template <class Read> auto stored(const std::string& text, Read read) -> decltype(read(json()))
{
    const auto value = parseJson(text, "catalogue.db");
    if (!value)
        return {};
    try {
        return read(*value);
    } catch (const json::exception&) {
        return {};
    }
}

std::vector<std::string> words(const json& list)
{
    return list.get<std::vector<std::string>>();
}

std::optional<Guide> guide(const json& value)
{
    return guideFromJson(value);
}

} // namespace

const std::array<std::string_view, 2> catalogueMigrations{R"sql(
CREATE TABLE item (
    task_code      TEXT PRIMARY KEY,
    position       INTEGER NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    plain_name_zh  TEXT NOT NULL,
    plain_name_en  TEXT NOT NULL,
    aliases        TEXT NOT NULL,
    type           TEXT NOT NULL,
    summary_zh     TEXT NOT NULL,
    summary_en     TEXT NOT NULL,
    audience_zh    TEXT NOT NULL,
    audience_en    TEXT NOT NULL,
    department_zh  TEXT NOT NULL,
    department_en  TEXT NOT NULL,
    life_events    TEXT NOT NULL,
    badge          TEXT NOT NULL,
    form_id        TEXT NOT NULL,
    promised_days  INTEGER NOT NULL,
    statutory_days INTEGER,
    fee_zh         TEXT NOT NULL,
    fee_en         TEXT NOT NULL,
    materials      TEXT NOT NULL,
    help_phone     TEXT NOT NULL,
    guide          TEXT
);
CREATE INDEX item_by_department ON item (department_zh, position);
CREATE TABLE life_event (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    icon     TEXT NOT NULL
);
CREATE TABLE item_life_event (
    life_event TEXT NOT NULL REFERENCES life_event (id),
    position   INTEGER NOT NULL,
    PRIMARY KEY (life_event, position)
) WITHOUT ROWID;
CREATE TABLE import (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    imported_at TEXT NOT NULL,
    items       INTEGER NOT NULL,
    source      TEXT NOT NULL,
    district_zh TEXT NOT NULL,
    district_en TEXT NOT NULL
);
CREATE TABLE search_row (
    position      INTEGER PRIMARY KEY,
    task_code     TEXT NOT NULL,
    plain_name_zh TEXT NOT NULL,
    plain_name_en TEXT NOT NULL,
    name          TEXT NOT NULL,
    department_zh TEXT NOT NULL,
    department_en TEXT NOT NULL,
    badge         TEXT NOT NULL,
    aliases       TEXT NOT NULL,
    materials     TEXT NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5(name_text, name_sound, rest_text, rest_sound, content='', tokenize='unicode61 remove_diacritics 0');
)sql",
                                                          "ALTER TABLE item ADD COLUMN instant INTEGER NOT NULL DEFAULT 0"};

const std::string itemColumns = "task_code, name, plain_name_zh, plain_name_en, aliases, type, summary_zh, summary_en, audience_zh, audience_en, "
                                "department_zh, department_en, life_events, badge, form_id, promised_days, statutory_days, fee_zh, fee_en, "
                                "materials, help_phone, guide, instant";

const std::string insertItem = "INSERT INTO item (position, " + itemColumns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

Item itemFrom(const Row& row, int at)
{
    const auto text = [&](int column) { return row.text(at + column); };
    Item i;
    i.taskCode = text(0);
    i.name = text(1);
    i.plainName = {text(2), text(3)};
    i.aliases = stored(text(4), words);
    i.type = text(5);
    i.summary = {text(6), text(7)};
    i.audience = {text(8), text(9)};
    i.department = {text(10), text(11)};
    i.lifeEvents = stored(text(12), words);
    i.badge = badgeFromToken(text(13));
    i.formId = text(14);
    i.promisedDays = static_cast<int>(row.integer(at + 15));
    if (!row.isNull(at + 16))
        i.statutoryDays = static_cast<int>(row.integer(at + 16));
    i.fee = {text(17), text(18)};
    i.materials = stored(text(19), materialsFromJson);
    i.helpPhone = text(20);
    if (!row.isNull(at + 21))
        i.guide = stored(text(21), guide);
    i.instant = row.integer(at + 22) != 0;
    return i;
}

store::Values valuesOf(const Item& i, std::size_t position)
{
    return {static_cast<std::int64_t>(position),
            i.taskCode,
            i.name,
            i.plainName.zh,
            i.plainName.en,
            json(i.aliases).dump(),
            i.type,
            i.summary.zh,
            i.summary.en,
            i.audience.zh,
            i.audience.en,
            i.department.zh,
            i.department.en,
            json(i.lifeEvents).dump(),
            badgeToken(i.badge),
            i.formId,
            i.promisedDays,
            i.statutoryDays ? Value(*i.statutoryDays) : Value(),
            i.fee.zh,
            i.fee.en,
            materialsToJson(i.materials).dump(),
            i.helpPhone,
            i.guide ? Value(guideToJson(*i.guide).dump()) : Value(),
            i.instant ? 1 : 0};
}

} // namespace changming::catalogue
