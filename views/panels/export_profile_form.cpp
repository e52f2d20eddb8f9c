// SPDX-License-Identifier: Apache-2.0
#include "views/panels/export_profile_form.h"

#include <algorithm>

#include <QVBoxLayout>

#include "views/panels/attribute_editor.h"
#include "views/panels/inspector_section.h"

namespace groundplan {

namespace {

AttributeSpec field(const char* id, AttributeType type, const QString& label, const QString& help, const Value& defaultValue = {})
{
    AttributeSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    spec.defaultValue = defaultValue;
    return spec;
}

/// A folder that stays within the one above it, as the reader of designs wants it.
AttributeSpec within(AttributeSpec spec)
{
    spec.pattern = QStringLiteral("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$");
    return spec;
}

/// Sets or, when there is no value, takes out.
void put(ValueMap& map, const QString& key, const Value& value)
{
    if (value.isNull())
        map.remove(key);
    else
        map.set(key, value);
}

} // namespace

ExportProfileForm::ExportProfileForm(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    buildCommon();
}

void ExportProfileForm::setTargets(const QList<TargetOptions>& targets)
{
    m_targets = targets;
    buildTargets();
}

AttributeEditor* ExportProfileForm::add(InspectorSection& section, const QString& name, const AttributeSpec& spec)
{
    AttributeEditor* editor = AttributeEditor::make(spec, section.body());
    editor->field()->setObjectName(QString(QLatin1String("profile-") + name));
    m_editors.insert(name, editor);
    editor->setReadOnly(m_readOnly);
    connect(editor, &AttributeEditor::edited, this, [this, name](const Value& value) { change(name, value); });
    if (spec.type == AttributeType::Map || spec.type == AttributeType::Text)
        section.addWideRow(spec.label, editor, spec.help);
    else
        section.addRow(spec.label, editor, spec.help);
    return editor;
}

void ExportProfileForm::buildCommon()
{
    auto* layout = new InspectorSection(tr("Layout"), this);
    auto* clusters = new InspectorSection(tr("Clusters and images"), this);
    AttributeSpec kind = field("layout", AttributeType::Enum, tr("Repositories"), tr("One repository for all environments, or a folder for each environment that is a repository of its own."),
                               exportLayoutName(ExportLayout::MonoRepo));
    kind.values = exportLayoutNames();
    add(*layout, kind.id, kind);
    add(*layout, QStringLiteral("repository"), field("repository", AttributeType::String, tr("Repository"), tr("Where the files will live: https://…, git@… or oci://…")));
    add(*layout, QStringLiteral("path"), within(field("path", AttributeType::String, tr("Path"), tr("Folder of the export within that repository; empty: its top."))));
    AttributeSpec version = field("kubernetes", AttributeType::String, tr("Kubernetes version"), tr("Version of the clusters, such as 1.31; empty: the newest that the targets know."));
    version.pattern = QStringLiteral("^1\\.[0-9]{1,3}(\\.[0-9]+)?$");
    add(*clusters, version.id, version);
    add(*clusters, QStringLiteral("registry"), field("registry", AttributeType::String, tr("Registry"), tr("Container registry of images that name none.")));
    add(*clusters, QStringLiteral("name-prefix"), field("name-prefix", AttributeType::String, tr("Name prefix"), tr("Put before the names of workloads.")));
    add(*clusters, QStringLiteral("labels"), field("labels", AttributeType::Map, tr("Labels"), tr("Put on every object beside those of the design.")));
    int at = 0;
    for (InspectorSection* section : {layout, clusters}) {
        m_layout->insertWidget(at++, section);
        section->setOpen(true);
    }
}

void ExportProfileForm::buildTargets()
{
    if (m_shown == m_profile.targets)
        return;
    for (InspectorSection* section : std::as_const(m_sections)) {
        m_layout->removeWidget(section);
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    for (auto at = m_editors.begin(); at != m_editors.end();)
        at = at.key().contains(u'/') ? m_editors.erase(at) : std::next(at);
    m_shown = m_profile.targets;
    for (const TargetOptions& target : std::as_const(m_targets)) {
        if (!m_shown.contains(target.id))
            continue;
        auto* section = new InspectorSection(target.name, this);
        m_sections.insert(target.id, section);
        m_layout->insertWidget(m_layout->count() - 1, section);
        add(*section, QString(QLatin1String("folder/") + target.id),
            within(field("folder", AttributeType::String, tr("Folder"), tr("Folder of this target within the export; empty: its id when several targets are exported, else the top."))));
        for (AttributeSpec spec : target.options) {
            if (spec.label.isEmpty())
                spec.label = spec.id;
            add(*section, QStringLiteral("option/%1/%2").arg(target.id, spec.id), spec);
        }
        section->setOpen(true);
    }
}

void ExportProfileForm::setProfile(const ExportProfile& profile)
{
    m_profile = profile;
    buildTargets();
    showValues();
}

void ExportProfileForm::showValues()
{
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at)
        at.value()->setValue(valueOf(at.key()));
}

Value ExportProfileForm::valueOf(const QString& name) const
{
    const auto text = [](const QString& value) { return value.isEmpty() ? Value() : Value(value); };
    if (name == QLatin1String("layout"))
        return m_profile.layout == ExportLayout::MonoRepo ? Value() : Value(exportLayoutName(m_profile.layout));
    if (name == QLatin1String("repository"))
        return text(m_profile.repository);
    if (name == QLatin1String("path"))
        return text(m_profile.path);
    if (name == QLatin1String("kubernetes"))
        return text(m_profile.kubernetes);
    if (name == QLatin1String("registry"))
        return text(m_profile.registry);
    if (name == QLatin1String("name-prefix"))
        return text(m_profile.namePrefix);
    if (name == QLatin1String("labels"))
        return m_profile.labels.isEmpty() ? Value() : Value(m_profile.labels);
    const QString target = name.section(u'/', 1, 1);
    const Value* held = name.startsWith(QLatin1String("folder/")) ? m_profile.folders.find(target) : m_profile.options.find(target);
    if (held && name.startsWith(QLatin1String("option/")))
        held = held->toMap().find(name.section(u'/', 2));
    return held ? *held : Value();
}

void ExportProfileForm::change(const QString& name, const Value& value)
{
    if (name == QLatin1String("layout")) {
        m_profile.layout = ExportLayout::MonoRepo;
        exportLayoutNamed(value.toString(), m_profile.layout);
    } else if (name == QLatin1String("repository")) {
        m_profile.repository = value.toText();
    } else if (name == QLatin1String("path")) {
        m_profile.path = value.toText();
    } else if (name == QLatin1String("kubernetes")) {
        m_profile.kubernetes = value.toText();
    } else if (name == QLatin1String("registry")) {
        m_profile.registry = value.toText();
    } else if (name == QLatin1String("name-prefix")) {
        m_profile.namePrefix = value.toText();
    } else if (name == QLatin1String("labels")) {
        m_profile.labels = value.toMap();
    } else if (name.startsWith(QLatin1String("folder/"))) {
        put(m_profile.folders, name.section(u'/', 1), value);
    } else {
        const QString target = name.section(u'/', 1, 1);
        const Value* held = m_profile.options.find(target);
        ValueMap options = held ? held->toMap() : ValueMap();
        put(options, name.section(u'/', 2), value);
        put(m_profile.options, target, options.isEmpty() ? Value() : Value(options));
    }
    Q_EMIT edited(m_profile);
}

void ExportProfileForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (AttributeEditor* editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
}

void ExportProfileForm::commitPending()
{
    const auto editors = m_editors; // an edit may make other editors
    for (AttributeEditor* editor : editors)
        editor->commit();
}

} // namespace groundplan
