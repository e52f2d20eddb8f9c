// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/organisation_rule.h"

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/organisation/reach.h"

namespace groundplan {

Verdict OrganisationRule::question(const RuleContext& context, const Answer& answer, const Id& subject) const
{
    const Id& whose = answer.subject.isEmpty() ? subject : answer.subject;
    const QString message = whose == subject || subject.isEmpty()
                                ? ruleText("The design does not state '%1' of %2, which '%3' asks for.").arg(answer.attribute, context.quoted(whose), info().name)
                                : ruleText("The design does not state '%1' of %2, which '%3' asks for to judge %4.")
                                      .arg(answer.attribute, context.quoted(whose), info().name, context.quoted(subject));
    return unknown(whose, answer.attribute.toLatin1().constData(), message);
}

template<typename Entity, typename Judge>
void OrganisationRule::check(const RuleContext& context, const Entity& entity, const Answer& selected, QList<Verdict>& verdicts, Judge judged) const
{
    if (selected.isNo()) {
        verdicts.append(notApplicable(entity.id));
        return;
    }
    bool applies = false;
    Answer open;
    for (const Requirement& requirement : m_spec.requirements) {
        const Judgement judgement = judged(requirement);
        if (!judgement.applies)
            continue;
        applies = true;
        if (judgement.answer.isYes())
            continue;
        if (judgement.answer.isNo() && selected.isYes()) {
            QStringList evidence{entity.id};
            for (const QString& id : judgement.evidence) {
                if (!evidence.contains(id))
                    evidence.append(id);
            }
            verdicts.append(failed(entity.id, m_spec.message.text(context, entity, judgement), evidence));
            return;
        }
        // What would pass anyway need not be asked.
        if (!open.isUnknown())
            open = selected.isUnknown() ? selected : judgement.answer;
    }
    if (!applies) {
        verdicts.append(notApplicable(entity.id));
    } else if (open.isUnknown()) {
        verdicts.append(question(context, open, entity.id));
    } else {
        Verdict pass;
        pass.subject = entity.id;
        verdicts.append(pass);
    }
}

void OrganisationRule::checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const
{
    check(context, component, m_spec.components.matches(context, component), verdicts,
          [&](const Requirement& requirement) { return judge(requirement, context, component); });
}

void OrganisationRule::checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const
{
    check(context, connection, m_spec.connections.matches(context, connection), verdicts,
          [&](const Requirement& requirement) { return judge(requirement, context, connection); });
}

void OrganisationRule::checkEach(const RuleContext& context, QList<Verdict>& verdicts) const
{
    std::vector<std::pair<const Requirement*, Reach>> reaches;
    for (const Requirement& requirement : m_spec.requirements) {
        if (requirement.type == Requirement::Type::Reaches)
            reaches.emplace_back(&requirement, Reach(requirement, context));
    }
    for (const Component& component : context.design().components()) {
        check(context, component, m_spec.components.matches(context, component), verdicts, [&](const Requirement& requirement) {
            for (const auto& [reached, reach] : reaches) {
                if (reached == &requirement)
                    return withSign(reach.of(component), requirement);
            }
            return judge(requirement, context, component);
        });
    }
}

void OrganisationRule::checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const
{
    if (m_spec.eachComponent) {
        checkEach(context, verdicts);
        return;
    }
    if (context.design().components().isEmpty()) {
        verdicts.append(notApplicable({}));
        return;
    }
    Answer open;
    for (const Requirement& requirement : m_spec.requirements) {
        const Judgement judgement = judgeDesign(requirement, context);
        if (judgement.answer.isNo()) {
            verdicts.append(failed({}, m_spec.message.text(context, judgement), judgement.evidence));
            return;
        }
        if (judgement.answer.isUnknown() && !open.isUnknown())
            open = judgement.answer;
    }
    if (open.isUnknown())
        verdicts.append(question(context, open, {}));
    else
        verdicts.append(Verdict());
}

void OrganisationRule::offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const
{
    if (m_spec.repair.isEmpty() || finding.subject.isEmpty())
        return;
    EditChain chain(context.design());
    for (const auto& [attribute, value] : m_spec.repair)
        chain.then(setAttribute(chain.design(), context.catalog(), finding.subject, QString::fromUtf8(attribute), value));
    chain.finish(m_spec.repairText, edits);
}

} // namespace groundplan
