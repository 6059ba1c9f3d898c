// type, enum, const, minLength, maxLength, pattern, format.
#include "kiosk/base/text.h"
#include "kiosk/schema/compiler.h"
#include "kiosk/schema/format.h"
#include "kiosk/schema/pattern.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace changming::schema
{

namespace
{

struct TypeName {
    std::string_view name;
    std::string_view en;
    std::string_view zh;
};

constexpr TypeName typeNames[] = {
    {"object", "an object", "对象"}, {"array", "a list", "列表"},
    {"string", "a text", "文字"},    {"integer", "a whole number", "整数"},
    {"number", "a number", "数字"},  {"boolean", "true or false", "true 或 false"},
    {"null", "null", "null"},
};

bool isOfType(const nlohmann::json& value, std::string_view name)
{
    if (name == "integer")
        return value.is_number_integer() || (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>());
    if (name == "number")
        return value.is_number();
    return (name == "object" && value.is_object()) || (name == "array" && value.is_array()) || (name == "string" && value.is_string()) ||
           (name == "boolean" && value.is_boolean()) || (name == "null" && value.is_null());
}

class TypeRule final : public Rule
{
public:
    TypeRule(const Maker& maker, std::vector<const TypeName*> types) : Rule(maker.pointer, maker.keyword), m_types(std::move(types)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        Sentence sentence{"it must be ", "应当是"};
        for (const auto* type : m_types) {
            if (isOfType(value, type->name))
                return true;
            sentence.en += std::string(type == m_types.front() ? "" : " or ") + std::string(type->en);
            sentence.zh += std::string(type == m_types.front() ? "" : "或") + std::string(type->zh);
        }
        return violated(path, run, sentence, std::string(m_types.front()->name));
    }

private:
    std::vector<const TypeName*> m_types;
};

std::unique_ptr<Rule> makeType(const Maker& maker)
{
    const auto names = maker.argument.is_array() ? maker.argument : nlohmann::json::array({maker.argument});
    std::vector<const TypeName*> types;
    for (const auto& name : names) {
        const auto* known = std::find_if(std::begin(typeNames), std::end(typeNames), [&](const auto& type) { return name == type.name; });
        if (known == std::end(typeNames))
            return maker.refuse({"a type is object, array, string, integer, number, boolean or null",
                                 "type 只能是 object、array、string、integer、number、boolean、null"});
        types.push_back(known);
    }
    if (types.empty())
        return maker.refuse({"a list of types is not empty", "type 列表不能空"});
    return std::make_unique<TypeRule>(maker, std::move(types));
}

class EnumRule final : public Rule
{
public:
    EnumRule(const Maker& maker, std::vector<nlohmann::json> allowed) : Rule(maker.pointer, maker.keyword), m_allowed(std::move(allowed)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        for (const auto& allowed : m_allowed)
            if (value == allowed)
                return true;
        return violated(path, run, sentence());
    }

private:
    Sentence sentence() const
    {
        constexpr std::size_t shown = 20;
        std::string list;
        for (std::size_t i = 0; i < m_allowed.size() && i < shown; ++i)
            list += (i == 0 ? "" : ", ") + m_allowed[i].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        if (m_allowed.size() > shown)
            list += ", …";
        return m_allowed.size() == 1 ? Sentence{"it must be " + list, "应当是 " + list}
                                     : Sentence{"it must be one of " + list, "只能是其中之一：" + list};
    }
    std::vector<nlohmann::json> m_allowed;
};

std::unique_ptr<Rule> makeEnum(const Maker& maker)
{
    if (!maker.argument.is_array() || maker.argument.empty())
        return maker.refuse({"enum is a list of the allowed values", "enum 要写成列表，列出允许的值"});
    return std::make_unique<EnumRule>(maker, std::vector<nlohmann::json>(maker.argument.begin(), maker.argument.end()));
}

std::unique_ptr<Rule> makeConst(const Maker& maker)
{
    return std::make_unique<EnumRule>(maker, std::vector<nlohmann::json>{maker.argument});
}

enum class Side { AtLeast, AtMost };

class LengthRule final : public Rule
{
public:
    LengthRule(const Maker& maker, std::size_t limit, Side side) : Rule(maker.pointer, maker.keyword), m_limit(limit), m_side(side) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_string())
            return true;
        const auto length = characterCount(value.get_ref<const std::string&>());
        if (m_side == Side::AtLeast ? length >= m_limit : length <= m_limit)
            return true;
        const auto limit = std::to_string(m_limit);
        const auto actual = std::to_string(length);
        const Sentence sentence =
            m_side == Side::AtLeast
                ? Sentence{"it has " + actual + " characters; at least " + limit + " are needed", "现在 " + actual + " 个字，至少要 " + limit + " 个"}
                : Sentence{"it has " + actual + " characters; at most " + limit + " fit", "现在 " + actual + " 个字，最多 " + limit + " 个"};
        return violated(path, run, sentence, limit, actual);
    }

private:
    std::size_t m_limit;
    Side m_side;
};

template <Side side> std::unique_ptr<Rule> makeLength(const Maker& maker)
{
    const auto limit = countOf(maker.argument);
    if (!limit)
        return maker.refuse({maker.keyword + " is a whole number from 0", maker.keyword + " 要写成不小于 0 的整数"});
    return std::make_unique<LengthRule>(maker, *limit, side);
}

class PatternRule final : public Rule
{
public:
    PatternRule(const Maker& maker, Pattern pattern) : Rule(maker.pointer, maker.keyword), m_pattern(std::move(pattern)), m_source(maker.argument) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_string() || m_pattern.matches(value.get_ref<const std::string&>()))
            return true;
        return violated(path, run, {"it must have the form " + m_source, "要符合这个样式：" + m_source}, m_source);
    }

private:
    Pattern m_pattern;
    std::string m_source;
};

std::unique_ptr<Rule> makePattern(const Maker& maker)
{
    if (!maker.argument.is_string())
        return maker.refuse({"pattern is a text", "pattern 要写成文字"});
    auto pattern = Pattern::compile(maker.argument.get_ref<const std::string&>(), {});
    if (!pattern)
        return maker.refuse({pattern.error().message, pattern.error().zh});
    return std::make_unique<PatternRule>(maker, std::move(*pattern));
}

class FormatRule final : public Rule
{
public:
    FormatRule(const Maker& maker, const Format& format) : Rule(maker.pointer, maker.keyword), m_format(format) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_string() || m_format.accepts(value.get_ref<const std::string&>()))
            return true;
        return violated(path, run, {"it must be " + std::string(m_format.right), "应当是" + std::string(m_format.rightZh)},
                        std::string(m_format.name));
    }

private:
    const Format& m_format;
};

std::unique_ptr<Rule> makeFormat(const Maker& maker)
{
    const auto* format = maker.argument.is_string() ? findFormat(maker.argument.get_ref<const std::string&>()) : nullptr;
    if (format == nullptr)
        return maker.refuse({"the formats that are checked are: " + formatNames(", "), "能检查的 format 只有 " + formatNames("、")});
    return std::make_unique<FormatRule>(maker, *format);
}

} // namespace

std::vector<Keyword> valueKeywords()
{
    return {{"type", makeType},
            {"enum", makeEnum},
            {"const", makeConst},
            {"minLength", makeLength<Side::AtLeast>},
            {"maxLength", makeLength<Side::AtMost>},
            {"pattern", makePattern},
            {"format", makeFormat}};
}

} // namespace changming::schema
