// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> rename(const Design& design, const Id& subject, const QString& name)
{
    const QString trimmed = name.simplified();
    const QString text = tr("Rename %1 to %2").arg(design.labelOf(subject), trimmed);
    if (const Component* component = design.component(subject)) {
        if (component->name == trimmed)
            return Edit{};
        Component after = *component;
        after.name = trimmed;
        return Edit{text, {ComponentChange{*component, after}}};
    }
    if (const Connection* connection = design.connection(subject)) {
        if (connection->name == trimmed)
            return Edit{};
        Connection after = *connection;
        after.name = trimmed;
        return Edit{text, {ConnectionChange{*connection, after}}};
    }
    if (const Group* group = design.groups().find(subject)) {
        if (group->name == trimmed)
            return Edit{};
        Group after = *group;
        after.name = trimmed;
        return Edit{text, {GroupChange{*group, after}}};
    }
    return noSuch(subject);
}

} // namespace groundplan
