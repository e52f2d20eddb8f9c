// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

#include "model/catalog/attribute_spec.h"
#include "model/design/export_profile.h"

class QVBoxLayout;

namespace groundplan {

class AttributeEditor;
class InspectorSection;

/// Edits the export profile of a design: what holds for all targets, and the folder and options of those that are chosen.
class ExportProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// What may be set for one target.
    struct TargetOptions {
        QString id;
        QString name;
        QList<AttributeSpec> options;
    };

    explicit ExportProfileForm(QWidget* parent = nullptr);

    /// All that there are; sections are made for those that a profile chooses.
    void setTargets(const QList<TargetOptions>& targets);
    /// Shows a profile without telling anybody.
    void setProfile(const ExportProfile& profile);
    const ExportProfile& profile() const { return m_profile; }
    void setReadOnly(bool readOnly);
    /// Takes over what is being typed.
    void commitPending();
    AttributeEditor* editor(const QString& name) const { return m_editors.value(name); }

Q_SIGNALS:
    /// The user set something else; targets() of the profile are never touched.
    void edited(const groundplan::ExportProfile& profile);

private:
    AttributeEditor* add(InspectorSection& section, const QString& name, const AttributeSpec& spec);
    void buildCommon();
    void buildTargets();
    void change(const QString& name, const Value& value);
    void showValues();
    Value valueOf(const QString& name) const;

    QList<TargetOptions> m_targets;
    ExportProfile m_profile;
    QVBoxLayout* m_layout;
    QHash<QString, AttributeEditor*> m_editors; ///< by "registry", "folder/TARGET", "option/TARGET/OPTION"
    QHash<QString, InspectorSection*> m_sections;
    QStringList m_shown; ///< targets that have a section
    bool m_readOnly = false;
};

} // namespace groundplan
