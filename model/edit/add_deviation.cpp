// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> addDeviation(const Design& design, Deviation deviation)
{
    if (deviation.rule.isEmpty())
        return refused(tr("A deviation must name the rule that it deviates from."));
    if (!deviation.subject.isEmpty() && !design.component(deviation.subject) && !design.connection(deviation.subject))
        return noSuch(deviation.subject);
    if (!deviation.id.isEmpty() && !isSlug(deviation.id))
        return refused(tr("'%1' cannot be the id of a deviation.").arg(deviation.id), deviation.id);
    if (deviation.id.isEmpty()) {
        const QString base = deviation.subject.isEmpty() ? deviation.rule : QString(deviation.subject + u'-' + deviation.rule);
        deviation.id = uniqueSlug(base, [&design](const Id& id) { return design.hasId(id); });
    }
    return Edit{tr("Add deviation from %1").arg(deviation.rule), {DeviationChange{{}, deviation}}};
}

} // namespace groundplan
