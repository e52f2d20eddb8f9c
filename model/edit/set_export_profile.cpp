// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> setExportProfile(const Design& design, const ExportProfile& profile)
{
    DesignProperties after = design.properties();
    after.exports = profile;
    if (after == design.properties())
        return Edit{tr("Change export profile"), {}};
    return Edit{tr("Change export profile"), {PropertiesChange{design.properties(), after}}};
}

} // namespace groundplan
