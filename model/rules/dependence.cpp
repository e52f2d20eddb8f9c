// SPDX-License-Identifier: Apache-2.0
#include "model/rules/dependence.h"

#include "model/rules/shown_number.h"

namespace groundplan {

bool waits(const RuleContext& context, const Connection& connection)
{
    const ConnectionStyle style = context.style(connection);
    return context.isBusiness(connection) && (style == ConnectionStyle::Synchronous || style == ConnectionStyle::Data);
}

Need needOf(const RuleContext& context, const Connection& connection)
{
    if (!waits(context, connection) || context.attribute(connection, "fallback").toBool())
        return Need::Soft;
    const Value critical = context.attribute(connection, "critical");
    if (!critical.isBool())
        return Need::Unsaid;
    return critical.toBool() ? Need::Hard : Need::Soft;
}

Need timeSpentOn(const RuleContext& context, const Connection& connection)
{
    return waits(context, connection) && context.attribute(connection, "fallback").toBool() ? Need::Hard : needOf(context, connection);
}

std::optional<double> statedAvailability(const RuleContext& context, const Component& component)
{
    for (const char* attribute : {"availability", "slo"}) {
        const Value value = context.attribute(component, attribute);
        if (value.isNumber())
            return value.toNumber();
    }
    return {};
}

QString percentText(double percent)
{
    return shownNumber(percent);
}

} // namespace groundplan
