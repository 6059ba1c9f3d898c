#include "kiosk/schema/pattern.h"

#include <QRegularExpression>

#include <optional>

namespace changming::schema
{

namespace
{

constexpr std::size_t maxPatternBytes = 2000;

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

// Four hex digits of \uXXXX behind position `at`.
std::optional<std::string> hexDigits(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    const auto digits = text.substr(at, 4);
    for (const char c : digits)
        if (!isOneOf(c, "0123456789abcdefABCDEF"))
            return std::nullopt;
    return std::string(digits);
}

// ECMA 262 to PCRE2, character by character; the complaint is set instead where PCRE2 would mean something else.
class Translation
{
public:
    explicit Translation(std::string_view ecma) : m_in(ecma)
    {
        while (m_at < m_in.size() && m_complaint.empty())
            step();
    }
    const std::string& text() const { return m_out; }
    const std::string& complaint() const { return m_complaint; }

private:
    void step()
    {
        const char c = m_in[m_at++];
        if (c == '\\') {
            escape();
            return;
        }
        if (m_inClass) {
            classCharacter(c);
            return;
        }
        if (c == '[')
            openClass();
        else if (c == '$')
            m_out += "\\z"; // PCRE's $ also matches before a last newline
        else if (c == '(')
            group();
        else if (isOneOf(c, "*+?}") && nextIs('+'))
            m_complaint = "possessive quantifiers are not ECMA 262";
        else
            m_out += c;
    }

    void openClass()
    {
        // ECMA's empty classes; PCRE takes the bracket as a member.
        const auto rest = m_in.substr(m_at);
        const bool nothing = rest.starts_with("]");
        const bool anything = rest.starts_with("^]");
        if (nothing || anything) {
            m_out += nothing ? "(?!)" : "[\\s\\S]";
            m_at += nothing ? 1 : 2;
            return;
        }
        m_inClass = true;
        m_out += '[';
        if (nextIs('^')) {
            m_out += '^';
            ++m_at;
        }
    }

    void classCharacter(char c)
    {
        m_inClass = c != ']';
        if (c == '[')
            m_out += '\\'; // a POSIX class for PCRE, a bracket for ECMA
        m_out += c;
    }

    void group()
    {
        m_out += '(';
        if (nextIs('*')) {
            m_complaint = "(* is not ECMA 262";
            return;
        }
        if (!nextIs('?'))
            return;
        const auto rest = m_in.substr(m_at + 1);
        const bool named = rest.size() > 1 && rest[0] == '<' && !isOneOf(rest[1], "=!");
        const bool known = !rest.empty() && (isOneOf(rest[0], ":=!") || rest.starts_with("<=") || rest.starts_with("<!") || named);
        if (!known)
            m_complaint = "a group starts with (?: (?= (?! (?<= (?<! or (?<name>";
    }

    void escape()
    {
        if (m_at == m_in.size()) {
            m_complaint = "a lone backslash at the end";
            return;
        }
        const char c = m_in[m_at++];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == 'u') {
            unicodeEscape();
            return;
        }
        if (letter && !isOneOf(c, "dDwWsSbBfnrtvxcpPk")) {
            m_complaint = std::string("\\") + c + " is not ECMA 262";
            return;
        }
        if (c == 'v') {
            m_out += "\\x0b"; // PCRE's \v is a set
            return;
        }
        m_out += '\\';
        m_out += c;
        if (c == 'p' || c == 'P')
            braces();
    }

    // A name or number in braces, up to the closing one.
    void braces()
    {
        const auto end = m_in.find('}', m_at);
        if (!nextIs('{') || end == std::string_view::npos) {
            m_complaint = "\\p and \\u{ ask for braces";
            return;
        }
        m_out += m_in.substr(m_at, end + 1 - m_at);
        m_at = end + 1;
    }

    void unicodeEscape()
    {
        if (nextIs('{')) {
            m_out += "\\x";
            braces();
            return;
        }
        const auto digits = hexDigits(m_in, m_at);
        if (!digits) {
            m_complaint = "\\u asks for four hexadecimal digits";
            return;
        }
        m_out += "\\x{" + *digits + "}";
        m_at += 4;
    }

    bool nextIs(char c) const { return m_at < m_in.size() && m_in[m_at] == c; }

    std::string_view m_in;
    std::size_t m_at = 0;
    bool m_inClass = false;
    std::string m_out;
    std::string m_complaint;
};

Error refusal(const std::string& complaint, const std::string& place)
{
    return {"pattern-refused", "this is not a regular expression of ECMA 262: " + complaint, place, "正则表达式写错了（ECMA 262）：" + complaint};
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view ecma, const std::string& place)
{
    if (ecma.size() > maxPatternBytes)
        return refusal("it is longer than " + std::to_string(maxPatternBytes) + " bytes", place);
    const Translation translation(ecma);
    if (!translation.complaint().empty())
        return refusal(translation.complaint(), place);
    const auto expression = std::make_shared<const QRegularExpression>(QString::fromStdString(translation.text()));
    if (!expression->isValid())
        return refusal(expression->errorString().toStdString() + " at " + std::to_string(expression->patternErrorOffset()), place);
    expression->optimize();
    return Pattern(expression);
}

bool Pattern::matches(std::string_view utf8) const
{
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return m_expression->match(text).hasMatch();
}

} // namespace changming::schema
