// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/requirement.h"

#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/rules/shown_number.h"

namespace groundplan {

namespace {

/// Counts answers against the bounds of a requirement; those not known may fall on either side.
class Count
{
public:
    void add(const Answer& answer, const QStringList& evidence)
    {
        if (answer.isYes()) {
            ++m_yes;
            m_evidence.append(evidence);
        } else if (answer.isUnknown()) {
            if (m_unknown++ == 0)
                m_open = answer;
        }
    }

    Judgement judgement(const Requirement& requirement) const
    {
        const int highest = m_yes + m_unknown;
        Judgement result;
        result.value = QString::number(m_yes);
        const bool tooMany = requirement.most >= 0 && m_yes > requirement.most;
        result.limit = QString::number(tooMany ? requirement.most : requirement.least);
        result.evidence = m_evidence;
        if (highest < requirement.least || tooMany)
            result.answer = Answer::of(false);
        else if (m_yes >= requirement.least && (requirement.most < 0 || highest <= requirement.most))
            result.answer = Answer::of(true);
        else
            result.answer = m_open;
        return result;
    }

private:
    int m_yes = 0;
    int m_unknown = 0;
    Answer m_open;
    QStringList m_evidence;
};

/// The connections of a component in the design's order.
QList<const Connection*> connectionsOf(const RuleContext& context, const Component& component, Requirement::Way way)
{
    const Design& design = context.design();
    QList<const Connection*> list;
    for (const Id& id : design.connectionsOf(component.id)) {
        const Connection* connection = design.connection(id);
        if (way == Requirement::Way::Either || (way == Requirement::Way::Out ? connection->from : connection->to) == component.id)
            list.append(connection);
    }
    std::sort(list.begin(), list.end(), [&design](const Connection* left, const Connection* right) {
        return design.connections().slotOf(left->id) < design.connections().slotOf(right->id);
    });
    return list;
}

Judgement judgeLinks(const Requirement& requirement, const RuleContext& context, const Component& component)
{
    Count count;
    for (const Connection* connection : connectionsOf(context, component, requirement.way)) {
        const Id& other = connection->from == component.id ? connection->to : connection->from;
        count.add(requirement.connection.front().matches(context, *connection), {connection->id, other});
    }
    return count.judgement(requirement);
}

Judgement judgeNeighbours(const Requirement& requirement, const RuleContext& context, const Component& component)
{
    Count count;
    QSet<Id> seen{component.id};
    for (const Connection* connection : connectionsOf(context, component, requirement.way)) {
        const Id& other = connection->from == component.id ? connection->to : connection->from;
        if (seen.contains(other))
            continue;
        seen.insert(other);
        count.add(requirement.component.front().matches(context, *context.design().component(other)), {other});
    }
    return count.judgement(requirement);
}

Judgement judgeMetric(const Requirement& requirement, const RuleContext& context, const Component& component)
{
    const auto business = [&context](const Connection& connection) { return context.isBusiness(connection); };
    const auto synchronous = [&context](const Connection& connection) { return context.isSynchronous(connection); };
    const auto others = [&](bool outgoing) { return context.neighbours(component, outgoing, business); };
    Judgement result;
    double value = 0;
    switch (localMetrics().indexOf(requirement.metric)) {
    case 0: result.evidence = others(false); value = double(result.evidence.size()); break;
    case 1: result.evidence = others(true); value = double(result.evidence.size()); break;
    case 2: result.evidence = context.neighbours(component, true, synchronous); value = double(result.evidence.size()); break;
    default: {
        // Martin: instability = outgoing / (incoming + outgoing); nothing to say of what stands alone.
        result.evidence = others(true);
        const double out = double(result.evidence.size()), in = double(others(false).size());
        result.applies = out + in > 0;
        value = result.applies ? out / (in + out) : 0;
    }
    }
    const bool tooHigh = requirement.max && value > *requirement.max;
    const bool tooLow = requirement.min && value < *requirement.min;
    result.answer = Answer::of(!tooHigh && !tooLow);
    result.value = shownNumber(std::round(value * 100) / 100);
    result.limit = shownNumber(tooLow || !requirement.max ? requirement.min.value_or(0) : *requirement.max);
    return result;
}

/// What components and connections are asked in the same way.
template<typename Entity>
Judgement judgeCommon(const Requirement& requirement, const RuleContext& context, const Entity& entity)
{
    Judgement result;
    switch (requirement.type) {
    case Requirement::Type::Attribute:
        result.applies = requirement.condition.applies(context, entity);
        result.answer = requirement.condition.holds(context, entity);
        break;
    case Requirement::Type::Name: {
        const QString quoted = context.quoted(entity.id); // written down as read
        result.answer = Answer::of(requirement.pattern.match(quoted.mid(1, quoted.size() - 2)).hasMatch());
        break;
    }
    case Requirement::Type::IdText:
        result.answer = Answer::of(requirement.pattern.match(entity.id).hasMatch());
        break;
    default:
        result.applies = false;
    }
    return result;
}

} // namespace

const QStringList& localMetrics()
{
    static const QStringList names{QStringLiteral("fan-in"), QStringLiteral("fan-out"), QStringLiteral("synchronous-fan-out"), QStringLiteral("instability")};
    return names;
}

Judgement withSign(Judgement judgement, const Requirement& requirement)
{
    if (requirement.forbidden)
        judgement.answer = !judgement.answer;
    return judgement;
}

Judgement judge(const Requirement& requirement, const RuleContext& context, const Component& component)
{
    Judgement result;
    switch (requirement.type) {
    case Requirement::Type::Match:
        result.answer = requirement.component.front().matches(context, component);
        break;
    case Requirement::Type::In:
    case Requirement::Type::Within: {
        ComponentSelector place;
        (requirement.type == Requirement::Type::In ? place.in : place.within) = requirement.component;
        result.answer = place.matches(context, component);
        if (!component.in.isEmpty())
            result.evidence.append(component.in);
        break;
    }
    case Requirement::Type::Links:
        result = judgeLinks(requirement, context, component);
        break;
    case Requirement::Type::Neighbour:
        result = judgeNeighbours(requirement, context, component);
        break;
    case Requirement::Type::Metric:
        result = judgeMetric(requirement, context, component);
        break;
    default:
        result = judgeCommon(requirement, context, component);
    }
    return withSign(result, requirement);
}

Judgement judge(const Requirement& requirement, const RuleContext& context, const Connection& connection)
{
    Judgement result;
    if (requirement.type == Requirement::Type::Match)
        result.answer = requirement.connection.front().matches(context, connection);
    else
        result = judgeCommon(requirement, context, connection);
    result.evidence = {connection.from, connection.to};
    return withSign(result, requirement);
}

Judgement judgeDesign(const Requirement& requirement, const RuleContext& context)
{
    Count count;
    for (const Component& component : context.design().components())
        count.add(requirement.component.front().matches(context, component), {component.id});
    return withSign(count.judgement(requirement), requirement);
}

} // namespace groundplan
