// SPDX-License-Identifier: Apache-2.0
#include "model/base/link_text.h"
#include "model/catalog/attribute_check.h"
#include "model/edit/design_texts.h"
#include "model/edit/edit_support.h"
#include "model/edit/rename_ids.h"

namespace groundplan {

using namespace edit_support;

namespace {

/// Puts a new text into a value: into an entry of a list or map, or as a whole, read as the attribute's type demands.
/// An empty one takes an entry out of a list later, when no other place counts by index any more.
Result<Value> rewritten(const Value& before, const AttributeSpec* spec, const TextSpot& place, const QString& text, const QString& owner)
{
    const auto tell = [&](const Error& error) {
        return refused(tr("'%1' cannot stand in '%2' of '%3'. %4").arg(text, spec->label, owner, error.message), place.id);
    };
    if (before.isList() && place.index >= 0) {
        QList<Value> entries = before.toList();
        if (place.index >= entries.size())
            return refused(tr("The text of '%1' is another one by now; search again.").arg(owner), place.id);
        entries[place.index] = Value(text);
        return Value(entries);
    }
    if (before.isMap()) {
        ValueMap map = before.toMap();
        map.set(place.key, Value(text));
        return Value(map);
    }
    if (!spec)
        return before.isPlain() ? Value(PlainScalar{text}) : Value(text);
    auto parsed = parsedAttribute(*spec, text);
    return parsed ? parsed : Result<Value>(tell(parsed.error()));
}

Result<void> writeAttribute(ValueMap& attributes, const KindBase* kind, const TextSpot& place, const QString& text, const QString& owner)
{
    const Value* before = attributes.find(place.field);
    if (!before)
        return refused(tr("The text of '%1' is another one by now; search again.").arg(owner), place.id);
    const auto after = rewritten(*before, kind ? kind->attribute(place.field) : nullptr, place, text, owner);
    if (!after)
        return Unexpected{after.error()};
    if (after->isNull())
        attributes.remove(place.field);
    else
        attributes.set(place.field, *after);
    return {};
}

/// Drops the entries that became empty or equal.
QStringList tidied(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts) {
        if (const QString trimmed = text.simplified(); !trimmed.isEmpty() && !result.contains(trimmed))
            result.append(trimmed);
    }
    return result;
}

/// Attributes keep within their specs after entries of lists and maps were rewritten.
Result<void> tidy(ValueMap& attributes, const ValueMap& before, const KindBase* kind, const QString& owner, const Id& id)
{
    const ValueMap written = attributes;
    for (const auto& [key, value] : written) {
        if (const Value* old = before.find(key); !old || *old == value)
            continue;
        Value now = value;
        if (value.isList()) {
            QStringList texts;
            for (const Value& entry : value.toList()) {
                if (!entry.toText().trimmed().isEmpty())
                    texts.append(entry.toText());
            }
            now = Value(texts);
            if (texts.isEmpty()) {
                attributes.remove(key);
                continue;
            }
        }
        if (const AttributeSpec* spec = kind ? kind->attribute(key) : nullptr) {
            const auto checked = checkedAttribute(*spec, now);
            if (!checked)
                return refused(tr("'%1' cannot stand in '%2' of '%3'. %4").arg(now.toText(), spec->label, owner, checked.error().message), id);
            now = *checked;
        }
        attributes.set(key, now);
    }
    return {};
}

QString* fieldOf(Group& group, const QString& field)
{
    return field == QLatin1String("name") ? &group.name : field == QLatin1String("description") ? &group.description : nullptr;
}

QString* fieldOf(Environment& environment, const QString& field)
{
    return field == QLatin1String("name") ? &environment.name : field == QLatin1String("description") ? &environment.description : nullptr;
}

QString* fieldOf(View& view, const QString& field)
{
    return field == QLatin1String("name") ? &view.name : field == QLatin1String("description") ? &view.description : nullptr;
}

QString* fieldOf(Deviation& deviation, const QString& field)
{
    const QHash<QString, QString*> fields{{QStringLiteral("justification"), &deviation.justification}, {QStringLiteral("owner"), &deviation.owner},
                                          {QStringLiteral("approver"), &deviation.approver},           {QStringLiteral("ticket"), &deviation.ticket},
                                          {QStringLiteral("control"), &deviation.control},             {QStringLiteral("standard"), &deviation.standard}};
    return fields.value(field);
}

QString* fieldOf(Decision& decision, const QString& field)
{
    const QHash<QString, QString*> fields{{QStringLiteral("title"), &decision.title}, {QStringLiteral("context"), &decision.context},
                                          {QStringLiteral("decision"), &decision.decision}, {QStringLiteral("consequences"), &decision.consequences}};
    return fields.value(field);
}

QString* fieldOf(Comment& comment, const QString& field)
{
    return field == QLatin1String("text") ? &comment.text : field == QLatin1String("author") ? &comment.author : nullptr;
}

/// Collects what the texts make of one design, entity by entity.
class Writer
{
public:
    Writer(const Design& design, const Catalog& catalog) : m_design(design), m_catalog(catalog) {}

