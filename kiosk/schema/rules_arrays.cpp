// items, additionalItems, contains, minItems, maxItems, uniqueItems.
#include "kiosk/schema/compiler.h"
#include "kiosk/schema/pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::schema
{

namespace
{

Path at(const Path& path, std::size_t index)
{
    return {&path, {}, index};
}

// `items` with one schema for all.
class EachItemRule final : public Rule
{
public:
    EachItemRule(const Maker& maker, std::size_t first, const Node* each) : Rule(maker.pointer, maker.keyword), m_first(first), m_each(each) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_array())
            for (std::size_t i = m_first; i < value.size(); ++i)
                valid = m_each->check(value[i], at(path, i), run) && valid;
        return valid;
    }

private:
    std::size_t m_first; // additionalItems starts behind the tuple
    const Node* m_each;
};

// `items` with a schema for each place.
class TupleRule final : public Rule
{
public:
    TupleRule(const Maker& maker, std::vector<const Node*> places) : Rule(maker.pointer, maker.keyword), m_places(std::move(places)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_array())
            for (std::size_t i = 0; i < value.size() && i < m_places.size(); ++i)
                valid = m_places[i]->check(value[i], at(path, i), run) && valid;
        return valid;
    }

private:
    std::vector<const Node*> m_places;
};

std::unique_ptr<Rule> makeItems(const Maker& maker)
{
    if (!maker.argument.is_array())
        return std::make_unique<EachItemRule>(maker, 0, maker.below(maker.argument, maker.pointer));
    std::vector<const Node*> places;
    places.reserve(maker.argument.size());
    for (std::size_t i = 0; i < maker.argument.size(); ++i)
        places.push_back(maker.below(maker.argument[i], append(maker.pointer, i)));
    return std::make_unique<TupleRule>(maker, std::move(places));
}

std::unique_ptr<Rule> makeAdditionalItems(const Maker& maker)
{
    const auto* rest = maker.below(maker.argument, maker.pointer);
    const auto items = maker.around.find("items");
    if (items == maker.around.end() || !items->is_array())
        return nullptr; // draft-07: without a tuple it says nothing
    return std::make_unique<EachItemRule>(maker, items->size(), rest);
}

class ContainsRule final : public Rule
{
public:
    ContainsRule(const Maker& maker, const Node* wanted) : Rule(maker.pointer, maker.keyword), m_wanted(wanted) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_array())
            return true;
        for (std::size_t i = 0; i < value.size(); ++i)
            if (m_wanted->accepts(value[i], at(path, i), run))
                return true;
        return violated(path, run, {"the list lacks an element that must be in it", "列表里少了必须有的一项"});
    }

private:
    const Node* m_wanted;
};

std::unique_ptr<Rule> makeContains(const Maker& maker)
{
    return std::make_unique<ContainsRule>(maker, maker.below(maker.argument, maker.pointer));
}

enum class Side { AtLeast, AtMost };

class ItemCountRule final : public Rule
{
public:
    ItemCountRule(const Maker& maker, std::size_t limit, Side side) : Rule(maker.pointer, maker.keyword), m_limit(limit), m_side(side) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_array() || (m_side == Side::AtLeast ? value.size() >= m_limit : value.size() <= m_limit))
            return true;
        const auto limit = std::to_string(m_limit);
        const auto actual = std::to_string(value.size());
        const auto sentence = m_side == Side::AtLeast ? Sentence{"the list has " + actual + " elements; at least " + limit + " are needed",
                                                                 "列表有 " + actual + " 项，至少要 " + limit + " 项"}
                                                      : Sentence{"the list has " + actual + " elements; at most " + limit + " fit",
                                                                 "列表有 " + actual + " 项，最多 " + limit + " 项"};
        return violated(path, run, sentence, limit, actual);
    }

private:
    std::size_t m_limit;
    Side m_side;
};

template <Side side> std::unique_ptr<Rule> makeItemCount(const Maker& maker)
{
    const auto limit = countOf(maker.argument);
    if (!limit)
        return maker.refuse({maker.keyword + " is a whole number from 0", maker.keyword + " 要写成不小于 0 的整数"});
    return std::make_unique<ItemCountRule>(maker, *limit, side);
}

class UniqueRule final : public Rule
{
public:
    explicit UniqueRule(const Maker& maker) : Rule(maker.pointer, maker.keyword) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_array())
            return true;
        // Sorted neighbours instead of every pair: a list from outside may be long.
        std::vector<const nlohmann::json*> sorted;
        for (const auto& element : value)
            sorted.push_back(&element);
        std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return *a < *b; });
        const auto twin = std::adjacent_find(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return *a == *b; });
        return twin == sorted.end() || violated(path, run, {"two elements of the list are the same", "列表里有两项一样"});
    }
};

std::unique_ptr<Rule> makeUnique(const Maker& maker)
{
    if (!maker.argument.is_boolean())
        return maker.refuse({"uniqueItems is true or false", "uniqueItems 要写 true 或 false"});
    return maker.argument.get<bool>() ? std::make_unique<UniqueRule>(maker) : nullptr;
}

} // namespace

std::vector<Keyword> arrayKeywords()
{
    return {{"items", makeItems},
            {"additionalItems", makeAdditionalItems},
            {"contains", makeContains},
            {"minItems", makeItemCount<Side::AtLeast>},
            {"maxItems", makeItemCount<Side::AtMost>},
            {"uniqueItems", makeUnique}};
}

} // namespace changming::schema
