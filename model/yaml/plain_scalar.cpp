// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/plain_scalar.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace groundplan {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Decimal digits with an optional sign, or nothing else.
static bool isInteger(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?   (YAML 1.2, 10.3.2)
static bool isFloat(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - start;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    const size_t whole = digits();
    size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        fraction = digits();
    }
    if (whole + fraction == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

PlainType plainType(std::string_view text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return PlainType::Null;
    const char c = text.front();
    if (!(isDigit(c) || c == '-' || c == '+' || c == '.')) {
        for (const std::string_view word : {"true", "True", "TRUE", "false", "False", "FALSE"}) {
            if (text == word)
                return PlainType::Bool;
        }
        return PlainType::String;
    }
    if (isInteger(text))
        return PlainType::Integer;
    return isFloat(text) ? PlainType::Float : PlainType::String;
}

static std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return lower;
}

/// Words that YAML 1.1 readers (among them those of Kubernetes tools) take for booleans or null.
static bool isReservedWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 15> words{"y",   "n",    "yes",   "no", "on", "off", "true",
                                                            "false", "null", "~", ".nan", ".inf", "+.inf", "-.inf", "<<"};
    if (text.size() > 5)
        return false;
    const std::string lower = lowered(text);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Anything that starts like a number is quoted unless it plainly is a word: covers 1e3, 0x1F, 0o17, 1_000,
/// 12:30:45 (sexagesimal), 2026-01-01 (timestamp), +1, .5, 1,000 (an integer to Ruby), -_1 (one to Go),
/// .e+8 (a float to Ruby).
static bool looksNumeric(std::string_view text)
{
    const char c = text.front();
    const bool signOrPoint = c == '-' || c == '+' || c == '.';
    if (!isDigit(c) && !(signOrPoint && text.size() > 1 && (isDigit(text[1]) || std::string_view("._eE").find(text[1]) != std::string_view::npos)))
        return false;
    if (plainType(text) != PlainType::String)
        return true;
    return std::all_of(text.begin(), text.end(), [](unsigned char letter) {
        return std::isxdigit(letter) || std::string_view("xXoObB._,:+-TtZz eE").find(char(letter)) != std::string_view::npos;
    });
}

bool needsQuotes(std::string_view text, bool inFlow)
{
    if (text.empty() || isReservedWord(text) || looksNumeric(text))
        return true;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':' || text.starts_with("..."))
        return true;
    // Indicators (YAML 1.2, 5.3) that may not start a plain scalar.
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`=").find(text.front()) != std::string_view::npos) {
        // A leading colon is legal, but makes a symbol in Ruby.
        const bool harmlessDash = text.front() == '-' && text.size() > 1 && text[1] != ' ' && text[1] != '-';
        if (!harmlessDash)
            return true;
    }
    for (size_t at = 0; at < text.size(); ++at) {
        const unsigned char c = static_cast<unsigned char>(text[at]);
        if (c < 0x20 || c == 0x7f)
            return true;
        if (c == ':' && at + 1 < text.size() && (text[at + 1] == ' ' || inFlow))
            return true;
        if (c == '#' && at > 0 && text[at - 1] == ' ')
            return true;
        if (inFlow && std::string_view(",[]{}").find(char(c)) != std::string_view::npos)
            return true;
        // yaml-cpp takes some question marks for key indicators inside of flow style.
        if (inFlow && c == '?')
            return true;
        // Characters that YAML calls non-printable or line breaks: C1 controls, NEL, LS, PS, BOM, surrogates.
        if (c == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0)
            return true;
        if (c == 0xe2 && at + 2 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80
            && (static_cast<unsigned char>(text[at + 2]) & 0xfe) == 0xa8)
            return true;
        if (c == 0xef && at + 2 < text.size()
            && ((static_cast<unsigned char>(text[at + 1]) == 0xbb && static_cast<unsigned char>(text[at + 2]) == 0xbf)
                || (static_cast<unsigned char>(text[at + 1]) == 0xbf && static_cast<unsigned char>(text[at + 2]) >= 0xbe)))
            return true;
    }
    return false;
}

} // namespace groundplan