    Result<void> write(const PlacedText& placed)
    {
        const TextSpot& place = placed.place;
        if (place.field == QLatin1String("id") && place.part != TextPart::Attribute)
            return rename(place, placed.text);
        switch (place.owner) {
        case TextOwner::Design: return writeDesign(place, placed.text);
        case TextOwner::Component: return writeComponent(place, placed.text);
        case TextOwner::Connection: return writeConnection(place, placed.text);
        case TextOwner::Group: return writeField(m_groups, m_design.groups(), place, placed.text);
        case TextOwner::Environment: return writeEnvironment(place, placed.text);
        case TextOwner::Deviation: return writeField(m_deviations, m_design.deviations(), place, placed.text);
        case TextOwner::Decision: return writeField(m_decisions, m_design.decisions(), place, placed.text);
        case TextOwner::View: return writeView(place, placed.text);
        case TextOwner::Comment: return writeField(m_comments, m_design.comments(), place, placed.text);
        }
        return {};
    }

    Result<Edit> finish(const QString& text)
    {
        Edit edit{text, {}};
        if (m_properties && *m_properties != m_design.properties())
            edit.changes.append(PropertiesChange{m_design.properties(), *m_properties});
        for (auto& [id, after] : m_components) {
            const Component& before = *m_design.component(id);
            after.name = after.name.simplified();
            if (after.tags != before.tags)
                after.tags = tidied(after.tags);
            if (after.links != before.links)
                after.links = tidied(after.links);
            if (auto done = tidy(after.attributes, before.attributes, m_catalog.componentKind(after.kind), after.label(), id); !done)
                return Unexpected{done.error()};
        }
        for (auto& [id, after] : m_connections) {
            const Connection& before = *m_design.connection(id);
            after.name = after.name.simplified();
            if (after.tags != before.tags)
                after.tags = tidied(after.tags);
            if (auto done = tidy(after.attributes, before.attributes, m_catalog.connectionKind(after.kind), m_design.labelOf(id), id); !done)
                return Unexpected{done.error()};
        }
        append(edit, m_components, m_design.components());
        append(edit, m_connections, m_design.connections());
        append(edit, m_groups, m_design.groups());
        append(edit, m_environments, m_design.environments());
        append(edit, m_deviations, m_design.deviations());
        append(edit, m_decisions, m_design.decisions());
        append(edit, m_comments, m_design.comments());
        for (auto& [id, after] : m_views)
            after.show.tags = tidied(after.show.tags);
        append(edit, m_views, m_design.views());
        if (m_renames.isEmpty())
            return edit;
        Design now = m_design;
        if (auto done = now.apply(edit.changes); !done)
            return Unexpected{done.error()};
        const auto renamed = renameIds(now, m_renames);
        if (!renamed)
            return Unexpected{renamed.error()};
        edit.changes.append(renamed->changes);
        return edit;
    }

private:
    template<typename T>
    using Entities = std::vector<std::pair<Id, T>>;

    /// The copy that is being written; places of one entity come one after another.
    template<typename T>
    T* open(Entities<T>& entities, const EntityTable<T>& table, const Id& id)
    {
        if (!entities.empty() && entities.back().first == id)
            return &entities.back().second;
        const T* before = table.find(id);
        if (!before)
            return nullptr;
        entities.emplace_back(id, *before);
        return &entities.back().second;
    }

    template<typename T>
    void append(Edit& edit, const Entities<T>& entities, const EntityTable<T>& table)
    {
        for (const auto& [id, after] : entities) {
            if (after != *table.find(id))
                edit.changes.append(EntityChange<T>{*table.find(id), after});
        }
    }

    template<typename T>
    Result<void> writeField(Entities<T>& entities, const EntityTable<T>& table, const TextSpot& place, const QString& text)
    {
        T* entity = open(entities, table, place.id);
        QString* field = entity ? fieldOf(*entity, place.field) : nullptr;
        if (!field)
            return gone(place);
        *field = text;
        return {};
    }

    Unexpected gone(const TextSpot& place) const
    {
        return refused(tr("The text of '%1' is another one by now; search again.").arg(m_design.labelOf(place.id)), place.id);
    }

