// SPDX-License-Identifier: Apache-2.0
#include "model/edit/rename_ids.h"

#include <QRegularExpression>

#include "model/edit/edit_support.h"

namespace groundplan {

using namespace edit_support;

QHash<Id, Id>& IdRenames::of(TextOwner owner)
{
    switch (owner) {
    case TextOwner::Group: return groups;
    case TextOwner::Environment: return environments;
    case TextOwner::Deviation: return deviations;
    case TextOwner::Decision: return decisions;
    case TextOwner::Comment: return comments;
    case TextOwner::View: return views;
    default: return entities;
    }
}

bool IdRenames::isEmpty() const
{
    return entities.isEmpty() && groups.isEmpty() && environments.isEmpty() && deviations.isEmpty() && decisions.isEmpty() && comments.isEmpty()
           && views.isEmpty();
}

namespace {

Id renamed(const QHash<Id, Id>& names, const Id& id)
{
    return names.value(id, id);
}

/// A text with its groundplan: links led to the new ids.
QString relinked(const QString& text, const QHash<Id, Id>& names)
{
    if (!text.contains(QLatin1String("groundplan:")))
        return text;
    static const QRegularExpression link(QStringLiteral("groundplan:([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)"));
    QString result;
    qsizetype done = 0;
    for (auto at = link.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        result += QStringView(text).mid(done, match.capturedStart(1) - done);
        result += renamed(names, match.captured(1));
        done = match.capturedEnd(1);
    }
    return result + QStringView(text).mid(done);
}

/// Refuses ids that are no slugs or unknown, and two that would become one.
template<typename Known>
Result<void> checked(const QHash<Id, Id>& names, Known known)
{
    QSet<Id> taken;
    for (auto at = names.cbegin(); at != names.cend(); ++at) {
        if (!known(at.key()))
            return noSuch(at.key());
        if (!isSlug(at.value()))
            return refused(tr("'%1' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.").arg(at.value()), at.key());
        if (taken.contains(at.value()) || (known(at.value()) && !names.contains(at.value())))
            return refused(tr("The id '%1' is already in use; choose another one.").arg(at.value()), at.key());
        taken.insert(at.value());
    }
    return {};
}

/// Changes entities that nothing else hangs on: those of another id go and come back in the same place.
template<typename Entity, typename Follow>
void renameTable(Changes& changes, const EntityTable<Entity>& table, const QHash<Id, Id>& names, Follow follow)
{
    Changes added;
    for (auto at = table.begin(); at != table.end(); ++at) {
        Entity after = *at;
        after.id = renamed(names, at->id);
        follow(after);
        if (after == *at)
            continue;
        if (after.id == at->id) {
            changes.append(EntityChange<Entity>{*at, after});
        } else {
            changes.append(EntityChange<Entity>{*at, {}});
            added.append(EntityChange<Entity>{{}, after, at.slot()});
        }
    }
    changes.append(added);
}

void renameComponents(Changes& changes, const Design& design, const IdRenames& renames)
{
    const QHash<Id, Id>& names = renames.entities;
    // Lines first, then what stands in a renamed container comes out of it, so that nothing hangs on what goes.
    Changes lines;
    for (auto at = design.connections().begin(); at != design.connections().end(); ++at) {
        Connection after = *at;
        after.id = renamed(names, at->id);
        after.from = renamed(names, at->from);
        after.to = renamed(names, at->to);
        if (after == *at)
            continue;
        changes.append(ConnectionChange{*at, {}});
        lines.append(ConnectionChange{{}, after, at.slot()});
    }
    Changes removed;
    Changes added;
    Changes back;
    Changes placed;
    for (auto at = design.components().begin(); at != design.components().end(); ++at) {
        Component after = *at;
        after.id = renamed(names, at->id);
        after.in = renamed(names, at->in);
        after.documentation = relinked(at->documentation, names);
        for (QString& link : after.links)
            link = relinked(link, names);
        for (Membership& membership : after.groups)
            membership.group = renamed(renames.groups, membership.group);
        if (after == *at)
            continue;
        Component loose = *at;
        if (after.in != at->in) {
            loose.in.clear();
            changes.append(ComponentChange{*at, loose});
        }
        if (after.id == at->id) {
            back.append(ComponentChange{loose, after});
            continue;
        }
        if (const Placement* placement = design.placement(at->id)) {
            removed.append(PlacementChange{at->id, *placement, {}});
            placed.append(PlacementChange{after.id, {}, *placement});
        }
        removed.append(ComponentChange{loose, {}});
        Component anew = after;
        anew.in.clear();
        added.append(ComponentChange{{}, anew, at.slot()});
        if (!after.in.isEmpty())
            back.append(ComponentChange{anew, after});
    }
    for (const Changes& each : {removed, added, back, placed, lines})
        changes.append(each);
}

} // namespace

Result<Edit> renameIds(const Design& design, const IdRenames& renames)
{
    const auto in = [](const auto& table) { return [&table](const Id& id) { return table.contains(id); }; };
    for (const Result<void>& each : {checked(renames.entities, [&](const Id& id) { return design.component(id) || design.connection(id); }),
                                     checked(renames.groups, in(design.groups())), checked(renames.environments, in(design.environments())),
                                     checked(renames.deviations, in(design.deviations())), checked(renames.decisions, in(design.decisions())),
                                     checked(renames.comments, in(design.comments())), checked(renames.views, in(design.views()))}) {
        if (!each)
            return Unexpected{each.error()};
    }
    Edit edit;
    const QHash<Id, Id>& names = renames.entities;
    edit.text = names.size() == 1 ? tr("Rename %1 to %2").arg(names.cbegin().key(), names.cbegin().value()) : tr("Rename ids");
    renameComponents(edit.changes, design, renames);
    renameTable(edit.changes, design.groups(), renames.groups, [](Group&) {});
    renameTable(edit.changes, design.environments(), renames.environments, [&names](Environment& environment) {
        ValueMap overrides;
        for (const auto& [component, values] : std::as_const(environment.overrides))
            overrides.append(renamed(names, component), values);
        environment.overrides = overrides;
    });
    renameTable(edit.changes, design.deviations(), renames.deviations, [&names](Deviation& deviation) { deviation.subject = renamed(names, deviation.subject); });
    renameTable(edit.changes, design.decisions(), renames.decisions, [&names](Decision& decision) {
        for (Id& subject : decision.subjects)
            subject = renamed(names, subject);
    });
    renameTable(edit.changes, design.comments(), renames.comments, [&names](Comment& comment) { comment.subject = renamed(names, comment.subject); });
    renameTable(edit.changes, design.views(), renames.views, [&](View& view) {
        view.in = renamed(names, view.in);
        for (QStringList* list : {&view.show.components, &view.hide, &view.collapse}) {
            for (Id& id : *list)
                id = renamed(names, id);
        }
        for (Membership& membership : view.show.groups)
            membership.group = renamed(renames.groups, membership.group);
        view.environment = renamed(renames.environments, view.environment);
        QHash<Id, Placement> placements;
        for (auto at = view.placements.cbegin(); at != view.placements.cend(); ++at)
            placements.insert(renamed(names, at.key()), at.value());
        view.placements = placements;
    });
    DesignProperties properties = design.properties();
    for (EnvironmentRuleSettings& rules : properties.rules.environments)
        rules.environment = renamed(renames.environments, rules.environment);
    if (properties != design.properties())
        edit.changes.append(PropertiesChange{design.properties(), properties});
    return edit.changes.isEmpty() ? Edit{} : edit;
}

} // namespace groundplan
