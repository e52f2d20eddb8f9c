// SPDX-License-Identifier: Apache-2.0
#include "model/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include <QByteArray>

namespace groundplan {

QString numberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral(".nan");
    if (std::isinf(number))
        return number < 0 ? QStringLiteral("-.inf") : QStringLiteral(".inf");
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

std::optional<double> parseNumber(QStringView text)
{
    if (text.startsWith(u"+-"))
        return std::nullopt;
    const QByteArray bytes = text.toLatin1();
    const char* begin = bytes.constData();
    const char* end = begin + bytes.size();
    if (begin != end && *begin == '+')
        ++begin;
    double number = 0;
    const auto [stop, error] = std::from_chars(begin, end, number);
    if (error != std::errc() || stop != end || begin == end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<qint64> parseInteger(QStringView text)
{
    if (text.startsWith(u"+-"))
        return std::nullopt;
    const QByteArray bytes = text.toLatin1();
    const char* begin = bytes.constData();
    const char* end = begin + bytes.size();
    if (begin != end && *begin == '+')
        ++begin;
    qint64 number = 0;
    const auto [stop, error] = std::from_chars(begin, end, number);
    if (error != std::errc() || stop != end || begin == end)
        return std::nullopt;
    return number;
}

} // namespace groundplan
