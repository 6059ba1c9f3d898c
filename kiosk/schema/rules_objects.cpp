// properties, patternProperties, additionalProperties, propertyNames, required, minProperties, maxProperties, dependencies.
#include "kiosk/schema/compiler.h"
#include "kiosk/schema/pattern.h"
#include "kiosk/schema/pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace changming::schema
{

namespace
{

Path at(const Path& path, std::string_view key)
{
    return {&path, key, std::nullopt};
}

class PropertiesRule final : public Rule
{
public:
    PropertiesRule(const Maker& maker, std::map<std::string, const Node*> properties)
        : Rule(maker.pointer, maker.keyword), m_properties(std::move(properties))
    {
    }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_object())
            for (const auto& [name, node] : m_properties)
                if (const auto member = value.find(name); member != value.end())
                    valid = node->check(*member, at(path, name), run) && valid;
        return valid;
    }

private:
    std::map<std::string, const Node*> m_properties;
};

std::unique_ptr<Rule> makeProperties(const Maker& maker)
{
    if (!maker.argument.is_object())
        return maker.refuse({"properties is an object of schemas", "properties 要写成对象"});
    std::map<std::string, const Node*> properties;
    for (const auto& [name, schema] : maker.argument.items())
        properties.emplace(name, maker.below(schema, append(maker.pointer, name)));
    return std::make_unique<PropertiesRule>(maker, std::move(properties));
}

// A definition asserts nothing; references lead to it.
std::unique_ptr<Rule> makeDefinitions(const Maker& maker)
{
    if (!maker.argument.is_object())
        return maker.refuse({"definitions is an object of schemas", "definitions 要写成对象"});
    for (const auto& [name, schema] : maker.argument.items())
        maker.below(schema, append(maker.pointer, name));
    return nullptr;
}

class PatternPropertiesRule final : public Rule
{
public:
    PatternPropertiesRule(const Maker& maker, std::vector<std::pair<Pattern, const Node*>> patterns)
        : Rule(maker.pointer, maker.keyword), m_patterns(std::move(patterns))
    {
    }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_object())
            for (const auto& [pattern, node] : m_patterns)
                for (const auto& [name, member] : value.items())
                    if (pattern.matches(name))
                        valid = node->check(member, at(path, name), run) && valid;
        return valid;
    }

private:
    std::vector<std::pair<Pattern, const Node*>> m_patterns;
};

std::unique_ptr<Rule> makePatternProperties(const Maker& maker)
{
    if (!maker.argument.is_object())
        return maker.refuse({"patternProperties is an object of schemas", "patternProperties 要写成对象"});
    std::vector<std::pair<Pattern, const Node*>> patterns;
    for (const auto& [name, schema] : maker.argument.items()) {
        const auto pointer = append(maker.pointer, name);
        auto pattern = Pattern::compile(name, {});
        if (!pattern) {
            maker.compiler.refuse(pointer, {pattern.error().message, pattern.error().zh});
            continue;
        }
        patterns.emplace_back(std::move(*pattern), maker.below(schema, pointer));
    }
    return std::make_unique<PatternPropertiesRule>(maker, std::move(patterns));
}

class AdditionalPropertiesRule final : public Rule
{
public:
    enum class Keys { Checked, Refused };
    AdditionalPropertiesRule(const Maker& maker, std::set<std::string> known, std::vector<Pattern> patterns, const Node* rest, Keys keys)
        : Rule(maker.pointer, maker.keyword), m_known(std::move(known)), m_patterns(std::move(patterns)), m_rest(rest), m_keys(keys)
    {
    }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (!value.is_object())
            return valid;
        for (const auto& [name, member] : value.items()) {
            if (isKnown(name))
                continue;
            if (m_keys == Keys::Refused)
                valid = violated(at(path, name), run, unknown(name), name);
            else
                valid = m_rest->check(member, at(path, name), run) && valid;
        }
        return valid;
    }

private:
    bool isKnown(const std::string& name) const
    {
        return m_known.contains(name) ||
               std::any_of(m_patterns.begin(), m_patterns.end(), [&](const auto& pattern) { return pattern.matches(name); });
    }
    Sentence unknown(const std::string& name) const
    {
        constexpr std::size_t shown = 20;
        std::string list;
        std::size_t count = 0;
        for (const auto& known : m_known)
            if (++count <= shown)
                list += (count == 1 ? "" : ", ") + known;
        if (count > shown)
            list += ", …";
        Sentence sentence{"the key \"" + name + "\" is not known here", "这里不认识 \"" + name + "\""};
        if (!list.empty())
            sentence = {sentence.en + "; known are: " + list, sentence.zh + "；可以写的有：" + list};
        return sentence;
    }

    std::set<std::string> m_known;
    std::vector<Pattern> m_patterns;
    const Node* m_rest;
    Keys m_keys;
};

std::unique_ptr<Rule> makeAdditionalProperties(const Maker& maker)
{
    using Keys = AdditionalPropertiesRule::Keys;
    const auto keys = maker.argument == nlohmann::json(false) ? Keys::Refused : Keys::Checked;
    std::set<std::string> known;
    std::vector<Pattern> patterns;
    if (const auto properties = maker.around.find("properties"); properties != maker.around.end() && properties->is_object())
        for (const auto& [name, schema] : properties->items())
            known.insert(name);
    if (const auto named = maker.around.find("patternProperties"); named != maker.around.end() && named->is_object())
        for (const auto& [name, schema] : named->items())
            if (auto pattern = Pattern::compile(name, {})) // a wrong one is refused where it stands
                patterns.push_back(std::move(*pattern));
    const auto* rest = maker.below(maker.argument, maker.pointer);
    return std::make_unique<AdditionalPropertiesRule>(maker, std::move(known), std::move(patterns), rest, keys);
}

