// SPDX-License-Identifier: Apache-2.0
#include "model/base/result.h"

namespace groundplan {

QString Where::text() const
{
    QString text = file;
    if (line > 0) {
        text += QLatin1Char(':') + QString::number(line);
        if (column > 0)
            text += QLatin1Char(':') + QString::number(column);
    }
    return text;
}

QString Error::text() const
{
    const QString place = where.text();
    return place.isEmpty() ? message : QString(place + QLatin1String(": ") + message);
}

} // namespace groundplan
