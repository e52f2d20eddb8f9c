// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include <QString>

namespace groundplan {

/// What kind of failure it was, so that a program can map it to an exit code.
enum class ErrorCode {
    BadInput,     ///< the input is malformed, inconsistent or hostile
    NotFound,     ///< a file, id or name does not exist
    Unreadable,   ///< exists, but cannot be read
    Unwritable,   ///< cannot be written (permission, space)
    TooLarge,     ///< over one of the limits on input
    NewerVersion, ///< written by a newer version of the program
    Cancelled,    ///< the user asked to stop
    Refused,      ///< the edit or request breaks an invariant of the design
    External,     ///< a program or server that we call failed
};

/// The place an error speaks of; lines and columns count from 1, 0 means unknown.
struct Where {
    QString file;
    int line = 0;
    int column = 0;
    QString subject; ///< id of a component, connection …

    /// "file:line:column", "file" or "" when nothing is known.
    QString text() const;
    bool operator==(const Where&) const = default;
};

/// A failed operation: what is wrong, where, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QString message;
    Where where;

    /// "file:line:column: message" as compilers print it.
    QString text() const;
    bool operator==(const Error&) const = default;
};

/// Wraps an Error on its way into a Result, as std::unexpected does.
struct Unexpected {
    Error error;
};

inline Unexpected unexpected(Error error) { return {std::move(error)}; }
inline Unexpected unexpected(ErrorCode code, QString message, Where where = {})
{
    return {Error{code, std::move(message), std::move(where)}};
}

/// A value or the Error that prevented it; the names are std::expected's, which C++20 lacks.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected error) : m_state(std::in_place_index<1>, std::move(error.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

/// Result of an operation that yields nothing but success.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;
    Result() = default;
    Result(Unexpected error) : m_error(std::move(error.error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace groundplan
