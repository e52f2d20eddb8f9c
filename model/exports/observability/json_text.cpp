// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/json_text.h"

#include "model/base/number_text.h"

namespace groundplan::observability {

namespace {

constexpr qsizetype lineWidth = 110;

bool isHidden(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || (c.unicode() >= 0x200b && c.unicode() <= 0x200f)
           || (c.unicode() >= 0x2028 && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() >= 0xfeff;
}

QString quoted(const QString& text)
{
    QString json(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += QString(QString(u'\\') + c);
        else if (c == u'\n')
            json += QLatin1String("\\n");
        else if (c == u'\t')
            json += QLatin1String("\\t");
        else if (isHidden(c))
            json += QString(QLatin1String("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        else
            json += c;
    }
    return json + u'"';
}

QString inOneLine(const Value& value)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isList()) {
        QStringList parts;
        for (const Value& each : value.toList())
            parts.append(inOneLine(each));
        return QString(u'[' + parts.join(QLatin1String(", ")) + u']');
    }
    if (value.isMap()) {
        QStringList parts;
        for (const auto& [key, each] : value.toMap())
            parts.append(QString(quoted(key) + QLatin1String(": ") + inOneLine(each)));
        return parts.isEmpty() ? QStringLiteral("{}") : QString(QLatin1String("{ ") + parts.join(QLatin1String(", ")) + QLatin1String(" }"));
    }
    if (value.isBool() || value.isInteger())
        return value.toText();
    return value.isNumber() ? numberText(value.toNumber()) : quoted(value.toText());
}

QString laidOut(const Value& value, int depth)
{
    const QString line = inOneLine(value);
    if ((!value.isList() && !value.isMap()) || (depth > 0 && line.size() + 2 * depth <= lineWidth))
        return line;
    const QString indent = QString(2 * (depth + 1), u' ');
    QStringList parts;
    if (value.isList()) {
        for (const Value& each : value.toList())
            parts.append(QString(indent + laidOut(each, depth + 1)));
    } else {
        for (const auto& [key, each] : value.toMap())
            parts.append(QString(indent + quoted(key) + QLatin1String(": ") + laidOut(each, depth + 1)));
    }
    const bool list = value.isList();
    return QString((list ? u'[' : u'{') + QString(u'\n') + parts.join(QLatin1String(",\n")) + u'\n' + QString(2 * depth, u' ') + (list ? u']' : u'}'));
}

} // namespace

QString jsonText(const Value& value)
{
    return laidOut(value, 0) + u'\n';
}

} // namespace groundplan::observability
