// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/catalog/attribute_check.h"
#include "model/edit/edits.h"
#include "views/drawing/icon.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/inspector_section.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

AttributeSpec field(const char* id, AttributeType type, const QString& label, const QString& help)
{
    AttributeSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    return spec;
}

Value textOrNull(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value listOrNull(const QStringList& list)
{
    return list.isEmpty() ? Value() : Value(list);
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_document(document), m_catalog(catalog), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)), m_guide(new QToolButton(this)), m_find(new QLineEdit(this)), m_scroll(new QScrollArea(this)), m_help(new QLabel(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setFixedSize(24, 24);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_guide, 0, Qt::AlignTop);
    m_guide->setObjectName(QStringLiteral("kind-guide"));
    m_guide->setToolTip(tr("Read about this kind in the Guide"));
    m_guide->setAccessibleName(m_guide->toolTip());
    m_guide->setAutoRaise(true);
    m_guide->setIconSize({16, 16});
    connect(m_guide, &QToolButton::clicked, this, [this] {
        if (!m_subjects.isEmpty())
            Q_EMIT guideRequested(m_kind);
    });

    m_find->setPlaceholderText(tr("Find attribute"));
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find attribute"));
    auto* findRow = new QHBoxLayout;
    findRow->setContentsMargins(8, 0, 8, 8);
    findRow->addWidget(m_find);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* strip = new QFrame(this);
    strip->setProperty("role", QStringLiteral("strip"));
    auto* stripLayout = new QVBoxLayout(strip);
    stripLayout->setContentsMargins(8, 6, 8, 6);
    m_help->setProperty("role", QStringLiteral("muted"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::RichText);
    m_help->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    stripLayout->addWidget(m_help);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(findRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(strip);

    connect(m_find, &QLineEdit::textChanged, this, &InspectorPanel::find);
    connect(&m_document, &Document::changed, this, &InspectorPanel::take);
    connect(&m_document, &Document::wasReset, this, [this] {
        m_subjects.clear();
        rebuild();
    });
    connect(&m_document, &Document::readOnlyChanged, this, &InspectorPanel::rebuild);
    rebuild();
}

void InspectorPanel::setSubjects(const QList<Id>& subjects)
{
    if (subjects == m_subjects)
        return;
    commitPending();
    m_subjects = subjects;
    const Design& design = m_document.design();
    const Component* component = subjects.size() == 1 ? design.component(subjects.first()) : nullptr;
    // Another subject of the same kind has the same rows: only the values change, and what is unfolded stays.
    if (component && m_mode == Mode::Component && component->kind == m_kind)
        rebind();
    else
        rebuild();
}

QList<Id> InspectorPanel::components() const
{
    QList<Id> ids;
    for (const Id& id : m_subjects) {
        if (m_document.design().component(id))
            ids.append(id);
    }
    return ids;
}

void InspectorPanel::rebuild()
{
    m_editors.clear();
    m_sectionOf.clear();
    m_sections.clear();
    m_kindBox = nullptr;
    m_facts = nullptr;
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("formBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);

    const Design& design = m_document.design();
    m_subjects.removeIf([&](const Id& id) { return !design.component(id) && !design.connection(id); });
    const Component* component = m_subjects.size() == 1 ? design.component(m_subjects.first()) : nullptr;
    const Connection* connection = m_subjects.size() == 1 ? design.connection(m_subjects.first()) : nullptr;
    if (component) {
        m_mode = Mode::Component;
        buildComponent(*component);
    } else if (connection) {
        m_mode = Mode::Connection;
        buildConnection(*connection);
    } else if (m_subjects.isEmpty()) {
        m_mode = Mode::Design;
        buildDesign();
    } else {
        m_mode = Mode::Several;
        buildSeveral();
    }
    m_rows->addStretch(1);
    // The old form may be the one whose editor is just telling us of an edit: it goes when the event is over.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(m_body);
    m_find->setVisible(m_mode == Mode::Component || m_mode == Mode::Connection);
    m_help->clear();
    m_help->parentWidget()->setVisible(m_mode != Mode::Several);
    rebind();
    if (!m_find->text().isEmpty())
        find(m_find->text());
}

InspectorSection* InspectorPanel::addSection(const QString& title, bool openAtFirst)
{
    auto* section = new InspectorSection(title, m_body);
    m_rows->addWidget(section);
    m_sections.append(section);
    section->setProperty("open", m_open.value(title, openAtFirst));
    connect(section, &InspectorSection::toggled, this, [this, title](bool open) {
        if (m_find->text().isEmpty())
            m_open.insert(title, open);
    });
    return section;
}

void InspectorPanel::addField(InspectorSection& section, const AttributeSpec& spec, bool wide)
{
    AttributeEditor* made = AttributeEditor::make(spec, &section);
    const QString key = spec.id;
    m_editors.insert(key, made);
    made->setValue(valueOf(key));
    made->setReadOnly(m_document.isReadOnly());
    connect(made, &AttributeEditor::edited, this, [this, made, key](const Value& value) { apply(made, key, value); });
    connect(made, &AttributeEditor::entered, this, [this](const AttributeSpec& entered) {
        const QString allowed = entered.type == AttributeType::String || entered.type == AttributeType::Text ? QString()
                                                                                                            : allowedText(entered);
        m_help->setText(QString(QLatin1String("<b>") + entered.label.toHtmlEscaped() + QLatin1String("</b><br>") + entered.help.toHtmlEscaped()
                        + (allowed.isEmpty() ? QString() : QString(QLatin1String("<br>") + tr("Allowed: %1.").arg(allowed).toHtmlEscaped()))));
    });
    if (wide || spec.type == AttributeType::Text || spec.type == AttributeType::Map)
        section.addWideRow(spec.label, made, spec.help);
    else
        section.addRow(spec.label, made, spec.help);
}

void InspectorPanel::buildDesign()
{
    InspectorSection* section = addSection(tr("Design"), true);
    section->setFill([this](InspectorSection& at) {
        addField(at, field("name", AttributeType::String, tr("Name"), tr("How people call this platform.")));
        addField(at, field("description", AttributeType::Text, tr("Description"), tr("What this platform is for.")));
    });
    section->setOpen(true);
    InspectorSection* facts = addSection(tr("Contents"), true);
    facts->setFill([this](InspectorSection& at) {
        m_facts = new QLabel(&at);
        m_facts->setTextFormat(Qt::RichText);
        at.addWideRow(QString(), m_facts);
    });
    facts->setOpen(true);
}

void InspectorPanel::buildSeveral()
{
    InspectorSection* facts = addSection(tr("Selection"), true);
    facts->setFill([this](InspectorSection& at) {
        m_facts = new QLabel(&at);
        m_facts->setTextFormat(Qt::RichText);
        at.addWideRow(QString(), m_facts);
    });
    facts->setOpen(true);
    if (components().isEmpty())
        return;
    InspectorSection* groups = addSection(tr("Groups"), true);
    groups->setFill([this](InspectorSection& at) {
        addField(at, field("team", AttributeType::List, tr("Team"), tr("The teams that own all selected components.")));
        addField(at, field("system", AttributeType::List, tr("System"), tr("The bounded contexts of all selected components.")));
        addField(at, field("mesh", AttributeType::List, tr("Mesh"), tr("The service meshes of all selected components.")));
    });
    groups->setOpen(true);
}

void InspectorPanel::buildComponent(const Component& component)
{
    m_kind = component.kind;
    InspectorSection* section = addSection(tr("Component"), true);
    section->setFill([this](InspectorSection& at) {
        addField(at, field("name", AttributeType::String, tr("Name"), tr("How people call it; without a name its id is shown.")));
        m_kindBox = new QComboBox(&at);
        m_kindBox->setFocusPolicy(Qt::StrongFocus);
        m_kindBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_kindBox->setMinimumContentsLength(8);
        m_kindBox->setAccessibleName(tr("Kind"));
        const bool container = m_catalog.isContainer(m_kind);
        const Theme& theme = currentTheme();
        for (const ComponentKind& kind : m_catalog.componentKinds()) {
            // What stands in a container would be homeless in anything else.
            if (kind.container == container || kind.id == m_kind)
                m_kindBox->addItem(themedIcon(QLatin1String("kinds/") + kind.id, theme, theme.category(kind.category)), kind.name, kind.id);
        }
        m_kindBox->setToolTip(m_kindBox->currentText()); // a narrow panel cuts it off
        m_kindBox->setEnabled(!m_document.isReadOnly());
        connect(m_kindBox, &QComboBox::activated, this, [this] { apply(nullptr, QStringLiteral("kind"), m_kindBox->currentData().toString()); });
        at.addRow(tr("Kind"), m_kindBox, tr("What it is, from the catalog."));
        addField(at, field("description", AttributeType::String, tr("Description"), tr("What it does, in one line.")));
        addField(at, field("team", AttributeType::List, tr("Team"), tr("The team that owns it; several with commas.")));
        addField(at, field("system", AttributeType::List, tr("System"), tr("The bounded context that it belongs to.")));
        addField(at, field("mesh", AttributeType::List, tr("Mesh"), tr("The service mesh that it is part of.")));
        addField(at, field("tags", AttributeType::List, tr("Tags"), tr("Free words to find it by; several with commas.")));
    });
    section->setOpen(m_open.value(section->title(), true));
    if (const ComponentKind* kind = m_catalog.componentKind(component.kind))
        addAttributeSections(*kind);
    InspectorSection* documentation = addSection(tr("Documentation"), !component.documentation.isEmpty());
    documentation->setFill([this](InspectorSection& at) {
        addField(at, field("documentation", AttributeType::Text, tr("Documentation (Markdown)"), tr("What others have to know about it.")));
        addField(at, field("links", AttributeType::List, tr("Links"), tr("Addresses of pages about it; several with commas.")), true);
    });
    for (const char* id : {"documentation", "links"})
        m_sectionOf.insert(QString::fromLatin1(id), documentation);
    documentation->setOpen(documentation->property("open").toBool());
}

void InspectorPanel::buildConnection(const Connection& connection)
{
    m_kind = connection.kind;
    InspectorSection* section = addSection(tr("Connection"), true);
    const Id from = connection.from;
    const Id to = connection.to;
    section->setFill([this, from, to](InspectorSection& at) {
        const Design& design = m_document.design();
        const auto end = [&](const QString& label, const Id& id) {
            auto* button = new QPushButton(design.labelOf(id), &at);
            button->setFlat(true);
            button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 6px;"));
            button->setToolTip(tr("Go to %1").arg(design.labelOf(id)));
            connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT goTo(id); });
            at.addRow(label, button);
        };
        end(tr("From"), from);
        end(tr("To"), to);
        m_kindBox = new QComboBox(&at);
        m_kindBox->setFocusPolicy(Qt::StrongFocus);
        m_kindBox->setAccessibleName(tr("Kind"));
        const Component* source = design.component(from);
        const Component* target = design.component(to);
        if (source && target) {
            for (const ConnectionKind* kind : m_catalog.connectionKindsBetween(source->kind, target->kind))
                m_kindBox->addItem(kind->name, kind->id);
        }
        if (const ConnectionKind* kind = m_catalog.connectionKind(m_kind); kind && m_kindBox->findData(m_kind) < 0)
            m_kindBox->insertItem(0, kind->name, m_kind);
        m_kindBox->setEnabled(!m_document.isReadOnly());
        connect(m_kindBox, &QComboBox::activated, this, [this] { apply(nullptr, QStringLiteral("kind"), m_kindBox->currentData().toString()); });
        at.addRow(tr("Kind"), m_kindBox, tr("What the one end does with the other."));
        addField(at, field("name", AttributeType::String, tr("Label"), tr("What the drawing says along the line.")));
        addField(at, field("description", AttributeType::String, tr("Description"), tr("What goes over it, in one line.")));
        addField(at, field("tags", AttributeType::List, tr("Tags"), tr("Free words to find it by; several with commas.")));
    });
    section->setOpen(m_open.value(section->title(), true));
    if (const ConnectionKind* kind = m_catalog.connectionKind(connection.kind))
        addAttributeSections(*kind);
}

void InspectorPanel::addAttributeSections(const KindBase& kind)
{
    QStringList titles;
    QHash<QString, QList<AttributeSpec>> bySection;
    for (const AttributeSpec& spec : kind.attributes) {
        const QString title = spec.section.isEmpty() ? tr("General") : spec.section;
        if (!titles.contains(title))
            titles.append(title);
        bySection[title].append(spec);
    }
    for (const QString& title : std::as_const(titles)) {
        const QList<AttributeSpec> specs = bySection.value(title);
        const bool anySet = std::any_of(specs.begin(), specs.end(), [this](const AttributeSpec& spec) { return !valueOf(spec.id).isNull(); });
        InspectorSection* section = addSection(title, anySet);
        for (const AttributeSpec& spec : specs)
            m_sectionOf.insert(spec.id, section);
        section->setFill([this, specs](InspectorSection& at) {
            for (const AttributeSpec& spec : specs)
                addField(at, spec);
        });
        section->setOpen(section->property("open").toBool());
    }
}

Value InspectorPanel::valueOf(const QString& key) const
{
    const Design& design = m_document.design();
    if (m_mode == Mode::Design) {
        if (key == QLatin1String("name"))
            return textOrNull(design.name());
        return textOrNull(design.properties().description);
    }
    if (m_mode == Mode::Several) {
        const QList<Id> ids = components();
        const QStringList first = ids.isEmpty() ? QStringList() : design.component(ids.first())->groupsOf(key);
        const bool same = std::all_of(ids.begin(), ids.end(), [&](const Id& id) { return design.component(id)->groupsOf(key) == first; });
        return same ? listOrNull(first) : Value();
    }
    const Id subject = m_subjects.value(0);
    const ValueMap* attributes = nullptr;
    if (const Component* component = design.component(subject)) {
        if (key == QLatin1String("name"))
            return textOrNull(component->name);
        if (key == QLatin1String("description"))
            return textOrNull(component->description);
        if (key == QLatin1String("documentation"))
            return textOrNull(component->documentation);
        if (key == QLatin1String("tags"))
            return listOrNull(component->tags);
        if (key == QLatin1String("links"))
            return listOrNull(component->links);
        if (groupKinds().contains(key))
            return listOrNull(component->groupsOf(key));
        attributes = &component->attributes;
    } else if (const Connection* connection = design.connection(subject)) {
        if (key == QLatin1String("name"))
            return textOrNull(connection->name);
        if (key == QLatin1String("description"))
            return textOrNull(connection->description);
        if (key == QLatin1String("tags"))
            return listOrNull(connection->tags);
        attributes = &connection->attributes;
    }
    const Value* value = attributes ? attributes->find(key) : nullptr;
    return value ? *value : Value();
}

void InspectorPanel::apply(AttributeEditor* editor, const QString& key, const Value& value)
{
    const Design& design = m_document.design();
    const Id subject = m_mode == Mode::Design ? Id() : m_subjects.value(0);
    static const QStringList fields{QStringLiteral("kind"), QStringLiteral("description"), QStringLiteral("documentation"),
                                    QStringLiteral("tags"), QStringLiteral("links")};
    const QString mergeKey = QLatin1String("inspector/") + subject + u'/' + key;
    Result<void> done;
    if (groupKinds().contains(key) && m_mode != Mode::Design)
        done = m_document.apply(setGroups(design, components(), key, value.toStringList()));
    else if (m_mode == Mode::Design || fields.contains(key))
        done = m_document.apply(setField(design, m_catalog, subject, key, value), key == QLatin1String("kind") ? QString() : mergeKey);
    else if (key == QLatin1String("name"))
        done = m_document.apply(rename(design, subject, value.toText()), mergeKey);
    else
        done = m_document.apply(groundplan::setAttribute(design, m_catalog, subject, key, value), mergeKey);
    if (done)
        return rebind();
    if (editor)
        editor->setMessage(done.error().message);
    else
        Q_EMIT editFailed(done.error().message);
}

void InspectorPanel::take(const Changes& changes)
{
    const Design& design = m_document.design();
    const bool gone = std::any_of(m_subjects.begin(), m_subjects.end(),
                                  [&](const Id& id) { return !design.component(id) && !design.connection(id); });
    const Component* component = m_mode == Mode::Component ? design.component(m_subjects.value(0)) : nullptr;
    const Connection* connection = m_mode == Mode::Connection ? design.connection(m_subjects.value(0)) : nullptr;
    if (gone || (component && component->kind != m_kind) || (connection && connection->kind != m_kind))
        return rebuild();
    const bool onlyMoves = std::all_of(changes.begin(), changes.end(),
                                       [](const Change& change) { return std::holds_alternative<PlacementChange>(change); });
    if (!onlyMoves)
        rebind();
}

void InspectorPanel::rebind()
{
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at)
        at.value()->setValue(valueOf(at.key()));
    if (m_kindBox)
        m_kindBox->setCurrentIndex(m_kindBox->findData(m_kind));
    showHead();
    countSet();
}

