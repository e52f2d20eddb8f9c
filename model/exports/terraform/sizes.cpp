// SPDX-License-Identifier: Apache-2.0
#include "model/exports/terraform/sizes.h"

#include <QRegularExpression>

namespace groundplan::terraform {

QString sizeOf(const Value& offered, double cores, double memory)
{
    QString name;
    for (const Value& each : offered.toList()) {
        const QStringList parts = each.toText().split(u' ');
        if (parts.size() != 3)
            continue;
        name = parts.at(0);
        if (parts.at(1).toDouble() >= cores && parts.at(2).toDouble() >= memory)
            break;
    }
    return name;
}

QString machineNamed(const Value& offered, const QString& text)
{
    static const QRegularExpression type(QStringLiteral("^(([a-z][a-z0-9-]*\\.[a-z0-9.-]+)|(Standard_[A-Za-z0-9_]+)|([a-z][0-9][a-z]?-[a-z]+-[0-9]+))$"));
    if (type.match(text).hasMatch())
        return text;
    static const QRegularExpression cores(QStringLiteral("([0-9]+(?:\\.[0-9]+)?)\\s*(?:v?cpus?|cores?)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression memory(QStringLiteral("([0-9]+(?:\\.[0-9]+)?)\\s*Gi?B?"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch saysCores = cores.match(text), saysMemory = memory.match(text);
    if (!saysCores.hasMatch() && !saysMemory.hasMatch())
        return sizeOf(offered, 4, 16);
    return sizeOf(offered, saysCores.captured(1).toDouble(), saysMemory.captured(1).toDouble());
}

} // namespace groundplan::terraform
