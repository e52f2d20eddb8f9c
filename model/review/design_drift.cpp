// SPDX-License-Identifier: Apache-2.0
#include "model/review/design_drift.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Drift", text);
}

class Comparison
{
public:
    Comparison(const ReadPlatform& asked, const ReadPlatform& found) : m_asked(asked), m_found(found) {}

    QList<DriftEntry> make()
    {
        match();
        for (const Component& component : m_asked.design.components()) {
            const Id other = m_foundOf.value(component.id);
            if (other.isEmpty())
                add({DriftEntry::Kind::OnlyInDesign, false, subjectOf(component.id), label(m_asked, component.id), {}, {}, {}, {}});
            else
                compare(component, *m_found.design.component(other));
        }
        for (const Component& component : m_found.design.components()) {
            if (!m_askedOf.contains(component.id))
                add({DriftEntry::Kind::OnlyInFiles, false, component.id, label(m_found, component.id), {}, {}, {}, m_found.places.value(component.id)});
        }
        compareConnections();
        return m_entries;
    }

private:
    void add(const DriftEntry& entry) { m_entries.append(entry); }

    /// The id in the design itself of a component that its own export gave.
    Id subjectOf(const Id& asked) const { return m_asked.origins.value(asked, asked); }

    static QString path(const ReadPlatform& platform, const Id& id)
    {
        QStringList names;
        for (const Component* at = platform.design.component(id); at; at = platform.design.component(at->in))
            names.prepend(at->label());
        return names.join(u'/');
    }

    static QString label(const ReadPlatform& platform, const Id& id)
    {
        const Component* component = platform.design.component(id);
        const Component* around = component ? platform.design.component(component->in) : nullptr;
        return around && !around->in.isEmpty() ? QString(around->label() + u'/' + component->label()) : component ? component->label() : id;
    }

    void pair(const Id& asked, const Id& found)
    {
        m_foundOf.insert(asked, found);
        m_askedOf.insert(found, asked);
    }

    void match()
    {
        QHash<Id, Id> byOrigin;
        for (const Component& component : m_found.design.components()) {
            const Id origin = m_found.origins.value(component.id);
            if (!origin.isEmpty() && !byOrigin.contains(origin))
                byOrigin.insert(origin, component.id);
        }
        for (const Component& component : m_asked.design.components()) {
            const Id origin = m_asked.origins.value(component.id);
            if (const Id found = origin.isEmpty() ? Id() : byOrigin.value(origin); !found.isEmpty())
                pair(component.id, found);
        }
        QHash<QString, Id> byPath;
        for (const Component& component : m_found.design.components()) {
            if (!m_askedOf.contains(component.id))
                byPath.insert(path(m_found, component.id), component.id);
        }
        for (const Component& component : m_asked.design.components()) {
            if (m_foundOf.contains(component.id))
                continue;
            if (const Id found = byPath.take(path(m_asked, component.id)); !found.isEmpty())
                pair(component.id, found);
        }
    }

    void compareValues(bool connection, const Id& subject, const QString& text, const ValueMap& asked, const ValueMap& found, const Where& where)
    {
        QStringList keys;
        for (const ValueMap* map : {&asked, &found}) {
            for (const auto& [key, value] : *map) {
                if (key != QLatin1String("evidence") && !keys.contains(key))
                    keys.append(key);
            }
        }
        std::sort(keys.begin(), keys.end());
        for (const QString& key : std::as_const(keys)) {
            const Value* left = asked.find(key);
            const Value* right = found.find(key);
            if (left && right && *left == *right)
                continue;
            add({DriftEntry::Kind::Differs, connection, subject, text, key, left ? *left : Value(), right ? *right : Value(), where});
        }
    }

