// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> setRules(const Design& design, const RuleSettings& rules)
{
    DesignProperties after = design.properties();
    after.rules = rules;
    if (after == design.properties())
        return Edit{tr("Change rules"), {}};
    return Edit{tr("Change rules"), {PropertiesChange{design.properties(), after}}};
}

} // namespace groundplan
