// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

/// "5 components", "5 items" when connections are among them.
static QString namesOfAll(const Design& design, const QList<Id>& subjects)
{
    const bool all = !firstMissing(design, subjects);
    return all || subjects.size() == 1 ? namesOf(design, subjects) : tr("%n item(s)", int(subjects.size()));
}

Result<Edit> setForAll(const Design& design, const Catalog& catalog, const QList<Id>& subjects, const QString& field, const Value& value)
{
    static const QStringList fields{QStringLiteral("kind"), QStringLiteral("description"), QStringLiteral("tags")};
    Edit edit;
    // Another kind may touch the environments, which all of them share: each goes by what the ones before it left.
    Design now = design;
    for (const Id& id : subjects) {
        auto one = fields.contains(field) ? setField(now, catalog, id, field, value) : setAttribute(now, catalog, id, field, value);
        if (!one)
            return Unexpected{one.error()};
        if (one->changes.isEmpty())
            continue;
        if (field == QLatin1String("kind")) {
            if (auto done = now.apply(one->changes); !done)
                return Unexpected{done.error()};
        }
        edit.changes.append(one->changes);
    }
    if (edit.changes.isEmpty())
        return Edit{};
    const Component* first = design.component(subjects.first());
    const KindBase* kind = first ? static_cast<const KindBase*>(catalog.componentKind(first->kind))
                                 : catalog.connectionKind(design.connection(subjects.first())->kind);
    const AttributeSpec* spec = kind ? kind->attribute(field) : nullptr;
    edit.text = tr("Change %1 of %2").arg(spec ? spec->label : field, namesOfAll(design, subjects));
    return edit;
}

Result<Edit> changeTags(const Design& design, const QList<Id>& subjects, const QStringList& added, const QStringList& removed)
{
    Edit edit;
    const auto retagged = [&](QStringList tags) {
        tags.removeIf([&](const QString& tag) { return removed.contains(tag); });
        for (const QString& tag : added) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
        return tags;
    };
    for (const Id& id : subjects) {
        if (const Component* before = design.component(id)) {
            Component after = *before;
            after.tags = retagged(before->tags);
            if (after.tags != before->tags)
                edit.changes.append(ComponentChange{*before, after});
        } else if (const Connection* line = design.connection(id)) {
            Connection after = *line;
            after.tags = retagged(line->tags);
            if (after.tags != line->tags)
                edit.changes.append(ConnectionChange{*line, after});
        } else {
            return noSuch(id);
        }
    }
    if (edit.changes.isEmpty())
        return Edit{};
    edit.text = tr("Change %1 of %2").arg(QStringLiteral("tags"), namesOfAll(design, subjects));
    return edit;
}

} // namespace groundplan
