// SPDX-License-Identifier: Apache-2.0
#include "model/base/slug.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> setDeviation(const Design& design, const Deviation& deviation)
{
    const Deviation* before = design.deviations().find(deviation.id);
    if (!before)
        return noSuch(deviation.id);
    Edit edit{tr("Change deviation %1").arg(deviation.id), {}};
    if (!(*before == deviation))
        edit.changes.append(DeviationChange{*before, deviation});
    return edit;
}

Result<Edit> removeDeviation(const Design& design, const Id& id)
{
    const Deviation* before = design.deviations().find(id);
    if (!before)
        return noSuch(id);
    return Edit{tr("Remove deviation %1").arg(id), {DeviationChange{*before, {}}}};
}

Result<Edit> recordDecision(const Design& design, const Id& deviation, const QString& ruleName, QDate today)
{
    const Deviation* accepted = design.deviations().find(deviation);
    if (!accepted)
        return noSuch(deviation);
    Decision decision;
    decision.id = uniqueSlug(QString(QLatin1String("accept-") + accepted->id), [&design](const Id& id) { return design.hasId(id); });
    const QString subject = accepted->subject.isEmpty() ? tr("the whole design") : design.labelOf(accepted->subject);
    decision.title = tr("Accept '%1' on %2").arg(ruleName, subject);
    decision.status = QStringLiteral("accepted");
    decision.date = today;
    decision.context = accepted->standard.isEmpty() ? tr("The design deviates from the rule '%1'.").arg(accepted->rule)
                                                    : tr("The design deviates from the standard model (%1), rule '%2'.").arg(accepted->standard, accepted->rule);
    decision.decision = accepted->justification;
    QStringList consequences;
    if (!accepted->control.isEmpty())
        consequences.append(tr("Compensating control: %1").arg(accepted->control));
    consequences.append(tr("%1 answers for it until %2.").arg(accepted->owner, accepted->expires.toString(Qt::ISODate)));
    if (!accepted->approver.isEmpty())
        consequences.append(tr("Approved by %1.").arg(accepted->approver));
    if (!accepted->ticket.isEmpty())
        consequences.append(tr("Tracked in %1.").arg(accepted->ticket));
    decision.consequences = consequences.join(u'\n');
    if (!accepted->subject.isEmpty())
        decision.subjects.append(accepted->subject);
    return Edit{tr("Record decision %1").arg(decision.id), {DecisionChange{{}, decision}}};
}

} // namespace groundplan
