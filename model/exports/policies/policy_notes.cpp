// SPDX-License-Identifier: Apache-2.0
#include "model/exports/policies/policy_notes.h"

#include <QCoreApplication>

namespace groundplan::policies {

static QString tr(const char* text)
{
    return QCoreApplication::translate("PolicyExport", text);
}

void notePolicies(PlanBuilder& plan, const kubernetes::Rendering& rendering, const Scope& scope)
{
    const Design& design = rendering.design();
    for (const PromiseInfo& info : promises()) {
        for (const Pod& pod : scope.leftOut(info.promise))
            plan.warnOf(*design.component(pod.component), tr("These do not keep what others do, and no deviation accepts that; the policies leave them out: %1."), info.id);
    }
    for (const Deviation* deviation : scope.incomplete) {
        for (const Pod& pod : scope.pods) {
            if (pod.component == deviation->subject)
                plan.warnOf(*design.component(pod.component), tr("The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1."), deviation->id);
        }
    }
    if (scope.isMeshed) {
        for (const Component& component : design.components()) {
            if (rendering.has(component, "mesh"))
                plan.warnOf(component, tr("Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1."));
        }
    }
}

} // namespace groundplan::policies
