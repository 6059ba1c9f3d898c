// What goes into a statement and what comes out of a row. Plain data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace changming::store
{

// Bytes as they are; a plain std::string is bound as UTF-8 text.
struct Blob {
    std::string bytes;
};

// One parameter: NULL, an integer, a real number, text or bytes.
class Value
{
public:
    using Content = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

    Value() = default; // NULL
    Value(int v) : m_content(std::int64_t{v}) {}
    Value(std::int64_t v) : m_content(v) {}
    Value(double v) : m_content(v) {}
    Value(const char* v) : m_content(std::string(v)) {}
    Value(std::string_view v) : m_content(std::string(v)) {}
    Value(std::string v) : m_content(std::move(v)) {}
    Value(Blob v) : m_content(std::move(v)) {}

    const Content& content() const { return m_content; }

private:
    Content m_content;
};

using Values = std::vector<Value>;

// The current row of a query; lives only inside the call-back that receives it. Columns count from 0. A NULL reads as 0
// or as an empty text; a column that is not in the query is a programming error and ends the process.
class Row
{
public:
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual std::string text(int column) const = 0;
    virtual std::string blob(int column) const = 0;

protected:
    ~Row() = default;
};

} // namespace changming::store
