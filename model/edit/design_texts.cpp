// SPDX-License-Identifier: Apache-2.0
#include "model/edit/design_texts.h"

#include "model/edit/edit_support.h"

namespace groundplan {

using namespace edit_support;

namespace {

using Visit = std::function<bool(const TextSpot&, const QString&)>;

/// Passes the texts of one entity on; once somebody said stop, it keeps quiet.
class Reader
{
public:
    Reader(const Visit& visit, TextOwner owner) : m_visit(visit) { m_place.owner = owner; }

    bool goesOn() const { return m_going; }
    void of(const Id& id) { m_place.id = id; }
    void text(TextPart part, const char* field, const QString& text) { pass(part, QString::fromLatin1(field), text); }
    void list(TextPart part, const char* field, const QStringList& texts)
    {
        for (int at = 0; at < texts.size(); ++at)
            pass(part, QString::fromLatin1(field), texts.at(at), {}, at);
    }
    void value(const QString& field, const Value& value, const QString& key = {})
    {
        if (value.isMap()) {
            for (const auto& [name, entry] : value.toMap()) {
                if (!entry.isMap() && !entry.isList())
                    pass(TextPart::Attribute, field, entry.toText(), name);
            }
        } else if (value.isList()) {
            const QList<Value>& entries = value.toList();
            for (int at = 0; at < entries.size(); ++at)
                pass(TextPart::Attribute, field, entries.at(at).toText(), key, at);
        } else {
            pass(TextPart::Attribute, field, value.toText(), key);
        }
    }
    void group(const QString& kind, int index, const Id& id) { pass(TextPart::Group, kind, id, {}, index); }

private:
    void pass(TextPart part, const QString& field, const QString& text, const QString& key = {}, int index = -1)
    {
        if (!m_going || text.isEmpty())
            return;
        m_place.part = part;
        m_place.field = field;
        m_place.key = key;
        m_place.index = index;
        m_going = m_visit(m_place, text);
    }

