// search_bench --queries FILE --items FILE --work DIR [--peer DIR --peer-script FILE] [--keystrokes N] SIZE…
// How long a keystroke of search takes: this catalogue, SQLite's LIKE '%…%' over the same texts, and a JavaScript peer in Node
// (pinyin-match over arrays in memory). All in one run, told as p50 and p99 and as ratios to ours. Exit 1 when a result is
// wrong (our hits must hold all that LIKE finds, up to maxFound); times are never judged.
#include "kiosk/base/json.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/item_rows.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/store/database.h"
#include "tests/bench/search/generated.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <numeric>
#include <optional>

using namespace changming;
using nlohmann::json;

namespace
{

constexpr int page = 4; // result tiles on a page
constexpr std::size_t slowestTold = 8;

struct Options {
    std::string queries;
    std::string items;
    std::string work;
    std::string peer;
    std::string peerScript;
    std::size_t keystrokes = 100;
    std::vector<std::size_t> sizes;
};

struct Latency {
    double p50 = 0; // ms
    double p99 = 0;
    std::size_t keystrokes = 0;
};

Latency latency(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times[std::min(times.size() - 1, times.size() * 99 / 100)], times.size()};
}

template <class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// What a simple program would do: the same texts, a page and the whole count.
int likeTotal(store::Database& database, const std::string& typed)
{
    const std::string like = "LIKE '%' || ?1 || '%'";
    int total = 0;
    const auto done =
        database.each("SELECT task_code, count(*) OVER () FROM search_row WHERE plain_name_zh " + like + " OR plain_name_en " + like + " OR name " +
                          like + " OR aliases " + like + " OR department_zh " + like + " OR materials " + like + " LIMIT ?2",
                      {typed, page}, [&](const store::Row& row) { total = static_cast<int>(row.integer(1)); });
    if (!done)
        std::abort();
    return total;
}

bool isChinese(const std::string& typed)
{
    return std::ranges::all_of(typed, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::optional<Latency> peerLatency(const Options& options, const std::filesystem::path& folder)
{
    if (options.peer.empty())
        return std::nullopt;
    const std::filesystem::path answer = folder / "peer.json";
    const std::string command = "node '" + options.peerScript + "' '" + options.peer + "' '" + folder.string() + "' > '" + answer.string() + "'";
    if (std::system(command.c_str()) != 0) // a bench on a developer's own paths
        return std::nullopt;
    const auto told = readJsonFile(answer);
    if (!told)
        return std::nullopt;
    return Latency{told->at("p50").get<double>(), told->at("p99").get<double>(), told->at("keystrokes").get<std::size_t>()};
}

void writeForPeer(const std::filesystem::path& folder, const catalogue::Contents& contents, const std::vector<std::string>& typed)
{
    json items = json::array();
    for (const catalogue::Item& item : contents.items) {
        json texts{item.plainName.zh, item.name, item.department.zh};
        for (const std::string& alias : item.aliases)
            texts.push_back(alias);
        for (const catalogue::Material& material : item.materials)
            texts.push_back(material.name.zh);
        items.push_back(std::move(texts));
    }
    std::ofstream(folder / "items.json") << items.dump();
    std::ofstream(folder / "keystrokes.json") << json(typed).dump();
}

void tell(const char* who, const Latency& one, const Latency& ours)
{
    std::cout << "  " << who << ": p50 " << one.p50 << " ms, p99 " << one.p99 << " ms; " << one.p50 / ours.p50 << " x and " << one.p99 / ours.p99
              << " x ours (" << one.keystrokes << " keystrokes)\n";
}

void tellSlowest(const std::vector<std::string>& typed, const std::vector<double>& times)
{
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, std::ranges::greater(), [&](std::size_t n) { return times[n]; });
    order.resize(std::min<std::size_t>(order.size(), slowestTold));
    std::cout << "  slowest of search:";
    for (const std::size_t n : order)
        std::cout << ' ' << typed[n] << ' ' << times[n];
    std::cout << '\n';
}

bool run(const Options& options, const catalogue::Contents& shipped, std::size_t size)
{
    const std::filesystem::path folder = std::filesystem::path(options.work) / std::to_string(size);
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto typed = bench::keystrokes(options.queries, options.keystrokes);
    const catalogue::Contents contents = bench::generated(shipped, size);
    writeForPeer(folder, contents, typed);
    auto catalogue = catalogue::Catalogue::open(folder / "catalogue.db");
    if (!catalogue)
        return false;
    bool right = true;
    const double imported = milliseconds([&] { right = catalogue->replace(contents, "bench", WallTime{}).ok(); });
    auto like = store::Database::open({.file = folder / "catalogue.db", .migrations = catalogue::catalogueMigrations});
    if (!right || !like)
        return false;

    std::vector<double> ours;
    std::vector<double> likes;
    static_cast<void>(catalogue->search("a", 0, page)); // the table of readings is unpacked at first use
    for (const std::string& text : typed) {
        catalogue::HitPage hits;
        ours.push_back(milliseconds([&] { hits = catalogue->search(text, 0, page).value(); }));
        int total = 0;
        likes.push_back(milliseconds([&] { total = likeTotal(*like, text); }));
        if (isChinese(text) && (hits.nearest ? 0 : hits.total) < std::min(total, catalogue::maxFound)) {
            std::cout << "WRONG: " << text << " has " << total << " items by LIKE, " << hits.total << " by search\n";
            right = false;
        }
    }
    const Latency mine = latency(ours);
    std::cout << contents.items.size() << " items, " << typed.size() << " keystrokes, imported in " << imported << " ms\n  search: p50 " << mine.p50
              << " ms, p99 " << mine.p99 << " ms\n";
    tellSlowest(typed, ours);
    tell("LIKE", latency(likes), mine);
    if (const auto peer = peerLatency(options, folder))
        tell("pinyin-match in Node", *peer, mine);
    else if (!options.peer.empty())
        right = false;
    return right;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("search_bench");
    app.add_option("--queries", options.queries)->required();
    app.add_option("--items", options.items)->required();
    app.add_option("--work", options.work)->required();
    app.add_option("--peer", options.peer, "where pinyin-match is installed");
    app.add_option("--peer-script", options.peerScript);
    app.add_option("--keystrokes", options.keystrokes);
    app.add_option("SIZE", options.sizes)->required();
    CLI11_PARSE(app, argc, argv);
    const auto shipped = catalogue::readItemsFile(options.items);
    if (!shipped.complaints.empty()) {
        std::cerr << shipped.complaints.front().message << '\n';
        return 1;
    }
    bool right = true;
    for (const std::size_t size : options.sizes)
        right = run(options, shipped.contents, size) && right;
    return right ? 0 : 1;
}
