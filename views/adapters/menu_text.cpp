// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/menu_text.h"

#include <QRegularExpression>

namespace groundplan {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Za-z0-9]\\)"));
    text.remove(behind);
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(u'&');
    text.replace(QLatin1Char('\x01'), u'&');
    return text;
}

} // namespace groundplan
