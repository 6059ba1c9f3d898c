#include "kiosk/menu/menu_words.h"

#include "kiosk/menu/minute_text.h"

namespace changming::menu
{

namespace
{

Text inQuotes(const Text& text)
{
    return {"“" + text.zh + "”", "\"" + text.in(Language::English) + "\""};
}

Text named(const char* zh, const char* en, const std::string& name)
{
    return {zh + name, en + name};
}

} // namespace

Text quoted(const Tile& tile)
{
    return inQuotes(tile.title);
}

Text quotedNames(const Tile& tile)
{
    const std::string english = tile.title.in(Language::English);
    return {"“" + tile.title.zh + "”（" + english + "）", "\"" + english + "\" (" + tile.title.zh + ")"};
}

Text placeWords(const Menu& menu, const Place& place)
{
    const std::string number = std::to_string(place.row + 1);
    const Group* group = menu.group(place.group);
    if (group == nullptr)
        return {"首页第 " + number + " 位", "number " + number + " of the home page"};
    const Text name = inQuotes(group->title);
    return {name.zh + "组第 " + number + " 位", "number " + number + " of the group " + name.en};
}

Text actionWords(const Menu& menu, const Action& action)
{
    switch (action.kind) {
    case Action::Kind::Item:
        return named("事项 ", "item ", action.target);
    case Action::Kind::Department:
        return named("部门的事项：", "the items of ", action.target);
    case Action::Kind::Group: {
        const Group* group = menu.group(action.target);
        const Text name = inQuotes(group == nullptr ? Text{action.target, action.target} : group->title);
        return {"一组：" + name.zh, "the group " + name.en};
    }
    case Action::Kind::Page:
        return named("页面 ", "page ", action.target);
    case Action::Kind::Search:
        return named("搜索 ", "the search ", action.target);
    case Action::Kind::Link:
        return named("网址 ", "address ", action.target);
    case Action::Kind::ListAll:
        break;
    }
    return {"全部事项", "all items"};
}

Text hoursWords(const std::optional<Hours>& shown)
{
    if (!shown)
        return {"一直显示", "always"};
    const std::string from = minuteText(shown->from);
    const std::string until = minuteText(shown->until);
    return {"每天 " + from + " 到 " + until + " 显示", "daily from " + from + " until " + until};
}

Text orNone(const Text& words)
{
    return words.zh.empty() ? Text{"没有", "none"} : inQuotes(words);
}

} // namespace changming::menu
