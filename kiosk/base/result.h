// Result<T>: a value or the Error that stands in its place. Asking for the side that is not there is a programming
// error and ends the process.
#pragma once

#include "kiosk/base/error.h"

#include <cstdlib>
#include <optional>
#include <utility>
#include <variant>

namespace changming {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return expect<0>(m_content); }
    const T& value() const& { return expect<0>(m_content); }
    T&& value() && { return std::move(expect<0>(m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return expect<1>(m_content); }

private:
    template <std::size_t I, class Content>
    static auto& expect(Content& content)
    {
        auto* side = std::get_if<I>(&content);
        if (side == nullptr)
            std::abort();
        return *side;
    }

    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        if (!m_error.has_value())
            std::abort();
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace changming
