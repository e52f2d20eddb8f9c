// SPDX-License-Identifier: Apache-2.0
#include "model/rules/access.h"

#include "model/rules/encryption.h"

namespace groundplan {

static Fact ofText(const Value& value)
{
    if (value.isNull())
        return Fact::Unknown;
    return value.toText() == QLatin1String("none") ? Fact::No : Fact::Yes;
}

static Fact ofBool(const Value& value)
{
    if (!value.isBool())
        return Fact::Unknown;
    return value.toBool() ? Fact::Yes : Fact::No;
}

Fact authenticationAt(const RuleContext& context, const Component& component)
{
    return ofText(context.attribute(component, "authentication"));
}

Fact authorizationAt(const RuleContext& context, const Component& component)
{
    return ofBool(context.attribute(component, "authorization"));
}

Fact authenticationOf(const RuleContext& context, const Connection& connection)
{
    const Fact own = ofText(context.attribute(connection, "authentication"));
    const bool mutual = context.attribute(connection, "encryption").toText() == QLatin1String("mutual-tls");
    if (own == Fact::Yes || mutual || strictMeshBetween(context, connection))
        return Fact::Yes;
    const Component* target = context.design().component(connection.to);
    return own == Fact::No || !target ? own : authenticationAt(context, *target);
}

Fact authorizationOf(const RuleContext& context, const Connection& connection)
{
    const Fact own = ofBool(context.attribute(connection, "authorization"));
    if (own != Fact::Unknown)
        return own;
    const Component* target = context.design().component(connection.to);
    const Fact there = target ? authorizationAt(context, *target) : Fact::Unknown;
    if (there != Fact::Unknown)
        return there;
    const Component* mesh = strictMeshBetween(context, connection);
    return mesh ? ofBool(context.attribute(*mesh, "authorization")) : Fact::Unknown;
}

} // namespace groundplan
