// Seeded mutants of the shipped menu: whatever staff hand in is accepted by every rule or refused with a place; the last
// good version stays.
#include "kiosk/menu/menu_store.h"

#include "tests/kiosk/fresh_dir.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <random>

using namespace changming;
using namespace changming::menu;
using nlohmann::json;

namespace
{

const WallTime noon = fromRfc3339("2026-04-16T12:00:00+08:00").value();

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    std::string mutant()
    {
        const std::string good = test::shippedMenu().dump();
        return below(4) == 0 ? bytesOf(good) : valuesOf(json::parse(good)).dump();
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    std::string bytesOf(std::string bytes)
    {
        for (std::size_t n = 1 + below(3); n > 0; --n) {
            const std::size_t at = below(bytes.size());
            switch (below(4)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.erase(at, 1 + below(20));
                break;
            case 2:
                bytes.insert(at, bytes.substr(below(bytes.size()), below(40)));
                break;
            default:
                bytes.resize(at + 1);
            }
        }
        return bytes;
    }

    json valuesOf(json document)
    {
        for (std::size_t n = 1 + below(2); n > 0; --n)
            change(*randomPlace(document));
        return document;
    }

    json* randomPlace(json& document)
    {
        std::vector<json*> places;
        collect(document, places);
        return places[below(places.size())];
    }

    void collect(json& value, std::vector<json*>& places)
    {
        places.push_back(&value);
        for (json& child : value) {
            if (value.is_structured())
                collect(child, places);
        }
    }

    void change(json& value)
    {
        switch (below(6)) {
        case 0:
            value = replacement();
            break;
        case 1:
            removeFrom(value);
            break;
        case 2:
            if (value.is_array() && !value.empty())
                value.push_back(value[below(value.size())]);
            break;
        case 3:
            if (value.is_array())
                std::shuffle(value.begin(), value.end(), m_random);
            break;
        case 4:
            if (value.is_object())
                value["key" + std::to_string(below(10))] = replacement();
            break;
        default:
            if (value.is_string())
                value = value.get<std::string>() + "字";
        }
    }

    void removeFrom(json& value)
    {
        if (value.is_array() && !value.empty())
            value.erase(below(value.size()));
        else if (value.is_object() && !value.empty())
            value.erase(std::next(value.begin(), static_cast<std::ptrdiff_t>(below(value.size()))).key());
    }

    json replacement()
    {
        switch (below(9)) {
        case 0:
            return nullptr;
        case 1:
            return 1;
        case 2:
            return -0.5;
        case 3:
            return true;
        case 4:
            return json::array();
        case 5:
            return json::object();
        case 6:
            return "housing";
        case 7:
            return "PA-RS-0005";
        default:
            return std::string(below(5000), 'x');
        }
    }

    std::mt19937 m_random;
};

// What the home and its pages rely on.
void expectUsable(const Menu& menu, const TargetKnown& known)
{
    EXPECT_FALSE(menu.home.empty());
    std::vector<Tile> tiles = menu.home;
    for (const Group& group : menu.groups) {
        EXPECT_FALSE(group.tiles.empty());
        for (const Tile& tile : group.tiles)
            EXPECT_NE(tile.action.kind, Action::Kind::Group);
        tiles.insert(tiles.end(), group.tiles.begin(), group.tiles.end());
    }
    for (const Tile& tile : tiles) {
        EXPECT_FALSE(tile.title.zh.empty());
        EXPECT_THAT(iconNames(), testing::Contains(tile.icon));
        EXPECT_TRUE((tile.action.kind != Action::Kind::Item && tile.action.kind != Action::Kind::Department) || known(tile.action));
        EXPECT_TRUE(tile.action.kind != Action::Kind::Group || menu.group(tile.action.target) != nullptr);
    }
}

} // namespace

TEST(MenuMutation, FiveHundredMutantsAreUsableOrRefusedWithAPlace)
{
    const test::FreshDir dir;
    const TargetKnown known = test::shippedTargetKnown();
    MenuStore store = MenuStore::open(dir.path() / "hall.db").value();
    ASSERT_EQ(store.takeSeed(test::shippedMenuFile, known, noon).value(), SeedOutcome::Taken);
    Version lastGood = store.current().value().value();

    int accepted = 0;
    int refused = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        SCOPED_TRACE("mutant " + std::to_string(seed));
        const auto file = dir.write("menu.json", Mutator(seed).mutant());
        const MenuFile read = readMenuFile(file, known);
        const auto outcome = store.takeSeed(file, known, noon);
        const Version current = store.current().value().value();
        ASSERT_EQ(outcome.ok(), read.complaints.empty());
        if (outcome.ok()) {
            ++accepted;
            expectUsable(read.menu, known);
            EXPECT_EQ(current.menu, read.menu);
            lastGood = current;
            continue;
        }
        ++refused;
        for (const Error& complaint : read.complaints) {
            EXPECT_THAT(complaint.place, testing::StartsWith(file.string()));
            EXPECT_FALSE(complaint.message.empty());
            EXPECT_FALSE(complaint.zh.empty());
        }
        EXPECT_EQ(current.number, lastGood.number);
        EXPECT_EQ(current.menu, lastGood.menu);
    }
    // Both sides of the rules were met, not only one.
    EXPECT_GT(accepted, 25);
    EXPECT_GT(refused, 250);
}
