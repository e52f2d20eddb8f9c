// SPDX-License-Identifier: Apache-2.0
#include "model/base/size_text.h"

#include <array>
#include <utility>

#include "model/base/number_text.h"

namespace groundplan {

std::optional<double> parseSize(QStringView text)
{
    static constexpr std::array<std::pair<const char*, double>, 11> suffixes{{
        {"Ki", 1024.0}, {"Mi", 1048576.0}, {"Gi", 1073741824.0}, {"Ti", 1099511627776.0},
        {"Pi", 1125899906842624.0}, {"k", 1e3}, {"K", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}, {"P", 1e15},
    }};
    double factor = 1;
    for (const auto& [suffix, value] : suffixes) {
        if (text.endsWith(QLatin1String(suffix))) {
            factor = value;
            text.chop(qstrlen(suffix));
            break;
        }
    }
    const auto number = parseNumber(text);
    if (!number || *number < 0)
        return std::nullopt;
    return *number * factor;
}

std::optional<double> parseCpu(QStringView text)
{
    double factor = 1;
    if (text.endsWith(u'm')) {
        factor = 0.001;
        text.chop(1);
    }
    const auto number = parseNumber(text);
    if (!number || *number < 0)
        return std::nullopt;
    return *number * factor;
}

} // namespace groundplan