class PropertyNamesRule final : public Rule
{
public:
    PropertyNamesRule(const Maker& maker, const Node* names) : Rule(maker.pointer, maker.keyword), m_names(names) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_object())
            for (const auto& [name, member] : value.items())
                valid = m_names->check(name, at(path, name), run) && valid;
        return valid;
    }

private:
    const Node* m_names;
};

std::unique_ptr<Rule> makePropertyNames(const Maker& maker)
{
    return std::make_unique<PropertyNamesRule>(maker, maker.below(maker.argument, maker.pointer));
}

class RequiredRule final : public Rule
{
public:
    RequiredRule(const Maker& maker, std::vector<std::string> names) : Rule(maker.pointer, maker.keyword), m_names(std::move(names)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (value.is_object())
            for (const auto& name : m_names)
                if (!value.contains(name))
                    valid = violated(path, run, {"\"" + name + "\" is missing", "少了 \"" + name + "\""}, name);
        return valid;
    }

private:
    std::vector<std::string> m_names;
};

bool isListOfNames(const nlohmann::json& argument)
{
    return argument.is_array() && std::all_of(argument.begin(), argument.end(), [](const auto& name) { return name.is_string(); });
}

std::unique_ptr<Rule> makeRequired(const Maker& maker)
{
    if (!isListOfNames(maker.argument))
        return maker.refuse({"required is a list of keys", "required 要写成名称的列表"});
    return std::make_unique<RequiredRule>(maker, maker.argument.get<std::vector<std::string>>());
}

enum class Side { AtLeast, AtMost };

class PropertyCountRule final : public Rule
{
public:
    PropertyCountRule(const Maker& maker, std::size_t limit, Side side) : Rule(maker.pointer, maker.keyword), m_limit(limit), m_side(side) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_object() || (m_side == Side::AtLeast ? value.size() >= m_limit : value.size() <= m_limit))
            return true;
        const auto limit = std::to_string(m_limit);
        const auto actual = std::to_string(value.size());
        const auto sentence =
            m_side == Side::AtLeast
                ? Sentence{"the object has " + actual + " keys; at least " + limit + " are needed", "有 " + actual + " 个键，至少要 " + limit + " 个"}
                : Sentence{"the object has " + actual + " keys; at most " + limit + " fit", "有 " + actual + " 个键，最多 " + limit + " 个"};
        return violated(path, run, sentence, limit, actual);
    }

private:
    std::size_t m_limit;
    Side m_side;
};

template <Side side> std::unique_ptr<Rule> makePropertyCount(const Maker& maker)
{
    const auto limit = countOf(maker.argument);
    if (!limit)
        return maker.refuse({maker.keyword + " is a whole number from 0", maker.keyword + " 要写成不小于 0 的整数"});
    return std::make_unique<PropertyCountRule>(maker, *limit, side);
}

class DependenciesRule final : public Rule
{
public:
    struct Dependency {
        std::string name;
        std::vector<std::string> keys; // that must stand beside it
        const Node* schema = nullptr;  // or that the whole object must satisfy
    };
    DependenciesRule(const Maker& maker, std::vector<Dependency> dependencies)
        : Rule(maker.pointer, maker.keyword), m_dependencies(std::move(dependencies))
    {
    }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        if (!value.is_object())
            return valid;
        for (const auto& dependency : m_dependencies) {
            if (!value.contains(dependency.name))
                continue;
            for (const auto& key : dependency.keys)
                if (!value.contains(key))
                    valid = violated(path, run,
                                     {"\"" + key + "\" is missing; \"" + dependency.name + "\" needs it",
                                      "少了 \"" + key + "\"：写了 \"" + dependency.name + "\" 就要有它"},
                                     key);
            if (dependency.schema != nullptr)
                valid = dependency.schema->check(value, path, run) && valid;
        }
        return valid;
    }

private:
    std::vector<Dependency> m_dependencies;
};

std::unique_ptr<Rule> makeDependencies(const Maker& maker)
{
    if (!maker.argument.is_object())
        return maker.refuse({"dependencies is an object", "dependencies 要写成对象"});
    std::vector<DependenciesRule::Dependency> dependencies;
    for (const auto& [name, argument] : maker.argument.items()) {
        if (isListOfNames(argument))
            dependencies.push_back({name, argument.get<std::vector<std::string>>()});
        else
            dependencies.push_back({name, {}, maker.inPlace(argument, append(maker.pointer, name))});
    }
    return std::make_unique<DependenciesRule>(maker, std::move(dependencies));
}

} // namespace

std::vector<Keyword> objectKeywords()
{
    return {{"properties", makeProperties},
            {"definitions", makeDefinitions},
            {"patternProperties", makePatternProperties},
            {"additionalProperties", makeAdditionalProperties},
            {"propertyNames", makePropertyNames},
            {"required", makeRequired},
            {"minProperties", makePropertyCount<Side::AtLeast>},
            {"maxProperties", makePropertyCount<Side::AtMost>},
            {"dependencies", makeDependencies}};
}

} // namespace changming::schema
