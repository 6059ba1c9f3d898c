// Queries that people made by hand for the shipped catalogue, and the items that must be among the first five
// (judged-queries.tsv: query, kind, task codes). Recall at 5 of a query is the share of its items there.
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/items_file.h"
#include "tests/kiosk/fresh_dir.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using namespace changming;
using namespace changming::catalogue;

namespace
{

constexpr int firstFew = 5;
constexpr double wanted = 0.98;

struct Judged {
    std::string query;
    std::string kind;
    std::vector<std::string> codes;
};

std::vector<Judged> judgedQueries()
{
    std::ifstream file(std::string(CHANGMING_SOURCE_DIR) + "/tests/kiosk/catalogue/judged-queries.tsv");
    std::vector<Judged> all;
    std::string line;
    std::getline(file, line); // the head
    while (std::getline(file, line)) {
        Judged judged;
        std::istringstream cells(line);
        std::string codes;
        std::getline(cells, judged.query, '\t');
        std::getline(cells, judged.kind, '\t');
        std::getline(cells, codes, '\t');
        std::istringstream list(codes);
        for (std::string code; std::getline(list, code, ',');)
            judged.codes.push_back(code);
        all.push_back(std::move(judged));
    }
    return all;
}

double recall(const Judged& judged, const HitPage& page)
{
    const auto isThere = [&](const std::string& code) { return std::ranges::find(page.hits, code, &Hit::taskCode) != page.hits.end(); };
    const auto most = std::min<std::size_t>(judged.codes.size(), firstFew);
    return std::min(1.0, static_cast<double>(std::ranges::count_if(judged.codes, isThere)) / static_cast<double>(most));
}

void tellMiss(const Judged& judged, const HitPage& page)
{
    std::cout << "  missed: " << judged.query << " (" << judged.kind << ") wants";
    for (const std::string& code : judged.codes)
        std::cout << ' ' << code;
    std::cout << (page.nearest ? "; nearest of " : "; first of ") << page.total << ':';
    for (const Hit& hit : page.hits)
        std::cout << ' ' << hit.taskCode << ' ' << hit.plainName.zh;
    std::cout << '\n';
}

} // namespace

TEST(JudgedQueries, AreAnsweredByTheFirstFive)
{
    const test::FreshDir dir;
    const ItemsFile read = readItemsFile(std::string(CHANGMING_SOURCE_DIR) + "/config/catalogue/items.json");
    ASSERT_TRUE(read.complaints.empty());
    Catalogue catalogue = Catalogue::open(dir.path() / "catalogue.db").value();
    ASSERT_TRUE(catalogue.replace(read.contents, "items.json", WallTime{}).ok());
    const std::vector<Judged> queries = judgedQueries();
    ASSERT_GE(queries.size(), 120U);

    struct Sum {
        double recall = 0;
        int queries = 0;
    };
    std::map<std::string, Sum> kinds;
    for (const Judged& judged : queries) {
        for (const std::string& code : judged.codes)
            EXPECT_TRUE(catalogue.item(code).value().has_value()) << judged.query << " wants " << code << ", which is no item";
        const HitPage page = catalogue.search(judged.query, 0, firstFew).value();
        const double share = recall(judged, page);
        for (const char* kind : {judged.kind.c_str(), "(all)"}) {
            kinds[kind].recall += share;
            ++kinds[kind].queries;
        }
        if (share < 1)
            tellMiss(judged, page);
    }
    for (const auto& [kind, sum] : kinds) {
        std::cout << "  recall at 5, " << kind << ": " << sum.recall / sum.queries << " of " << sum.queries << " queries\n";
        RecordProperty("recall_" + kind, std::to_string(sum.recall / sum.queries));
    }
    EXPECT_GE(kinds["(all)"].recall / kinds["(all)"].queries, wanted);
}
