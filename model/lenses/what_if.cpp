// SPDX-License-Identifier: Apache-2.0
#include "model/lenses/what_if.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QSet>

#include "model/base/number_text.h"
#include "model/design/hierarchy.h"
#include "model/metrics/availability.h"
#include "model/metrics/entry_points.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WhatIf", text);
}

bool copiesData(const Catalog& catalog, const Connection& connection)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return kind && kind->style == ConnectionStyle::Data && !kind->business;
}

/// Whether another copy of that component is still there.
bool hasCopyElsewhere(const Design& design, const Catalog& catalog, const Id& id, const QSet<Id>& gone)
{
    const QList<Id>& connections = design.connectionsOf(id);
    return std::any_of(connections.begin(), connections.end(), [&](const Id& connectionId) {
        const Connection& connection = *design.connection(connectionId);
        const Id& other = connection.from == id ? connection.to : connection.from;
        const Component* copy = design.component(other);
        return copiesData(catalog, connection) && !gone.contains(other) && copy && copy->kind == design.component(id)->kind;
    });
}

/// Those that are there, with all that stands in them.
QSet<Id> withContents(const Design& design, const QList<Id>& ids)
{
    QSet<Id> gone;
    for (const Id& id : ids) {
        if (!design.component(id))
            continue;
        gone.insert(id);
        for (const Id& inner : descendantsOf(design, id))
            gone.insert(inner);
    }
    return gone;
}

/// 0.9995 as "99.95 %".
QString percent(double share)
{
    return numberText(std::round(share * 1e6) / 1e4) + QLatin1String(" %");
}

} // namespace

QHash<Id, Impact> impactOf(const Design& design, const Catalog& catalog, const QList<Id>& failed)
{
    const Facts facts{design, catalog};
    const QSet<Id> gone = withContents(design, failed);
    QHash<Id, Impact> impacts;
    QList<Id> open;
    const auto raise = [&](const Id& id, Impact impact) {
        if (impacts.value(id, Impact::None) >= impact)
            return;
        impacts.insert(id, impact);
        open.append(id);
    };
    for (const Component& component : design.components()) {
        if (gone.contains(component.id))
            raise(component.id, Impact::Down);
    }
    // Impacts only grow, and there are three: every component is looked at three times at most.
    while (!open.isEmpty()) {
        const Id id = open.takeFirst();
        Impact impact = impacts.value(id);
        if (impact == Impact::Degraded)
            continue; // who waits for it still gets an answer
        if (gone.contains(id) && hasCopyElsewhere(design, catalog, id, gone))
            impact = Impact::Degraded;
        for (const Id& connectionId : design.connectionsOf(id)) {
            const Connection& connection = *design.connection(connectionId);
            if (connection.to != id || connection.from == id || gone.contains(connection.from))
                continue;
            const ConnectionKind* kind = catalog.connectionKind(connection.kind);
            if (!kind || !kind->business || kind->style == ConnectionStyle::Structural)
                continue;
            switch (facts.need(connection)) {
            case Need::Hard: raise(connection.from, impact); break;
            case Need::Unsaid: raise(connection.from, std::min(impact, Impact::Unsaid)); break;
            case Need::Soft: raise(connection.from, Impact::Degraded); break;
            }
        }
    }
    return impacts;
}

LensPicture whatIf(const Design& design, const Catalog& catalog, const QList<Id>& failed)
{
    const QHash<Id, Impact> impacts = impactOf(design, catalog, failed);
    LensPicture picture;
    picture.id = QStringLiteral("what-if");
    QStringList names;
    for (const Id& id : failed) {
        if (design.component(id))
            names.append(design.labelOf(id));
    }
    picture.title = names.size() == 1 ? tr("If %1 fails").arg(names.first()) : tr("If %1 components fail").arg(names.size());
    picture.question = tr("Who is down, and who gets along?");
    const QSet<Id> gone = withContents(design, failed);
    const LensMark failedMark{LensTone::Group, 0, 5, tr("failed")}, down{LensTone::Bad, 0, 0, tr("down")},
        unsaid{LensTone::Caution, 0, 0, tr("down?")}, degraded{LensTone::Scale, 0.35, 0, tr("gets along")};
    picture.legend = {{failedMark, tr("Failed"), {}}, {down, tr("Down: cannot do without"), {}},
                      {unsaid, tr("Down, if it cannot do without"), {}}, {degraded, tr("Gets along without"), {}}};
    for (const Component& component : design.components()) {
        const Impact impact = impacts.value(component.id, Impact::None);
        if (impact == Impact::None)
            continue;
        const int line = gone.contains(component.id) ? 0 : impact == Impact::Down ? 1 : impact == Impact::Unsaid ? 2 : 3;
        LensLegendEntry& entry = picture.legend[line];
        picture.marks.insert(component.id, entry.mark);
        entry.members.append(component.id);
    }
    for (const Connection& connection : design.connections()) {
        if (impacts.contains(connection.from) && impacts.contains(connection.to)) {
            const Impact worst = std::min(impacts.value(connection.from), impacts.value(connection.to));
            picture.marks.insert(connection.id, {worst == Impact::Down ? LensTone::Bad : worst == Impact::Unsaid ? LensTone::Caution : LensTone::Neutral, 0, 0, {}});
        }
    }
    const Facts facts{design, catalog};
    for (const Id& id : entryPoints(facts)) {
        const DependencyAvailability availability = dependencyAvailability(facts, id);
        const std::optional<double> own = statedAvailability(facts, *design.component(id));
        const QString before = availability.missing.isEmpty() || own ? percent(own ? std::min(*own, availability.most) : availability.most) : tr("not stated");
        const QString name = design.labelOf(id);
        switch (impacts.value(id, Impact::None)) {
        case Impact::Down: picture.results.append(tr("%1: %2 before, 0 % while it lasts.").arg(name, before)); break;
        case Impact::Unsaid: picture.results.append(tr("%1: %2 before; down unless it can do without, which is not stated.").arg(name, before)); break;
        case Impact::Degraded: picture.results.append(tr("%1: %2 before; goes on with less.").arg(name, before)); break;
        case Impact::None: picture.results.append(tr("%1: %2, untouched.").arg(name, before)); break;
        }
    }
    return picture;
}

} // namespace groundplan