    const Visit& m_visit;
    TextSpot m_place;
    bool m_going = true;
};

template<typename Entity, typename Read>
bool eachOf(const EntityTable<Entity>& table, const Visit& visit, TextOwner owner, Read read)
{
    Reader reader(visit, owner);
    for (const Entity& entity : table) {
        reader.of(entity.id);
        read(reader, entity);
        if (!reader.goesOn())
            return false;
    }
    return true;
}

} // namespace

const QList<std::pair<TextPart, QString>>& textParts()
{
    static const QList<std::pair<TextPart, QString>> parts{
        {TextPart::Name, QStringLiteral("names")},           {TextPart::Identifier, QStringLiteral("ids")},
        {TextPart::Description, QStringLiteral("descriptions")}, {TextPart::Documentation, QStringLiteral("documentation")},
        {TextPart::Tag, QStringLiteral("tags")},             {TextPart::Link, QStringLiteral("links")},
        {TextPart::Attribute, QStringLiteral("attributes")}, {TextPart::Label, QStringLiteral("labels")},
        {TextPart::Group, QStringLiteral("groups")},         {TextPart::Deviation, QStringLiteral("deviations")},
        {TextPart::Decision, QStringLiteral("decisions")},   {TextPart::Comment, QStringLiteral("comments")}};
    return parts;
}

void eachText(const Design& design, const Visit& visit)
{
    Reader whole(visit, TextOwner::Design);
    whole.text(TextPart::Name, "name", design.name());
    whole.text(TextPart::Description, "description", design.properties().description);
    if (!whole.goesOn())
        return;
    const bool going =
        eachOf(design.components(), visit, TextOwner::Component, [&design](Reader& reader, const Component& at) {
            reader.text(TextPart::Identifier, "id", at.id);
            reader.text(TextPart::Name, "name", at.name);
            reader.text(TextPart::Description, "description", at.description);
            reader.text(TextPart::Documentation, "documentation", at.documentation);
            reader.list(TextPart::Tag, "tags", at.tags);
            reader.list(TextPart::Link, "links", at.links);
            // A declared group is found itself; another one is only here.
            for (int group = 0; group < at.groups.size(); ++group) {
                if (!design.groups().contains(at.groups.at(group).group))
                    reader.group(at.groups.at(group).groupKind, group, at.groups.at(group).group);
            }
            for (const auto& [key, value] : at.attributes)
                reader.value(key, value);
        })
        && eachOf(design.connections(), visit, TextOwner::Connection, [](Reader& reader, const Connection& at) {
               reader.text(TextPart::Identifier, "id", at.id);
               reader.text(TextPart::Label, "name", at.name);
               reader.text(TextPart::Description, "description", at.description);
               reader.list(TextPart::Tag, "tags", at.tags);
               for (const auto& [key, value] : at.attributes)
                   reader.value(key, value);
           })
        && eachOf(design.groups(), visit, TextOwner::Group, [](Reader& reader, const Group& at) {
               reader.text(TextPart::Group, "id", at.id);
               reader.text(TextPart::Group, "name", at.name);
               reader.text(TextPart::Group, "description", at.description);
           })
        && eachOf(design.environments(), visit, TextOwner::Environment, [](Reader& reader, const Environment& at) {
               reader.text(TextPart::Identifier, "id", at.id);
               reader.text(TextPart::Name, "name", at.name);
               reader.text(TextPart::Description, "description", at.description);
               for (const auto& [component, values] : at.overrides) {
                   for (const auto& [key, value] : values.toMap()) {
                       if (!value.isMap())
                           reader.value(key, value, component);
                   }
               }
           })
        && eachOf(design.deviations(), visit, TextOwner::Deviation, [](Reader& reader, const Deviation& at) {
               reader.text(TextPart::Deviation, "id", at.id);
               reader.text(TextPart::Deviation, "justification", at.justification);
               reader.text(TextPart::Deviation, "owner", at.owner);
               reader.text(TextPart::Deviation, "approver", at.approver);
               reader.text(TextPart::Deviation, "ticket", at.ticket);
               reader.text(TextPart::Deviation, "control", at.control);
               reader.text(TextPart::Deviation, "standard", at.standard);
           })
        && eachOf(design.decisions(), visit, TextOwner::Decision, [](Reader& reader, const Decision& at) {
               reader.text(TextPart::Decision, "id", at.id);
               reader.text(TextPart::Decision, "title", at.title);
               reader.text(TextPart::Decision, "context", at.context);
               reader.text(TextPart::Decision, "decision", at.decision);
               reader.text(TextPart::Decision, "consequences", at.consequences);
           });
    if (!going)
        return;
    const bool further = eachOf(design.comments(), visit, TextOwner::Comment, [](Reader& reader, const Comment& at) {
        reader.text(TextPart::Comment, "text", at.text);
        reader.text(TextPart::Comment, "author", at.author);
    });
    if (further) {
        eachOf(design.views(), visit, TextOwner::View, [](Reader& reader, const View& at) {
            reader.text(TextPart::Identifier, "id", at.id);
            reader.text(TextPart::Name, "name", at.name);
            reader.text(TextPart::Description, "description", at.description);
            reader.list(TextPart::Tag, "tags", at.show.tags);
        });
    }
}

QList<Id> canvasIds(const Design& design, const TextSpot& place)
{
    QList<Id> ids;
    const auto add = [&](const Id& id) {
        if (design.component(id) || design.connection(id))
            ids.append(id);
    };
    switch (place.owner) {
    case TextOwner::Design:
    case TextOwner::View:
        break;
    case TextOwner::Component:
    case TextOwner::Connection:
        add(place.id);
        break;
    case TextOwner::Group:
        for (const Component& component : design.components()) {
            for (const Membership& membership : component.groups) {
                if (membership.group == place.id)
                    ids.append(component.id);
            }
        }
        break;
    case TextOwner::Environment:
        add(place.part == TextPart::Attribute ? place.key : Id());
        break;
    case TextOwner::Deviation:
        if (const Deviation* deviation = design.deviations().find(place.id))
            add(deviation->subject);
        break;
    case TextOwner::Decision:
        if (const Decision* decision = design.decisions().find(place.id)) {
            for (const Id& id : decision->subjects)
                add(id);
        }
        break;
    case TextOwner::Comment:
        if (const Comment* comment = design.comments().find(place.id))
            add(comment->subject);
    }
    return ids;
}

QString ownerText(const Design& design, const TextSpot& place)
{
    switch (place.owner) {
    case TextOwner::Design:
        return tr("Design");
    case TextOwner::Component:
    case TextOwner::Connection:
        return design.labelOf(place.id);
    case TextOwner::Group: {
        const Group* group = design.groups().find(place.id);
        return tr("Group %1").arg(group ? group->label() : place.id);
    }
    case TextOwner::Environment: {
        const Environment* environment = design.environments().find(place.id);
        const QString label = environment ? environment->label() : place.id;
        return place.part == TextPart::Attribute ? tr("%1 in %2").arg(design.labelOf(place.key), label) : tr("Environment %1").arg(label);
    }
    case TextOwner::Deviation: {
        const Deviation* deviation = design.deviations().find(place.id);
        return tr("Deviation of %1").arg(deviation ? design.labelOf(deviation->subject) : place.id);
    }
    case TextOwner::Decision: {
        const Decision* decision = design.decisions().find(place.id);
        return tr("Decision %1").arg(decision && !decision->title.isEmpty() ? decision->title : place.id);
    }
    case TextOwner::View: {
        const View* view = design.views().find(place.id);
        return tr("View %1").arg(view ? view->label() : place.id);
    }
    case TextOwner::Comment: {
        const Comment* comment = design.comments().find(place.id);
        return tr("Comment on %1").arg(comment ? design.labelOf(comment->subject) : place.id);
    }
    }
    return {};
}

QString placeText(const Design& design, const Catalog& catalog, const TextSpot& place)
{
    if (place.part == TextPart::Attribute) {
        const KindBase* kind = nullptr;
        const Component* component = design.component(place.owner == TextOwner::Environment ? place.key : place.id);
        if (component)
            kind = catalog.componentKind(component->kind);
        else if (const Connection* connection = design.connection(place.id))
            kind = catalog.connectionKind(connection->kind);
        const AttributeSpec* spec = kind ? kind->attribute(place.field) : nullptr;
        const QString label = spec ? spec->label : place.field;
        return place.key.isEmpty() || place.owner == TextOwner::Environment ? label : QString(label + QLatin1String(": ") + place.key);
    }
    static const QHash<QString, const char*> names{
        {QStringLiteral("id"), QT_TRANSLATE_NOOP("Edit", "Id")}, {QStringLiteral("name"), QT_TRANSLATE_NOOP("Edit", "Name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Edit", "Description")}, {QStringLiteral("documentation"), QT_TRANSLATE_NOOP("Edit", "Documentation")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("Edit", "Tag")}, {QStringLiteral("links"), QT_TRANSLATE_NOOP("Edit", "Link")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("Edit", "Team")}, {QStringLiteral("system"), QT_TRANSLATE_NOOP("Edit", "System")},
        {QStringLiteral("mesh"), QT_TRANSLATE_NOOP("Edit", "Mesh")}, {QStringLiteral("justification"), QT_TRANSLATE_NOOP("Edit", "Justification")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("Edit", "Owner")}, {QStringLiteral("approver"), QT_TRANSLATE_NOOP("Edit", "Approver")},
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("Edit", "Ticket")}, {QStringLiteral("control"), QT_TRANSLATE_NOOP("Edit", "Control")},
        {QStringLiteral("standard"), QT_TRANSLATE_NOOP("Edit", "Standard")}, {QStringLiteral("title"), QT_TRANSLATE_NOOP("Edit", "Title")},
        {QStringLiteral("context"), QT_TRANSLATE_NOOP("Edit", "Context")}, {QStringLiteral("decision"), QT_TRANSLATE_NOOP("Edit", "Decision")},
        {QStringLiteral("consequences"), QT_TRANSLATE_NOOP("Edit", "Consequences")}, {QStringLiteral("text"), QT_TRANSLATE_NOOP("Edit", "Text")},
        {QStringLiteral("author"), QT_TRANSLATE_NOOP("Edit", "Author")}};
    if (place.part == TextPart::Label)
        return tr("Label");
    const char* name = names.value(place.field);
    return name ? tr(name) : place.field;
}

} // namespace groundplan