void InspectorPanel::showHead()
{
    const Design& design = m_document.design();
    const Theme& theme = currentTheme();
    QString icon = QStringLiteral("actions/design");
    QColor ink = theme.text;
    if (m_mode == Mode::Component) {
        const Component* component = design.component(m_subjects.first());
        const ComponentKind* kind = m_catalog.componentKind(component->kind);
        icon = QLatin1String("kinds/") + component->kind;
        ink = kind ? theme.category(kind->category) : theme.mutedText;
        m_title->setText(component->label());
        m_subtitle->setText((kind ? kind->name : component->kind) + QStringLiteral("  ·  ") + component->id);
    } else if (m_mode == Mode::Connection) {
        const Connection* connection = design.connection(m_subjects.first());
        const ConnectionKind* kind = m_catalog.connectionKind(connection->kind);
        icon = QStringLiteral("actions/connect");
        ink = theme.connectionStyle(kind ? int(kind->style) : 0);
        m_title->setText(design.labelOf(connection->from) + QStringLiteral(" → ") + design.labelOf(connection->to));
        m_subtitle->setText((kind ? kind->name : connection->kind) + QStringLiteral("  ·  ") + connection->id);
    } else if (m_mode == Mode::Several) {
        icon = QStringLiteral("actions/select-all");
        m_title->setText(tr("%n selected", nullptr, int(m_subjects.size())));
        m_subtitle->clear();
        QMap<QString, int> counts;
        for (const Id& id : std::as_const(m_subjects)) {
            const Component* component = design.component(id);
            const ComponentKind* kind = component ? m_catalog.componentKind(component->kind) : nullptr;
            ++counts[kind ? kind->name : tr("Connection")];
        }
        QString rows;
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            rows += QStringLiteral("<tr><td align='right'>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(at.value()).arg(at.key().toHtmlEscaped());
        if (m_facts)
            m_facts->setText(QString(QLatin1String("<table cellpadding='1'>") + rows + QLatin1String("</table>")));
    } else {
        m_title->setText(design.name().isEmpty() ? tr("Unnamed design") : design.name());
        m_subtitle->setText(m_document.isReadOnly() ? tr("Read-only") : tr("Nothing selected"));
        const QList<std::pair<int, QString>> counts{
            {design.components().size(), tr("Components")},     {design.connections().size(), tr("Connections")},
            {design.groups().size(), tr("Groups")},             {design.environments().size(), tr("Environments")},
            {design.deviations().size(), tr("Deviations")},     {design.decisions().size(), tr("Decisions")},
            {design.comments().size(), tr("Comments")}};
        QString rows;
        for (const auto& [count, name] : counts)
            rows += QStringLiteral("<tr><td align='right'>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(count).arg(name);
        if (m_facts)
            m_facts->setText(QString(QLatin1String("<table cellpadding='1'>") + rows + QLatin1String("</table>")));
    }
    m_icon->setVisible(m_mode == Mode::Component || m_mode == Mode::Connection);
    m_guide->setVisible(m_icon->isVisibleTo(this));
    m_guide->setIcon(themedIcon(QStringLiteral("actions/help"), theme));
    if (m_icon->isVisibleTo(this))
        m_icon->setPixmap(iconPixmap(icon, ink, 24, devicePixelRatioF()));
}

void InspectorPanel::countSet()
{
    QHash<InspectorSection*, int> counts;
    for (auto at = m_sectionOf.cbegin(); at != m_sectionOf.cend(); ++at)
        counts[at.value()] += valueOf(at.key()).isNull() ? 0 : 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        at.key()->setCount(at.value());
}

void InspectorPanel::find(const QString& text)
{
    const QString wanted = text.trimmed();
    for (InspectorSection* section : std::as_const(m_sections)) {
        if (wanted.isEmpty()) {
            section->filter({});
            section->setVisible(true);
            section->setOpen(m_open.value(section->title(), section->property("open").toBool()));
            continue;
        }
        section->setOpen(true);
        section->setVisible(section->filter(wanted) > 0);
    }
}

AttributeEditor* InspectorPanel::editor(const QString& key)
{
    if (InspectorSection* section = m_sectionOf.value(key); section && !section->isOpen())
        section->setOpen(true);
    return m_editors.value(key);
}

void InspectorPanel::showAttribute(const QString& attribute)
{
    m_find->clear();
    if (AttributeEditor* wanted = editor(attribute)) {
        m_scroll->ensureWidgetVisible(wanted);
        wanted->setFocus();
    }
}

void InspectorPanel::focusName()
{
    showAttribute(QStringLiteral("name"));
}

void InspectorPanel::commitPending()
{
    // Over a copy: taking a value over may rebuild the form.
    const QList<AttributeEditor*> editors = m_editors.values();
    for (AttributeEditor* at : editors) {
        if (at->isAncestorOf(at->window()->focusWidget() ? at->window()->focusWidget() : at))
            return at->commit();
    }
}

void InspectorPanel::refreshTheme()
{
    rebuild();
}

} // namespace groundplan
