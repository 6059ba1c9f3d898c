#include "kiosk/catalogue/nearest.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/question.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace changming::catalogue
{

namespace
{

constexpr std::size_t maxUnits = 24; // of what was typed
constexpr int manyShare = 200;       // what so many items share tells nothing
constexpr std::size_t leastWord = 3; // letters of an English word that must be right
constexpr double pairsCount = 3.0;   // a pair, against a single character

// A share of what was typed, and what it is worth when only one item has it.
struct Share {
    std::string match;
    double worth = 1.0;
};

void addWord(const std::u32string& word, std::vector<Share>& shares)
{
    const auto way = readingsOfTyped(word).front();
    const std::size_t count = std::min(way.size(), maxUnits);
    for (std::size_t n = 0; n < count; ++n) {
        if (way[n].kind == Unit::Kind::Initial)
            continue;
        shares.push_back({questionOfUnit(way[n]), 1.0});
        if (n > 0 && way[n - 1].kind != Unit::Kind::Initial)
            shares.push_back({questionOfPair(way[n - 1], way[n]), pairsCount});
    }
    if (!std::ranges::all_of(word, isLatin))
        return;
    for (std::size_t length = word.size(); length >= leastWord; --length)
        shares.push_back({"\"" + encoded(word.substr(0, length)) + "\" *", 1.0});
}

class Scores
{
public:
    explicit Scores(store::Database& database) : m_database(database) {}

    Result<void> add(const Share& share, std::string_view columns)
    {
        std::vector<std::int64_t> sharing;
        const auto asked = m_database.each("SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2", {std::string(columns) + share.match, manyShare},
                                           [&](const store::Row& row) { sharing.push_back(row.integer(0)); });
        if (!asked)
            return asked.error();
        if (sharing.size() == static_cast<std::size_t>(manyShare))
            return {};
        const double worth = share.worth * std::log(1.0 + static_cast<double>(manyShare) / static_cast<double>(sharing.size() + 1));
        for (const std::int64_t position : sharing)
            m_scores[position] += worth;
        return {};
    }

    // Positions, best first.
    std::vector<std::int64_t> best() const
    {
        std::vector<std::pair<double, std::int64_t>> sorted;
        sorted.reserve(m_scores.size());
        for (const auto& [position, score] : m_scores)
            sorted.emplace_back(-score, position);
        std::ranges::sort(sorted);
        sorted.resize(std::min<std::size_t>(sorted.size(), maxNearest));
        std::vector<std::int64_t> positions;
        positions.reserve(sorted.size());
        for (const auto& [score, position] : sorted)
            positions.push_back(position);
        return positions;
    }

private:
    store::Database& m_database;
    std::map<std::int64_t, double> m_scores;
};

Result<std::vector<std::int64_t>> nearest(store::Database& database, const Typed& typed)
{
    std::vector<Share> shares;
    for (const std::u32string& word : typed.words)
        addWord(word, shares);
    for (const std::string_view columns : {"{name_text name_sound} : ", ""}) {
        Scores scores(database);
        for (const Share& share : shares) {
            if (auto added = scores.add(share, columns); !added)
                return added.error();
        }
        if (auto best = scores.best(); !best.empty())
            return best;
    }
    return std::vector<std::int64_t>{};
}

Hit withoutSpans(const SearchRow& row)
{
    return {row.taskCode, row.plainName, row.name, row.department, row.badge, {}, {}, {}};
}

} // namespace

Result<HitPage> nearestTo(store::Database& database, const Typed& typed, int offset, int limit)
{
    const auto positions = nearest(database, typed);
    if (!positions)
        return positions.error();
    HitPage page{{}, static_cast<int>(positions->size()), true};
    const int first = std::clamp(offset, 0, page.total);
    const int last = first + std::clamp(limit, 0, page.total - first);
    for (int n = first; n < last; ++n) {
        const auto row = database.first("SELECT " + searchRowColumns + " FROM search_row AS r WHERE r.position = ?",
                                        {(*positions)[static_cast<std::size_t>(n)]}, searchRowFrom);
        if (!row)
            return row.error();
        if (row->has_value())
            page.hits.push_back(withoutSpans(**row));
    }
    return page;
}

} // namespace changming::catalogue
