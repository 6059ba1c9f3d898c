// A regular expression as JSON Schema means it: ECMA 262 with the u flag, searched anywhere in the text, characters are
// code points, \d and \w are ASCII, $ is the very end. Constructs that only PCRE has are refused, so that a form's
// patterns mean the same on the web. Any thread.
#pragma once

#include "kiosk/base/result.h"

#include <memory>
#include <string>
#include <string_view>

class QRegularExpression;

namespace changming::schema
{

class Pattern
{
public:
    static Result<Pattern> compile(std::string_view ecma, const std::string& place);

    // False also where the search was given up because it would take too long.
    bool matches(std::string_view utf8) const;

private:
    explicit Pattern(std::shared_ptr<const QRegularExpression> expression) : m_expression(std::move(expression)) {}
    std::shared_ptr<const QRegularExpression> m_expression;
};

} // namespace changming::schema
