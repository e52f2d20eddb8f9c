// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/selector.h"

#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/rules/entries.h"
#include "model/rules/places.h"

namespace groundplan {

namespace {

bool intersects(const QStringList& wanted, const QStringList& found)
{
    return std::any_of(wanted.begin(), wanted.end(), [&found](const QString& name) { return found.contains(name); });
}

/// `answer` and all of `parts`, as far as needed.
template<typename Selector, typename Entity>
Answer combined(Answer answer, const Selector& selector, const RuleContext& context, const Entity& entity)
{
    for (const Selector& part : selector.all) {
        if (answer.isNo())
            return answer;
        answer = both(answer, part.matches(context, entity));
    }
    if (!selector.any.empty() && !answer.isNo()) {
        Answer some = Answer::of(false);
        for (const Selector& part : selector.any)
            some = either(some, part.matches(context, entity));
        answer = both(answer, some);
    }
    for (const Selector& part : selector.none) {
        if (answer.isNo())
            return answer;
        answer = both(answer, !part.matches(context, entity));
    }
    return answer;
}

template<typename Entity>
Answer conditionsHold(const QList<ValueCondition>& conditions, const RuleContext& context, const Entity& entity)
{
    Answer answer;
    for (const ValueCondition& condition : conditions) {
        answer = both(answer, condition.holds(context, entity));
        if (answer.isNo())
            break;
    }
    return answer;
}

bool nameMatches(const std::optional<QRegularExpression>& pattern, const RuleContext& context, const Id& id)
{
    if (!pattern)
        return true;
    const QString quoted = context.quoted(id); // written down as read
    return pattern->match(quoted.mid(1, quoted.size() - 2)).hasMatch();
}

} // namespace

Answer ComponentSelector::matches(const RuleContext& context, const Component& component) const
{
    const ComponentKind* kind = context.catalog().componentKind(component.kind);
    const auto hasTrait = [kind](const QString& trait) { return kind && kind->has(trait); };
    if ((!kinds.isEmpty() && !kinds.contains(component.kind)) || (!categories.isEmpty() && (!kind || !categories.contains(kind->category)))
        || (!traits.isEmpty() && std::none_of(traits.begin(), traits.end(), hasTrait)) || (!tags.isEmpty() && !intersects(tags, component.tags))
        || (!ids.isEmpty() && !ids.contains(component.id)))
        return Answer::of(false);
    for (const auto& [groupKind, names] : groups) {
        const QStringList members = component.groupsOf(groupKind);
        if (names.contains(QLatin1String("*")) ? members.isEmpty() : !intersects(names, members))
            return Answer::of(false);
    }
    if (!nameMatches(name, context, component.id))
        return Answer::of(false);
    if (entry && *entry != isEntry(context, component))
        return Answer::of(false);
    Answer answer = conditionsHold(where, context, component);
    if (!in.empty() && !answer.isNo()) {
        const Component* container = context.design().component(component.in);
        answer = both(answer, container ? in.front().matches(context, *container) : Answer::of(false));
    }
    if (!within.empty() && !answer.isNo()) {
        Answer some = Answer::of(false);
        for (const Id& id : ancestorsOf(context.design(), component.id)) {
            some = either(some, within.front().matches(context, *context.design().component(id)));
            if (some.isYes())
                break;
        }
        answer = both(answer, some);
    }
    return combined(answer, *this, context, component);
}

Answer ConnectionSelector::matches(const RuleContext& context, const Connection& connection) const
{
    if ((!kinds.isEmpty() && !kinds.contains(connection.kind)) || (!styles.isEmpty() && !styles.contains(context.style(connection)))
        || (business && *business != context.isBusiness(connection)) || (!tags.isEmpty() && !intersects(tags, connection.tags))
        || (!ids.isEmpty() && !ids.contains(connection.id)) || !nameMatches(name, context, connection.id))
        return Answer::of(false);
    for (const QString& trait : crosses) {
        const QByteArray text = trait.toLatin1();
        if (enclosing(context, connection.from, text.constData()) == enclosing(context, connection.to, text.constData()))
            return Answer::of(false);
    }
    Answer answer = conditionsHold(where, context, connection);
    if (!from.empty() && !answer.isNo())
        answer = both(answer, from.front().matches(context, *context.design().component(connection.from)));
    if (!to.empty() && !answer.isNo())
        answer = both(answer, to.front().matches(context, *context.design().component(connection.to)));
    return combined(answer, *this, context, connection);
}

} // namespace groundplan
