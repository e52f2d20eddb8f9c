// SPDX-License-Identifier: Apache-2.0
#include "model/design/rule_settings.h"

namespace groundplan {

const QStringList& ruleLevelNames()
{
    static const QStringList names{QStringLiteral("off"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error"),
                                   QStringLiteral("default")};
    return names;
}

QString ruleLevelName(RuleLevel level)
{
    return ruleLevelNames().at(int(level));
}

std::optional<RuleLevel> ruleLevelNamed(QStringView name)
{
    const qsizetype at = ruleLevelNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(RuleLevel(at));
}

} // namespace groundplan
