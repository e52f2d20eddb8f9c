// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "model/catalog/attribute_check.h"
#include "model/edit/edits.h"
#include "model/edit/field_values.h"
#include "views/panels/inspector_head.h"
#include "views/panels/inspector_section.h"
#include "views/panels/tag_field.h"

namespace groundplan {

/// After so many milliseconds of making fields, the event loop has its turn.
static constexpr int longestWork = 6;

InspectorPanel::InspectorPanel(Document& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_document(document), m_catalog(catalog), m_head(new InspectorHead(catalog, this)), m_find(new QLineEdit(this)), m_more(new QTimer(this)), m_scroll(new QScrollArea(this)), m_help(new QLabel(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    connect(m_head, &InspectorHead::guideRequested, this, [this] {
        if (!m_kind.isEmpty())
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
    m_help->setMinimumHeight(fontMetrics().lineSpacing() * 3); // so that what is above it stands still from field to field
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    stripLayout->addWidget(m_help);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(findRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(strip);

    m_more->setSingleShot(true);
    connect(m_more, &QTimer::timeout, this, &InspectorPanel::unfoldFound);
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
    // Others that have the same rows: only the values change, and what is unfolded stays.
    if (m_mode == Mode::Design || shapeOf(Subjects::of(m_document.design(), m_subjects)) != m_shape)
        return rebuild();
    for (AttributeEditor* at : std::as_const(m_editors))
        at->forget();
    rebind();
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

QString InspectorPanel::shapeOf(const Subjects& subjects) const
{
    if (subjects.size() == 0)
        return {};
    QSet<QString> parts{subjects.size() > 1 ? QStringLiteral("several") : QStringLiteral("one")};
    for (const Component* component : subjects.components)
        parts.insert(component->kind);
    // What a connection may be depends on what it joins.
    const Design& design = m_document.design();
    for (const Connection* connection : subjects.connections) {
        parts.insert(QString(connection->kind + u'/' + design.component(connection->from)->kind + u'/' + design.component(connection->to)->kind));
    }
    QStringList sorted(parts.begin(), parts.end());
    sorted.sort();
    return sorted.join(u' ');
}

void InspectorPanel::rebuild()
{
    m_editors.clear();
    m_sectionOf.clear();
    m_sections.clear();
    m_found.clear();
    m_facts = nullptr;
    m_kind.clear();
    m_body = new QWidget(m_scroll->viewport()); // at once where it stays: moving it would style all rows twice
    m_body->setObjectName(QStringLiteral("formBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);

    const Design& design = m_document.design();
    m_subjects.removeIf([&](const Id& id) { return !design.component(id) && !design.connection(id); });
    const Subjects subjects = Subjects::of(design, m_subjects);
    m_shape = shapeOf(subjects);
    m_mode = subjects.size() == 0 ? Mode::Design
             : subjects.size() > 1 ? Mode::Several
             : subjects.components.isEmpty() ? Mode::Connection : Mode::Component;
    m_building = true;
    switch (m_mode) {
    case Mode::Component: buildComponent(*subjects.components.first()); break;
    case Mode::Connection: buildConnection(*subjects.connections.first()); break;
    case Mode::Several: buildSeveral(subjects); break;
    default: buildDesign();
    }
    m_building = false;
    m_rows->addStretch(1);
    // The old form may be the one whose editor is just telling us of an edit: it goes when the event is over.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(m_body);
    m_find->setVisible(m_mode != Mode::Design);
    m_help->clear();
    m_help->parentWidget()->hide();
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

AttributeEditor* InspectorPanel::addField(InspectorSection& section, const AttributeSpec& spec, bool wide)
{
    AttributeEditor* made = AttributeEditor::make(spec, section.body());
    addEditor(section, made, wide || spec.type == AttributeType::Text || spec.type == AttributeType::Map);
    return made;
}

void InspectorPanel::addEditor(InspectorSection& section, AttributeEditor* made, bool wide)
{
    const AttributeSpec& spec = made->spec();
    const QString key = spec.id;
    m_editors.insert(key, made);
    if (!m_building)
        showValue(made, key, Subjects::of(m_document.design(), m_subjects));
    made->setReadOnly(m_document.isReadOnly());
    connect(made, &AttributeEditor::edited, this, [this, made, key](const Value& value) { apply(made, key, value); });
    connect(made, &AttributeEditor::entered, this, [this](const AttributeSpec& entered) {
        const QString allowed = entered.type == AttributeType::String || entered.type == AttributeType::Text ? QString()
                                                                                                            : allowedText(entered);
        m_help->setText(QString(QLatin1String("<b>") + entered.label.toHtmlEscaped() + QLatin1String("</b><br>") + entered.help.toHtmlEscaped()
                        + (allowed.isEmpty() ? QString() : QString(QLatin1String("<br>") + tr("Allowed: %1.").arg(allowed).toHtmlEscaped()))));
        m_help->parentWidget()->show();
    });
    if (wide)
        section.addWideRow(spec.label, made, spec.help);
    else
        section.addRow(spec.label, made, spec.help);
}

SharedValue InspectorPanel::valueOf(const Subjects& subjects, const QString& key) const
{
    if (m_mode != Mode::Design)
        return sharedValue(subjects, key);
    const DesignProperties& design = m_document.design().properties();
    const QString text = key == QLatin1String("name") ? design.name : design.description;
    return {text.isEmpty() ? Value() : Value(text), false};
}

Value InspectorPanel::commonTags() const
{
    const Subjects subjects = Subjects::of(m_document.design(), m_subjects);
    const QMap<QString, int> counts = tagCounts(subjects);
    QStringList common;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() == subjects.size())
            common.append(at.key());
    }
    return common.isEmpty() ? Value() : Value(common);
}

void InspectorPanel::showValue(AttributeEditor* editor, const QString& key, const Subjects& subjects)
{
    if (auto* tags = qobject_cast<TagField*>(editor); tags && m_mode == Mode::Several) {
        QMap<QString, int> counts = tagCounts(subjects);
        const Value common = commonTags();
        for (const QString& tag : common.toStringList())
            counts.remove(tag);
        tags->setPartial(counts, int(subjects.size()));
        return tags->setValue(common);
    }
    const SharedValue shown = valueOf(subjects, key);
    if (shown.mixed)
        editor->setMixed();
    else
        editor->setValue(shown.value);
}

Result<Edit> InspectorPanel::editOf(const QString& key, const Value& value, const Value& before) const
{
    const Design& design = m_document.design();
    if (m_mode == Mode::Design)
        return setField(design, m_catalog, {}, key, value);
    if (groupKinds().contains(key))
        return setGroups(design, components(), key, value.toStringList());
    if (key == QLatin1String("in"))
        return moveInto(design, m_catalog, components(), value.toText());
    if (m_mode == Mode::Several && key == QLatin1String("tags")) {
        const QStringList now = value.toStringList();
        QStringList removed = before.toStringList();
        removed.removeIf([&now](const QString& tag) { return now.contains(tag); });
        return changeTags(design, m_subjects, now, removed);
    }
    if (m_mode == Mode::Several)
        return setForAll(design, m_catalog, m_subjects, key, value);
    const Id subject = m_subjects.value(0);
    if (key == QLatin1String("name"))
        return rename(design, subject, value.toText());
    if (const Connection* connection = design.connection(subject)) {
        if (key == QLatin1String("from"))
            return reconnect(design, m_catalog, subject, value.toText(), connection->to);
        if (key == QLatin1String("to"))
            return reconnect(design, m_catalog, subject, connection->from, value.toText());
    }
    static const QStringList fields{QStringLiteral("kind"), QStringLiteral("description"), QStringLiteral("documentation"),
                                    QStringLiteral("tags"), QStringLiteral("links")};
    return fields.contains(key) ? setField(design, m_catalog, subject, key, value)
                                : groundplan::setAttribute(design, m_catalog, subject, key, value);
}

void InspectorPanel::apply(AttributeEditor* editor, const QString& key, const Value& value)
{
    const Value before = key == QLatin1String("tags") ? commonTags() : Value();
    // What one types is one step; what one chooses is one each.
    static const QStringList chosen{QStringLiteral("kind"), QStringLiteral("in"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("tags")};
    const QString mergeKey = chosen.contains(key) || groupKinds().contains(key)
                                 ? QString()
                                 : QStringLiteral("inspector/%1/%2/%3").arg(m_subjects.size()).arg(m_subjects.value(0), key);
    const Result<void> done = m_document.apply(editOf(key, value, before), mergeKey);
    if (done)
        return rebind();
    editor->setMessage(done.error().message);
}

void InspectorPanel::take(const Changes& changes)
{
    const bool onlyMoves = std::all_of(changes.begin(), changes.end(),
                                       [](const Change& change) { return std::holds_alternative<PlacementChange>(change); });
    if (onlyMoves)
        return;
    const Subjects subjects = Subjects::of(m_document.design(), m_subjects);
    if (subjects.size() != m_subjects.size() || shapeOf(subjects) != m_shape)
        rebuild();
    else
        rebind();
}

void InspectorPanel::rebind()
{
    const Design& design = m_document.design();
    const Subjects subjects = Subjects::of(design, m_subjects);
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at)
        showValue(at.value(), at.key(), subjects);
    switch (m_mode) {
    case Mode::Component: m_head->showComponent(*subjects.components.first()); break;
    case Mode::Connection: m_head->showConnection(design, *subjects.connections.first()); break;
    case Mode::Several: m_head->showSeveral(subjects); break;
    default:
        m_head->showDesign(design, m_document.isReadOnly());
        showFacts();
    }
    QHash<InspectorSection*, int> counts;
    for (auto at = m_sectionOf.cbegin(); at != m_sectionOf.cend(); ++at) {
        const SharedValue value = valueOf(subjects, at.key());
        counts[at.value()] += value.mixed || !value.value.isNull();
    }
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        at.key()->setCount(at.value());
}

void InspectorPanel::showFacts()
{
    if (!m_facts)
        return;
    const Design& design = m_document.design();
    const QList<std::pair<int, QString>> counts{
        {design.components().size(), tr("Components")},     {design.connections().size(), tr("Connections")},
        {design.groups().size(), tr("Groups")},             {design.environments().size(), tr("Environments")},
        {design.deviations().size(), tr("Deviations")},     {design.decisions().size(), tr("Decisions")},
        {design.comments().size(), tr("Comments")}};
    QString rows;
    for (const auto& [count, name] : counts)
        rows += QStringLiteral("<tr><td align='right'>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(count).arg(name);
    m_facts->setText(QString(QLatin1String("<table cellpadding='1'>") + rows + QLatin1String("</table>")));
}

void InspectorPanel::find(const QString& text)
{
    const QString wanted = text.trimmed();
    m_found.clear();
    for (InspectorSection* section : std::as_const(m_sections)) {
        if (wanted.isEmpty()) {
            section->filter({});
            section->setVisible(true);
            section->setOpen(m_open.value(section->title(), section->property("open").toBool()));
        } else if (section->has(wanted)) {
            section->setVisible(true);
            m_found.append(section);
        } else {
            section->setVisible(false);
        }
    }
    unfoldFound();
}

/// Bit by bit: a letter is in the words of nearly all attributes, and to make fields for them takes longer than a frame.
void InspectorPanel::unfoldFound()
{
    QElapsedTimer spent;
    spent.start();
    m_more->stop();
    while (!m_found.isEmpty()) {
        InspectorSection* section = m_found.first();
        if (!section->fillNext()) {
            section->setOpen(true);
            section->setVisible(section->filter(m_find->text().trimmed()) > 0);
            m_found.removeFirst();
        }
        if (spent.elapsed() >= longestWork)
            return m_more->start();
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
