// SPDX-License-Identifier: Apache-2.0
#include "model/imports/design_draft.h"

#include "model/base/secret_text.h"
#include "model/imports/kubernetes/connection_choice.h"

namespace groundplan {

DesignDraft::DesignDraft(const Catalog& catalog, const QString& name) : m_catalog(catalog), m_attributes(catalog, m_notes)
{
    m_content.properties.name = name;
}

Id DesignDraft::add(Component added, const QString& text, const Where& where)
{
    added.id = uniqueSlug(text, [this](const Id& candidate) { return m_ids.contains(candidate); });
    m_ids.insert(added.id);
    m_places.insert(added.id, where);
    m_componentAt.insert(added.id, m_content.components.size());
    m_content.components.append(added);
    return added.id;
}

bool DesignDraft::moveInto(const Id& target, const Id& container)
{
    if (container.isEmpty() || target == container || !m_catalog.mayContain(component(container).kind, component(target).kind))
        return false;
    component(target).in = container;
    return true;
}

Group& DesignDraft::group(const QString& kind, const QString& key, const QString& idText)
{
    const QString known = kind + u'|' + key;
    if (const auto at = m_groupAt.constFind(known); at != m_groupAt.cend())
        return m_content.groups[*at];
    Group added;
    added.id = uniqueSlug(idText, [this](const Id& candidate) { return m_groupIds.contains(candidate); });
    added.kind = kind;
    m_groupIds.insert(added.id);
    m_groupAt.insert(known, m_content.groups.size());
    m_content.groups.append(added);
    return m_content.groups.last();
}

void DesignDraft::join(const Id& member, const Group& group)
{
    const Membership membership{group.kind, group.id};
    if (!component(member).groups.contains(membership))
        component(member).groups.append(membership);
}

Connection& DesignDraft::connect(const Id& from, const Id& to, const QString& kind, const QString& evidence, const Where& where)
{
    const QString key = from + u'|' + to + u'|' + kind;
    if (const auto known = m_connectionAt.constFind(key); known != m_connectionAt.cend()) {
        Connection& connection = m_content.connections[*known];
        const Value* before = connection.attributes.find(u"evidence");
        if (before && !before->toText().split(u'\n').contains(evidence))
            connection.attributes.set(QStringLiteral("evidence"), QString(before->toText() + u'\n' + evidence));
        return connection;
    }
    Connection connection;
    connection.id = uniqueSlug(QString(from + u'-' + to), [this](const Id& candidate) { return m_ids.contains(candidate); });
    connection.from = from;
    connection.to = to;
    connection.kind = kind;
    m_attributes.set(connection, "evidence", evidence, where);
    m_ids.insert(connection.id);
    m_pairs.insert(from + u'|' + to);
    m_connectionAt.insert(key, m_content.connections.size());
    m_content.connections.append(connection);
    return m_content.connections.last();
}

void DesignDraft::setWhenUnset(Connection& connection, const char* attribute, const Value& value, const Where& where)
{
    if (!connection.attributes.contains(QString::fromLatin1(attribute)))
        m_attributes.set(connection, attribute, value, where);
}

QString DesignDraft::dependencyKind(const Id& from, const Id& to, const QString& hint) const
{
    const Component& source = component(from);
    const Component& target = component(to);
    if (m_catalog.isContainer(source.kind) || m_catalog.isContainer(target.kind))
        return QStringLiteral("depends-on");
    const QString kind = connectionKindFor(m_catalog, source, target, hint);
    const ConnectionKind* spec = m_catalog.connectionKind(kind);
    // Telemetry is what a dependency means towards what observes, and nowhere else.
    if (spec && spec->style == ConnectionStyle::Telemetry && !m_catalog.hasTrait(target.kind, QStringLiteral("observability")))
        return QStringLiteral("depends-on");
    return kind;
}

Result<ImportResult> DesignDraft::finish()
{
    auto design = Design::fromContent(std::move(m_content));
    if (!design)
        return unexpected(design.error());
    ImportResult result;
    result.design = std::move(*design);
    result.notes = m_notes;
    result.origins = m_origins;
    result.places = m_places;
    return result;
}

QString plainLine(const QString& text)
{
    return withoutCredentials(text).simplified();
}

} // namespace groundplan
