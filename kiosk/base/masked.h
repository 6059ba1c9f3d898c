// What may be shown or logged of a person: ID number first 3 + last 4, name its first character + * for each other,
// mobile 3 + 4. A log call takes these types only, so an unmasked value cannot slip in.
#pragma once

#include <string>
#include <string_view>

namespace changming {

class MaskedText {
public:
    static MaskedText name(std::string_view utf8);
    static MaskedText idNumber(std::string_view ascii);
    static MaskedText mobile(std::string_view ascii);

    const std::string& str() const { return m_text; }

private:
    explicit MaskedText(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace changming
