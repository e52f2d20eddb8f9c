// SPDX-License-Identifier: Apache-2.0
#include "model/base/duration.h"

#include "model/base/number_text.h"

namespace groundplan {

static std::optional<double> secondsPerUnit(QStringView unit)
{
    if (unit == u"ms")
        return 0.001;
    if (unit == u"s")
        return 1;
    if (unit == u"m")
        return 60;
    if (unit == u"h")
        return 3600;
    if (unit == u"d")
        return 86400;
    if (unit == u"w")
        return 7 * 86400;
    return std::nullopt;
}

std::optional<double> parseDuration(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    double seconds = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype numberEnd = at;
        while (numberEnd < text.size() && (text[numberEnd].isDigit() || text[numberEnd] == u'.'))
            ++numberEnd;
        qsizetype unitEnd = numberEnd;
        while (unitEnd < text.size() && text[unitEnd].isLetter())
            ++unitEnd;
        const auto number = parseNumber(text.mid(at, numberEnd - at));
        const auto unit = secondsPerUnit(text.mid(numberEnd, unitEnd - numberEnd));
        if (!number || !unit)
            return std::nullopt;
        seconds += *number * *unit;
        at = unitEnd;
    }
    return seconds;
}

QString durationText(double seconds)
{
    const qint64 milliseconds = qRound64(seconds * 1000);
    for (const auto& [unit, size] : {std::pair("d", 86400000), std::pair("h", 3600000), std::pair("m", 60000), std::pair("s", 1000)}) {
        if (milliseconds >= size && milliseconds % size == 0)
            return QString::number(milliseconds / size) + QLatin1String(unit);
    }
    return QString::number(milliseconds) + QLatin1String("ms");
}

} // namespace groundplan