    Result<void> rename(const TextSpot& place, const QString& text)
    {
        if (!isSlug(text)) {
            return refused(tr("'%1' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.").arg(text), place.id);
        }
        m_renames.of(place.owner).insert(place.id, text);
        return {};
    }

    Result<void> writeDesign(const TextSpot& place, const QString& text)
    {
        if (!m_properties)
            m_properties = m_design.properties();
        (place.field == QLatin1String("name") ? m_properties->name : m_properties->description) = text;
        return {};
    }

    Result<void> writeEntry(QStringList& list, const TextSpot& place, const QString& text)
    {
        if (place.index < 0 || place.index >= list.size())
            return gone(place);
        // What was no link before need not become one.
        if (place.part == TextPart::Link && !text.trimmed().isEmpty() && readLink(list.at(place.index))) {
            if (const auto link = readLink(text); !link)
                return refused(link.error().message, place.id);
        }
        list[place.index] = text;
        return {};
    }

    Result<void> writeComponent(const TextSpot& place, const QString& text)
    {
        Component* component = open(m_components, m_design.components(), place.id);
        if (!component)
            return gone(place);
        switch (place.part) {
        case TextPart::Name: component->name = text; return {};
        case TextPart::Description: component->description = text; return {};
        case TextPart::Documentation: component->documentation = text; return {};
        case TextPart::Tag: return writeEntry(component->tags, place, text);
        case TextPart::Link: return writeEntry(component->links, place, text);
        case TextPart::Group:
            if (place.index < 0 || place.index >= component->groups.size())
                return gone(place);
            if (!isSlug(text))
                return refused(tr("'%1' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.").arg(text), place.id);
            component->groups[place.index].group = text;
            return {};
        default:
            return writeAttribute(component->attributes, m_catalog.componentKind(component->kind), place, text, component->label());
        }
    }

    Result<void> writeConnection(const TextSpot& place, const QString& text)
    {
        Connection* connection = open(m_connections, m_design.connections(), place.id);
        if (!connection)
            return gone(place);
        switch (place.part) {
        case TextPart::Label: connection->name = text; return {};
        case TextPart::Description: connection->description = text; return {};
        case TextPart::Tag: return writeEntry(connection->tags, place, text);
        default:
            return writeAttribute(connection->attributes, m_catalog.connectionKind(connection->kind), place, text, m_design.labelOf(place.id));
        }
    }

    Result<void> writeView(const TextSpot& place, const QString& text)
    {
        View* view = place.part == TextPart::Tag ? open(m_views, m_design.views(), place.id) : nullptr;
        return view ? writeEntry(view->show.tags, place, text) : writeField(m_views, m_design.views(), place, text);
    }

    Result<void> writeEnvironment(const TextSpot& place, const QString& text)
    {
        if (place.part != TextPart::Attribute)
            return writeField(m_environments, m_design.environments(), place, text);
        Environment* environment = open(m_environments, m_design.environments(), place.id);
        const Value* values = environment ? environment->overrides.find(place.key) : nullptr;
        if (!values)
            return gone(place);
        const Component* component = m_design.component(place.key);
        const KindBase* kind = component ? m_catalog.componentKind(component->kind) : nullptr;
        ValueMap map = values->toMap();
        const ValueMap before = map;
        const QString owner = m_design.labelOf(place.key);
        if (auto done = writeAttribute(map, kind, place, text, owner); !done)
            return done;
        if (!map.find(place.field) || !map.find(place.field)->isList()) {
            if (auto done = tidy(map, before, kind, owner, place.id); !done)
                return done;
        }
        environment->overrides.set(place.key, map);
        return {};
    }

    const Design& m_design;
    const Catalog& m_catalog;
    std::optional<DesignProperties> m_properties;
    Entities<Component> m_components;
    Entities<Connection> m_connections;
    Entities<Group> m_groups;
    Entities<Environment> m_environments;
    Entities<Deviation> m_deviations;
    Entities<Decision> m_decisions;
    Entities<Comment> m_comments;
    Entities<View> m_views;
    IdRenames m_renames;
};

} // namespace

Result<Edit> writeTexts(const Design& design, const Catalog& catalog, const QList<PlacedText>& texts, const QString& editText)
{
    Writer writer(design, catalog);
    for (const PlacedText& placed : texts) {
        if (auto done = writer.write(placed); !done)
            return Unexpected{done.error()};
    }
    auto edit = writer.finish(editText);
    return edit && edit->changes.isEmpty() ? Result<Edit>(Edit{}) : edit;
}

} // namespace groundplan
