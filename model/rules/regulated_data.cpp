// SPDX-License-Identifier: Apache-2.0
#include "model/rules/regulated_data.h"

#include <algorithm>

#include "model/design/hierarchy.h"

namespace groundplan {

/// "Cardholder-Data" -> "cardholderdata".
static QString folded(const QString& name)
{
    QString letters;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            letters.append(letter.toLower());
    }
    return letters;
}

static bool isOf(const QString& name, DataClass dataClass)
{
    static const QStringList card{QStringLiteral("pan"), QStringLiteral("chd"), QStringLiteral("sad"), QStringLiteral("carddata"),
                                  QStringLiteral("cardholderdata"), QStringLiteral("cardnumber"), QStringLiteral("cardnumbers")};
    static const QStringList health{QStringLiteral("phi"), QStringLiteral("ephi"), QStringLiteral("healthdata"), QStringLiteral("healthrecords"),
                                    QStringLiteral("patientdata"), QStringLiteral("patientrecords")};
    switch (dataClass) {
    case DataClass::Card: return card.contains(folded(name));
    case DataClass::Health: return health.contains(folded(name));
    case DataClass::Any: break;
    }
    return true;
}

QStringList ofClass(const QStringList& names, DataClass dataClass)
{
    QStringList kept;
    for (const QString& name : names) {
        if (isOf(name, dataClass))
            kept.append(name);
    }
    return kept;
}

QStringList handledData(const RuleContext& context, const Component& component, DataClass dataClass)
{
    return ofClass(context.attribute(component, "regulated-data").toStringList(), dataClass);
}

QStringList carriedData(const RuleContext& context, const Connection& connection, DataClass dataClass)
{
    return ofClass(context.attribute(connection, "data").toStringList(), dataClass);
}

Fact carries(const RuleContext& context, const Connection& connection, DataClass dataClass)
{
    if (!context.attribute(connection, "data").isNull())
        return carriedData(context, connection, dataClass).isEmpty() ? Fact::No : Fact::Yes;
    for (const Id& end : {connection.from, connection.to}) {
        if (handledData(context, *context.design().component(end), dataClass).isEmpty())
            return Fact::No;
    }
    return Fact::Unknown;
}

QStringList scopesOf(const RuleContext& context, const Component& component, const char* prefix)
{
    QStringList scopes;
    const auto add = [&](const Component& whose) {
        for (const QString& name : context.attribute(whose, "compliance").toStringList()) {
            if (folded(name).startsWith(folded(QString::fromLatin1(prefix))) && !scopes.contains(name))
                scopes.append(name);
        }
    };
    add(component);
    for (const Id& place : ancestorsOf(context.design(), component.id))
        add(*context.design().component(place));
    return scopes;
}

bool isInPlatform(const RuleContext& context, const Component& component)
{
    const ComponentKind* kind = context.catalog().componentKind(component.kind);
    return kind && !kind->container && !kind->has(QStringLiteral("external")) && !kind->has(QStringLiteral("person"));
}

} // namespace groundplan
