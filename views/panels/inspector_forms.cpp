// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

#include "model/base/link_text.h"
#include "model/edit/edits.h"
#include "model/edit/field_values.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/component_field.h"
#include "views/panels/inspector_section.h"
#include "views/panels/kind_field.h"
#include "views/panels/link_field.h"
#include "views/panels/markdown_field.h"
#include "views/panels/tag_field.h"
#include "views/theme/apply_theme.h"

/// Which rows the inspector has for what.
namespace groundplan {

static AttributeSpec field(const char* id, AttributeType type, const QString& label, const QString& help)
{
    AttributeSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    return spec;
}

void InspectorPanel::buildDesign()
{
    InspectorSection* section = addSection(tr("Design"), true);
    section->addFill([this](InspectorSection& at) {
        addField(at, field("name", AttributeType::String, tr("Name"), tr("How people call this platform.")));
        addField(at, field("description", AttributeType::Text, tr("Description"), tr("What this platform is for.")));
    });
    section->setOpen(true);
    InspectorSection* facts = addSection(tr("Contents"), true);
    facts->addFill([this](InspectorSection& at) {
        m_facts = new QLabel(at.body());
        m_facts->setTextFormat(Qt::RichText);
        at.addWideRow(QString(), m_facts);
    });
    facts->setOpen(true);
}

void InspectorPanel::buildComponent(const Component& component)
{
    m_kind = component.kind;
    InspectorSection* section = addSection(tr("Component"), true);
    section->addFill([this](InspectorSection& at) {
        addField(at, field("name", AttributeType::String, tr("Name"), tr("How people call it; without a name its id is shown.")));
        addComponentKinds(at, m_catalog.isContainer(m_kind));
        addField(at, field("description", AttributeType::String, tr("Description"), tr("What it does, in one line.")));
        addContainer(at);
        addGroups(at);
        addTags(at);
    });
    section->setOpen(m_open.value(section->title(), true));
    if (const ComponentKind* kind = m_catalog.componentKind(component.kind))
        addAttributeSections(kind->attributes);
    addDocumentation(!component.documentation.isEmpty());
}

void InspectorPanel::addDocumentation(bool open)
{
    InspectorSection* documentation = addSection(tr("Documentation"), open);
    const AttributeSpec text = field("documentation", AttributeType::Text, tr("Documentation"), tr("What others have to know about it, in Markdown."));
    documentation->addFill([this, text](InspectorSection& at) {
        auto* made = new MarkdownField(text, at.body());
        connect(made, &MarkdownField::linkActivated, this, &InspectorPanel::follow);
        addEditor(at, made, true);
    }, InspectorSection::wordsOf(text.label, text.help));
    const AttributeSpec links = field("links", AttributeType::List, tr("Links"), tr("Addresses of pages about it, or groundplan:ID for another component."));
    documentation->addFill([this, links](InspectorSection& at) {
        auto* made = new LinkField(links, at.body());
        connect(made, &LinkField::linkActivated, this, &InspectorPanel::follow);
        addEditor(at, made, true);
    }, InspectorSection::wordsOf(links.label, links.help));
    for (const char* id : {"documentation", "links"})
        m_sectionOf.insert(QString::fromLatin1(id), documentation);
    documentation->setOpen(documentation->property("open").toBool());
}

void InspectorPanel::follow(const QString& text)
{
    const auto link = readLink(text);
    if (!link)
        return Q_EMIT editFailed(link.error().message);
    if (link->kind != Link::Kind::Component)
        return Q_EMIT openRequested(QUrl(link->target));
    if (m_document.design().component(link->target) || m_document.design().connection(link->target))
        Q_EMIT goTo(link->target);
    else
        Q_EMIT editFailed(tr("'%1' is not in the design.").arg(link->target));
}

void InspectorPanel::buildConnection(const Connection& connection)
{
    m_kind = connection.kind;
    InspectorSection* section = addSection(tr("Connection"), true);
    section->addFill([this](InspectorSection& at) {
        addEnd(at, field("from", AttributeType::String, tr("From"), tr("Where it starts: type a part of a name or id.")), true);
        addEnd(at, field("to", AttributeType::String, tr("To"), tr("Where it ends: type a part of a name or id.")), false);
        addConnectionKinds(at, Subjects::of(m_document.design(), m_subjects).connections);
        addField(at, field("name", AttributeType::String, tr("Label"), tr("What the drawing says along the line.")));
        addField(at, field("description", AttributeType::String, tr("Description"), tr("What goes over it, in one line.")));
        addTags(at);
    });
    section->setOpen(m_open.value(section->title(), true));
    if (const ConnectionKind* kind = m_catalog.connectionKind(connection.kind))
        addAttributeSections(kind->attributes);
}

void InspectorPanel::buildSeveral(const Subjects& subjects)
{
    InspectorSection* section = addSection(tr("Selection"), true);
    section->addFill([this](InspectorSection& at) {
        const Subjects all = Subjects::of(m_document.design(), m_subjects);
        const auto isContainer = [this](const Component* component) { return m_catalog.isContainer(component->kind); };
        const auto containers = std::count_if(all.components.begin(), all.components.end(), isContainer);
        if (all.connections.isEmpty() && (containers == 0 || containers == all.components.size()))
            addComponentKinds(at, containers > 0);
        if (all.components.isEmpty())
            addConnectionKinds(at, all.connections);
        if (!all.components.isEmpty()) {
            addContainer(at);
            addGroups(at);
        }
        addTags(at);
    });
    section->setOpen(m_open.value(section->title(), true));
    addAttributeSections(sharedAttributes(m_catalog, subjects));
}

void InspectorPanel::addComponentKinds(InspectorSection& section, bool containers)
{
    auto* kinds = new KindField(field("kind", AttributeType::String, tr("Kind"), tr("What it is, from the catalog.")), section.body());
    const Theme& theme = currentTheme();
    for (const ComponentKind& kind : m_catalog.componentKinds()) {
        // What stands in a container would be homeless in anything else.
        if (kind.container == containers || kind.id == m_kind)
            kinds->addKind(kind.id, kind.name, themedIcon(QLatin1String("kinds/") + kind.id, theme, theme.category(kind.category)));
    }
    addEditor(section, kinds);
}

void InspectorPanel::addConnectionKinds(InspectorSection& section, const QList<const Connection*>& connections)
{
    auto* kinds = new KindField(field("kind", AttributeType::String, tr("Kind"), tr("What the one end does with the other.")), section.body());
    const Design& design = m_document.design();
    QSet<std::pair<QString, QString>> ends;
    QSet<QString> present;
    for (const Connection* connection : connections) {
        ends.insert({design.component(connection->from)->kind, design.component(connection->to)->kind});
        present.insert(connection->kind);
    }
    for (const ConnectionKind& kind : m_catalog.connectionKinds()) {
        const bool everywhere = std::all_of(ends.begin(), ends.end(), [&](const auto& pair) { return m_catalog.mayConnect(kind.id, pair.first, pair.second); });
        if (everywhere || (present.size() == 1 && present.contains(kind.id)))
            kinds->addKind(kind.id, kind.name);
    }
    addEditor(section, kinds);
}

void InspectorPanel::addContainer(InspectorSection& section)
{
    auto* container = new ComponentField(field("in", AttributeType::String, tr("In"), tr("The container that it stands in: type a part of a name or id; empty for none.")),
                                         m_document, m_catalog, [this] { return possibleContainers(); }, section.body());
    container->setOptional(true, tr("Top level"));
    connect(container, &ComponentField::goTo, this, &InspectorPanel::goTo);
    addEditor(section, container);
}

void InspectorPanel::addEnd(InspectorSection& section, const AttributeSpec& spec, bool start)
{
    auto* end = new ComponentField(spec, m_document, m_catalog, [this, start] { return possibleEnds(start); }, section.body());
    connect(end, &ComponentField::goTo, this, &InspectorPanel::goTo);
    addEditor(section, end);
}

void InspectorPanel::addGroups(InspectorSection& section)
{
    addField(section, field("team", AttributeType::List, tr("Team"), tr("The team that owns it; several with commas.")));
    addField(section, field("system", AttributeType::List, tr("System"), tr("The bounded context that it belongs to.")));
    addField(section, field("mesh", AttributeType::List, tr("Mesh"), tr("The service mesh that it is part of.")));
}

void InspectorPanel::addTags(InspectorSection& section)
{
    auto* tags = new TagField(field("tags", AttributeType::List, tr("Tags"), tr("Free words to find it by; several with commas.")),
                              [this] { return allTags(m_document.design()); }, section.body());
    connect(tags, &TagField::partialRemoved, this, [this, tags](const QString& tag) {
        if (const auto done = m_document.apply(changeTags(m_document.design(), m_subjects, {}, {tag})); !done)
            tags->setMessage(done.error().message);
    });
    addEditor(section, tags, true);
}

void InspectorPanel::addAttributeSections(const QList<AttributeSpec>& attributes)
{
    const Subjects subjects = Subjects::of(m_document.design(), m_subjects);
    QStringList titles;
    QHash<QString, QList<AttributeSpec>> bySection;
    for (const AttributeSpec& spec : attributes) {
        const QString title = spec.section.isEmpty() ? tr("General") : QCoreApplication::translate("CatalogData", spec.section.toUtf8().constData());
        if (!titles.contains(title))
            titles.append(title);
        bySection[title].append(spec);
    }
    for (const QString& title : std::as_const(titles)) {
        const QList<AttributeSpec> specs = bySection.value(title);
        const bool anySet = std::any_of(specs.begin(), specs.end(), [&](const AttributeSpec& spec) {
            const SharedValue value = valueOf(subjects, spec.id);
            return value.mixed || !value.value.isNull();
        });
        InspectorSection* section = addSection(title, anySet);
        for (const AttributeSpec& spec : specs)
            m_sectionOf.insert(spec.id, section);
        for (const AttributeSpec& spec : specs)
            section->addFill([this, spec](InspectorSection& at) { addField(at, spec); }, InspectorSection::wordsOf(spec.label, spec.help));
        section->setOpen(section->property("open").toBool());
    }
}

QList<Id> InspectorPanel::possibleContainers() const
{
    const Design& design = m_document.design();
    QSet<QString> kinds;
    QSet<Id> chosen;
    for (const Component* component : Subjects::of(design, m_subjects).components) {
        kinds.insert(component->kind);
        chosen.insert(component->id);
    }
    QHash<QString, bool> fits;
    QList<Id> ids;
    for (const Component& component : design.components()) {
        auto fit = fits.constFind(component.kind);
        if (fit == fits.cend()) {
            fit = fits.insert(component.kind, std::all_of(kinds.begin(), kinds.end(), [&](const QString& kind) { return m_catalog.mayContain(component.kind, kind); }));
        }
        // None of them may come to stand in itself.
        bool inside = false;
        for (const Component* at = *fit ? &component : nullptr; at && !inside; at = at->in.isEmpty() ? nullptr : design.component(at->in))
            inside = chosen.contains(at->id);
        if (*fit && !inside)
            ids.append(component.id);
    }
    return ids;
}

QList<Id> InspectorPanel::possibleEnds(bool start) const
{
    const Design& design = m_document.design();
    const Connection* connection = design.connection(m_subjects.value(0));
    if (!connection)
        return {};
    const Component* other = design.component(start ? connection->to : connection->from);
    QHash<QString, bool> fits;
    QList<Id> ids;
    for (const Component& component : design.components()) {
        auto fit = fits.constFind(component.kind);
        if (fit == fits.cend()) {
            fit = fits.insert(component.kind, start ? m_catalog.mayConnect(connection->kind, component.kind, other->kind)
                                                    : m_catalog.mayConnect(connection->kind, other->kind, component.kind));
        }
        if (*fit && component.id != other->id)
            ids.append(component.id);
    }
    return ids;
}

} // namespace groundplan
