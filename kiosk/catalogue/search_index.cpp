#include "kiosk/catalogue/search_index.h"

#include "kiosk/catalogue/index_tokens.h"
#include "kiosk/catalogue/nearest.h"
#include "kiosk/catalogue/question.h"
#include "kiosk/catalogue/rank.h"
#include "kiosk/catalogue/search_row.h"

#include <algorithm>
#include <set>
#include <utility>

namespace changming::catalogue
{

namespace
{

constexpr int maxCandidates = 2 * maxFound; // of one question

struct Found {
    Rank rank;
    SearchRow row;
};

// Asks from the best places down and stops when enough were found.
class Finder
{
public:
    Finder(store::Database& database, const Typed& typed) : m_database(database), m_typed(typed) {}

    Result<void> look()
    {
        const auto& words = m_typed.words;
        for (const std::string& match : {questionAtStart(words), question(words, Columns::Names, Distance::Neighbours),
                                         question(words, Columns::Names, Distance::Near), question(words, Columns::All, Distance::Neighbours)}) {
            if (m_found.size() >= maxFound)
                break;
            if (auto asked = ask(match); !asked)
                return asked;
        }
        std::ranges::sort(m_found, {}, &Found::rank);
        m_found.resize(std::min<std::size_t>(m_found.size(), maxFound));
        return {};
    }

    const std::vector<Found>& found() const { return m_found; }

    HitPage page(int offset, int limit) const
    {
        HitPage page{{}, static_cast<int>(m_found.size()), false};
        const int first = std::clamp(offset, 0, page.total);
        const int last = first + std::clamp(limit, 0, page.total - first);
        for (int n = first; n < last; ++n)
            page.hits.push_back(hitOf(m_typed, m_found[static_cast<std::size_t>(n)].row));
        return page;
    }

private:
    Result<void> ask(const std::string& match)
    {
        // CROSS JOIN: the planner keeps the order and looks up few rows instead of scanning all.
        return m_database.each(
            "SELECT " + searchRowColumns +
                " FROM (SELECT rowid AS hit FROM search WHERE search MATCH ?1 LIMIT ?2) CROSS JOIN search_row AS r ON r.position = hit",
            {match, maxCandidates}, [&](const store::Row& row) { consider(row); });
    }

    void consider(const store::Row& row)
    {
        if (!m_seen.insert(row.integer(0)).second)
            return;
        SearchRow texts = searchRowFrom(row);
        if (const auto rank = rankOf(m_typed, texts))
            m_found.push_back({*rank, std::move(texts)});
    }

    store::Database& m_database;
    const Typed& m_typed;
    std::set<std::int64_t> m_seen;
    std::vector<Found> m_found;
};

// FTS5's tokenizer keeps the last word that was asked for in a buffer of its own, as long as the connection lives: another
// is written over it, longer than anything that is typed.
void overwriteLastWord(store::Database& database)
{
    static const std::string word(512, 'x');
    (void)database.each("SELECT rowid FROM search WHERE search MATCH ?", {word}, [](const store::Row&) {});
}

} // namespace

Result<void> index(store::Database& database, const std::vector<Item>& items)
{
    for (const char* emptied : {"DELETE FROM search_row", "INSERT INTO search (search) VALUES ('delete-all')"}) {
        if (auto done = database.run(emptied); !done)
            return done.error();
    }
    for (std::size_t position = 0; position < items.size(); ++position) {
        const SearchRow row = searchRowOf(items[position], position);
        if (auto done = database.run(insertSearchRow, valuesOf(row)); !done)
            return done.error();
        std::vector<std::string> names{row.plainName.zh, row.name};
        names.insert(names.end(), row.aliases.begin(), row.aliases.end());
        std::vector<std::string> rest{row.department.zh};
        rest.insert(rest.end(), row.materials.begin(), row.materials.end());
        const std::string sounds = soundTokens(names, Sounds::NeighboursAndNear);
        const std::string restSounds = soundTokens(rest, Sounds::Neighbours);
        names.push_back(row.plainName.en);
        rest.push_back(row.department.en);
        if (auto done = database.run("INSERT INTO search (rowid, name_text, name_sound, rest_text, rest_sound) VALUES (?,?,?,?,?)",
                                     {row.position, textTokens(names), sounds, textTokens(rest), restSounds});
            !done)
            return done.error();
    }
    // One segment instead of many: a keystroke asks for many tokens.
    auto merged = database.run("INSERT INTO search (search) VALUES ('optimize')");
    return merged ? Result<void>{} : merged.error();
}

Result<HitPage> searchIn(store::Database& database, std::string_view text, int offset, int limit)
{
    HitPage page;
    const Typed typed = Typed::from(text);
    if (typed.words.empty())
        return page;
    // Several questions, one moment: an import may come between them.
    const auto done = database.snapshot([&]() -> Result<void> {
        Finder finder(database, typed);
        if (auto looked = finder.look(); !looked)
            return looked;
        if (!finder.found().empty()) {
            page = finder.page(offset, limit);
            return {};
        }
        auto nearest = nearestTo(database, typed, offset, limit);
        if (!nearest)
            return nearest.error();
        page = std::move(*nearest);
        return {};
    });
    overwriteLastWord(database);
    if (!done)
        return done.error();
    return page;
}

} // namespace changming::catalogue
