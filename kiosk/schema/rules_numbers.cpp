// minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf.
#include "kiosk/schema/compiler.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace changming::schema
{

namespace
{

// Holds every 64-bit integer, signed or not, exactly on the machines that we build for.
long double exact(const nlohmann::json& number)
{
    if (number.is_number_unsigned())
        return static_cast<long double>(number.get<std::uint64_t>());
    if (number.is_number_integer())
        return static_cast<long double>(number.get<std::int64_t>());
    return static_cast<long double>(number.get<double>());
}

struct Bound {
    std::string_view keyword;
    bool (*holds)(long double value, long double limit);
    std::string_view en, zh;
};

constexpr Bound bounds[] = {
    {"minimum", [](long double value, long double limit) { return value >= limit; }, "at least ", "不能小于 "},
    {"maximum", [](long double value, long double limit) { return value <= limit; }, "at most ", "不能大于 "},
    {"exclusiveMinimum", [](long double value, long double limit) { return value > limit; }, "more than ", "要大于 "},
    {"exclusiveMaximum", [](long double value, long double limit) { return value < limit; }, "less than ", "要小于 "},
};

class BoundRule final : public Rule
{
public:
    BoundRule(const Maker& maker, const Bound& bound)
        : Rule(maker.pointer, maker.keyword), m_bound(bound), m_limit(exact(maker.argument)), m_text(maker.argument.dump())
    {
    }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_number() || m_bound.holds(exact(value), m_limit))
            return true;
        return violated(path, run, {"it must be " + std::string(m_bound.en) + m_text, std::string(m_bound.zh) + m_text}, m_text);
    }

private:
    const Bound& m_bound;
    long double m_limit;
    std::string m_text;
};

std::unique_ptr<Rule> makeBound(const Maker& maker)
{
    if (!maker.argument.is_number())
        return maker.refuse({maker.keyword + " is a number", maker.keyword + " 要写成数字"});
    for (const auto& bound : bounds)
        if (bound.keyword == maker.keyword)
            return std::make_unique<BoundRule>(maker, bound);
    return nullptr;
}

bool isMultiple(const nlohmann::json& value, const nlohmann::json& divisor)
{
    // Decimal fractions are not exact in binary: 0.0075 counts as a multiple of 0.0001.
    const auto quotient = static_cast<double>(exact(value)) / static_cast<double>(exact(divisor));
    if (value.is_number_float() || divisor.is_number_float())
        return std::isfinite(quotient) && std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient));
    return std::fmod(exact(value), exact(divisor)) == 0.0L;
}

class MultipleRule final : public Rule
{
public:
    explicit MultipleRule(const Maker& maker) : Rule(maker.pointer, maker.keyword), m_divisor(maker.argument) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        if (!value.is_number() || isMultiple(value, m_divisor))
            return true;
        const auto text = m_divisor.dump();
        return violated(path, run, {"it must be a multiple of " + text, "要是 " + text + " 的整数倍"}, text);
    }

private:
    nlohmann::json m_divisor;
};

std::unique_ptr<Rule> makeMultiple(const Maker& maker)
{
    if (!maker.argument.is_number() || exact(maker.argument) <= 0)
        return maker.refuse({"multipleOf is a number above 0", "multipleOf 要写成大于 0 的数字"});
    return std::make_unique<MultipleRule>(maker);
}

} // namespace

std::vector<Keyword> numberKeywords()
{
    return {{"minimum", makeBound},
            {"maximum", makeBound},
            {"exclusiveMinimum", makeBound},
            {"exclusiveMaximum", makeBound},
            {"multipleOf", makeMultiple}};
}

} // namespace changming::schema
