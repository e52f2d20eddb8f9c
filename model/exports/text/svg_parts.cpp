// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/svg_parts.h"

#include <cmath>

#include "model/base/number_text.h"
#include "model/exports/text/html.h"

namespace groundplan::text {

QString svgNumber(double number)
{
    return numberText(std::round(number * 10) / 10);
}

QStringList wrapped(const QString& text, int letters, int lines)
{
    QStringList done;
    QString line;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        QString word = words.takeFirst();
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (longer.size() <= letters) {
            line = longer;
            continue;
        }
        if (done.size() + 1 == lines || line.isEmpty()) {
            // Not inside of a surrogate pair.
            QString cut = longer.left(letters - 1);
            if (!cut.isEmpty() && cut.back().isHighSurrogate())
                cut.chop(1);
            done.append(cut + QChar(0x2026));
            return done;
        }
        done.append(line);
        line = word;
        if (line.size() > letters) {
            words.prepend(line);
            line.clear();
        }
    }
    if (!line.isEmpty())
        done.append(line);
    return done;
}

QString svgCard(const DiagramNode& node, const QRectF& box)
{
    const QString tip = node.technology.isEmpty() ? node.kind : QString(node.kind + QLatin1String(", ") + node.technology);
    QString svg = QStringLiteral("<a href=\"#c-%1\" class=\"card %2\" data-component=\"%1\"><title>%3</title><rect x=\"%4\" y=\"%5\" width=\"%6\" height=\"%7\" rx=\"6\"/>")
                      .arg(node.component, shapeWord(node.shape), htmlText(QString(node.name + QLatin1String(" (") + tip + u')')), svgNumber(box.x()), svgNumber(box.y()), svgNumber(box.width()), svgNumber(box.height()));
    const QStringList lines = wrapped(node.name, int(box.width() / 9.2), 2);
    const double top = box.center().y() - double(lines.size() - 1) * 8.5 - 3;
    for (qsizetype at = 0; at < lines.size(); ++at)
        svg += QStringLiteral("<text class=\"name\" x=\"%1\" y=\"%2\">%3</text>").arg(svgNumber(box.center().x()), svgNumber(top + double(at) * 17), htmlText(lines.at(at)));
    const QStringList below = wrapped(node.technology.isEmpty() ? node.kind : node.technology, int(box.width() / 6.9), 1);
    svg += QStringLiteral("<text class=\"kind\" x=\"%1\" y=\"%2\">%3</text></a>\n").arg(svgNumber(box.center().x()), svgNumber(top + double(lines.size()) * 17), htmlText(below.value(0)));
    return svg;
}

} // namespace groundplan::text