    void compare(const Component& asked, const Component& found)
    {
        const Where where = m_found.places.value(found.id);
        const QString text = label(m_asked, asked.id);
        const Id subject = subjectOf(asked.id);
        if (asked.kind != found.kind)
            add({DriftEntry::Kind::Differs, false, subject, text, QStringLiteral("kind"), asked.kind, found.kind, where});
        if (!asked.in.isEmpty() && m_foundOf.value(asked.in) != found.in)
            add({DriftEntry::Kind::Differs, false, subject, text, QStringLiteral("in"), m_asked.design.labelOf(asked.in), found.in.isEmpty() ? QString() : m_found.design.labelOf(found.in), where});
        compareValues(false, subject, text, asked.attributes, found.attributes, where);
    }

    QString connectionLabel(const ReadPlatform& platform, const Connection& connection) const
    {
        return label(platform, connection.from) + QStringLiteral(" → ") + label(platform, connection.to) + QLatin1String(" (") + connection.kind + u')';
    }

    void compareConnections()
    {
        // By the ends as the asked side knows them; several between the same two are told apart by their kind.
        QMap<QString, QList<const Connection*>> found;
        const auto key = [](const Id& from, const Id& to) { return QString(from + u'|' + to); };
        for (const Connection& connection : m_found.design.connections())
            found[key(m_askedOf.value(connection.from, QLatin1String("?") + connection.from), m_askedOf.value(connection.to, QLatin1String("?") + connection.to))].append(&connection);
        for (const Connection& connection : m_asked.design.connections()) {
            QList<const Connection*>& between = found[key(connection.from, connection.to)];
            auto same = std::find_if(between.begin(), between.end(), [&](const Connection* other) { return other->kind == connection.kind; });
            if (same == between.end() && between.size() == 1)
                same = between.begin();
            const Id subject = subjectOf(connection.from);
            if (same == between.end()) {
                // What a component that is not there would do needs no line of its own.
                if (m_foundOf.contains(connection.from) && m_foundOf.contains(connection.to))
                    add({DriftEntry::Kind::OnlyInDesign, true, subject, connectionLabel(m_asked, connection), {}, {}, {}, {}});
                continue;
            }
            const Where where = m_found.places.value((*same)->from);
            if ((*same)->kind != connection.kind)
                add({DriftEntry::Kind::Differs, true, subject, connectionLabel(m_asked, connection), QStringLiteral("kind"), connection.kind, (*same)->kind, where});
            compareValues(true, subject, connectionLabel(m_asked, connection), connection.attributes, (*same)->attributes, where);
            between.erase(same);
        }
        for (const Connection& connection : m_found.design.connections()) {
            const auto at = found.constFind(key(m_askedOf.value(connection.from, QLatin1String("?") + connection.from), m_askedOf.value(connection.to, QLatin1String("?") + connection.to)));
            if (at != found.cend() && at->contains(&connection))
                add({DriftEntry::Kind::OnlyInFiles, true, subjectOf(m_askedOf.value(connection.from, connection.from)), connectionLabel(m_found, connection), {}, {}, {}, m_found.places.value(connection.from)});
        }
    }

    const ReadPlatform& m_asked;
    const ReadPlatform& m_found;
    QHash<Id, Id> m_foundOf; ///< asked -> found
    QHash<Id, Id> m_askedOf;
    QList<DriftEntry> m_entries;
};

QString shown(const Value& value)
{
    if (value.isNull())
        return tr("nothing");
    if (!value.isMap())
        return value.toText();
    QStringList parts;
    for (const auto& [key, entry] : value.toMap())
        parts.append(key + u'=' + entry.toText());
    return parts.join(QLatin1String(", "));
}

} // namespace

QList<DriftEntry> driftBetween(const ReadPlatform& asked, const ReadPlatform& found)
{
    return Comparison(asked, found).make();
}

QString driftText(const DriftEntry& entry)
{
    switch (entry.kind) {
    case DriftEntry::Kind::OnlyInDesign: return tr("%1 is in the design, but not in the files.").arg(entry.label);
    case DriftEntry::Kind::OnlyInFiles: return tr("%1 is in the files, but not in the design.").arg(entry.label);
    case DriftEntry::Kind::Differs: break;
    }
    return tr("%1: '%2' is %3 in the design, %4 in the files.").arg(entry.label, entry.attribute, shown(entry.inDesign), shown(entry.inFiles));
}

} // namespace groundplan
