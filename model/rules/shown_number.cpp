// SPDX-License-Identifier: Apache-2.0
#include "model/rules/shown_number.h"

#include "model/rules/rule.h"

namespace groundplan {

QString shownNumber(double number, int digits)
{
    const QString text = QString::number(number, 'g', digits);
    // For translators: the decimal point.
    return text.contains(u'.') ? QString(text).replace(QLatin1String("."), ruleText(".")) : text;
}

} // namespace groundplan
