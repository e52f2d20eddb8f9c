// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/reach.h"

namespace groundplan {

Reach::Reach(const Requirement& requirement, const RuleContext& context) : m_requirement(requirement)
{
    // What is certain first; what is left may be reached if the design said so.
    spread(context, true);
    spread(context, false);
}

void Reach::spread(const RuleContext& context, bool certain)
{
    const Design& design = context.design();
    const auto passes = [certain](const Answer& answer) { return certain ? answer.isYes() : !answer.isNo(); };
    QList<std::pair<Id, Answer>> open; // components whose neighbours reach a target, with what that rests on
    for (const Component& component : design.components()) {
        const Answer answer = m_requirement.component.front().matches(context, component);
        if (passes(answer)) {
            open.append({component.id, answer});
            m_targets.insert(component.id);
        }
    }
    QSet<Id> spreadFrom;
    for (qsizetype at = 0; at < open.size(); ++at) {
        const auto [id, answer] = open.at(at);
        if (spreadFrom.contains(id))
            continue;
        spreadFrom.insert(id);
        for (const Id& connectionId : design.connectionsOf(id)) {
            const Connection& connection = *design.connection(connectionId);
            const Id& other = connection.from == id ? connection.to : connection.from;
            if (other == id)
                continue;
            if (!m_found.contains(other))
                m_found.insert(other, {id, answer});
            if (spreadFrom.contains(other) || m_requirement.through.empty())
                continue;
            const Answer through = m_requirement.through.front().matches(context, *design.component(other));
            if (passes(through))
                open.append({other, both(answer, through)});
        }
    }
}

Judgement Reach::of(const Component& component) const
{
    Judgement judgement;
    const auto found = m_found.constFind(component.id);
    judgement.answer = found == m_found.cend() ? Answer::of(false) : found->answer;
    for (auto at = found; at != m_found.cend(); at = m_found.constFind(at->next)) {
        judgement.evidence.append(at->next);
        if (m_targets.contains(at->next))
            break;
    }
    return judgement;
}

} // namespace groundplan
