#include "kiosk/menu/menu_edit.h"

#include "kiosk/menu/tile_list.h"

#include <algorithm>
#include <utility>

namespace changming::menu
{

namespace
{

std::string cut(const std::string& text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && characters++ == most)
            return text.substr(0, at);
    }
    return text;
}

Text fitted(const Text& text)
{
    return {.zh = cut(text.zh, longestChinese), .en = cut(text.en.empty() ? text.zh : text.en, longestEnglish)};
}

Result<void> checkText(const std::string& text, Language language)
{
    const std::size_t most = language == Language::Chinese ? longestChinese : longestEnglish;
    if (characterCount(text) > most)
        return Error{"menu-text-long", "at most " + std::to_string(most) + " characters", "", "最多 " + std::to_string(most) + " 个字"};
    return {};
}

void put(Text& text, Language language, const std::string& value)
{
    const bool same = text.en == text.zh; // nobody has written English: it goes on being the Chinese
    if (language == Language::English) {
        text.en = value.empty() ? text.zh : value;
        return;
    }
    text.zh = value;
    if (same || text.en.empty())
        text.en = cut(value, longestEnglish);
}

} // namespace

Result<std::string> add(Menu& menu, Tile tile, const Place& at)
{
    std::vector<Tile>* list = tilesOf(menu, at.group);
    if (list == nullptr)
        return noSuchGroup();
    if (auto room = roomIn(*list, at.group, 1); !room)
        return room.error();
    if (tile.title.zh.empty())
        return Error{"menu-text-empty", "a tile needs a name", "", "磁贴要有名字"};
    if (auto known = checkIcon(tile.icon); !known)
        return known.error();
    tile.id = freshId(menu, tile.action.target);
    tile.title = fitted(tile.title);
    if (!tile.words.zh.empty())
        tile.words = fitted(tile.words);
    std::string id = tile.id;
    list->insert(list->begin() + static_cast<std::ptrdiff_t>(std::min(at.row, list->size())), std::move(tile));
    return id;
}

Result<void> remove(Menu& menu, std::string_view tile)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    std::vector<Tile>& list = *tilesOf(menu, place->group);
    if (place->group.empty() && list.size() == 1)
        return Error{"menu-last-tile", "the home page needs a tile", "", "首页至少要有一块磁贴"};
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(place->row));
    dropUnopenedGroups(menu);
    return {};
}

Result<void> moveTo(Menu& menu, std::string_view tile, std::size_t row)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    std::vector<Tile>& list = *tilesOf(menu, place->group);
    const auto from = list.begin() + static_cast<std::ptrdiff_t>(place->row);
    const auto to = list.begin() + static_cast<std::ptrdiff_t>(std::min(row, list.size() - 1));
    if (to < from)
        std::rotate(to, from, from + 1);
    else
        std::rotate(from, from + 1, to + 1);
    return {};
}

Result<void> move(Menu& menu, std::string_view tile, Direction direction)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    if (direction == Direction::Up && place->row == 0)
        return Error{"menu-at-the-end", "it is the first already", "", "已经是第一个了"};
    if (direction == Direction::Down && place->row + 1 == tilesOf(menu, place->group)->size())
        return Error{"menu-at-the-end", "it is the last already", "", "已经是最后一个了"};
    return moveTo(menu, tile, direction == Direction::Up ? place->row - 1 : place->row + 1);
}

Result<void> rename(Menu& menu, std::string_view tile, Language language, const std::string& title)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    if (title.empty() && language == Language::Chinese)
        return Error{"menu-text-empty", "the Chinese name cannot be empty", "", "中文名字不能空着"};
    if (auto fits = checkText(title, language); !fits)
        return fits;
    const Text before = found->title;
    put(found->title, language, title);
    if (Group* group = found->action.kind == Action::Kind::Group ? findGroup(menu, found->action.target) : nullptr;
        group != nullptr && group->title == before)
        group->title = found->title;
    return {};
}

Result<void> setWords(Menu& menu, std::string_view tile, Language language, const std::string& words)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    if (auto fits = checkText(words, language); !fits)
        return fits;
    if (words.empty() && language == Language::Chinese) {
        found->words = {};
        return {};
    }
    if (language == Language::English && found->words.zh.empty())
        return Error{"menu-text-empty", "the Chinese words come first", "", "先写中文的小字"};
    put(found->words, language, words);
    return {};
}

Result<void> setIcon(Menu& menu, std::string_view tile, const std::string& icon)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    if (auto known = checkIcon(icon); !known)
        return known;
    found->icon = icon;
    return {};
}

Result<void> setHours(Menu& menu, std::string_view tile, std::optional<Hours> shown)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    found->shown = shown;
    return {};
}

Result<void> hide(Menu& menu, std::string_view tile)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    found->hidden = true;
    return {};
}

Result<void> show(Menu& menu, std::string_view tile)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    found->hidden = false;
    return {};
}

Result<void> setAction(Menu& menu, std::string_view tile, const Action& action)
{
    Tile* found = findTile(menu, tile);
    if (found == nullptr)
        return noSuchTile();
    found->action = action;
    dropUnopenedGroups(menu);
    return {};
}

} // namespace changming::menu
