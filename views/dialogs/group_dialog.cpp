// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/group_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include "views/theme/text_scale.h"

namespace groundplan {

QString groupKindName(const QString& kind)
{
    if (kind == QLatin1String("team"))
        return GroupDialog::tr("Team");
    if (kind == QLatin1String("system"))
        return GroupDialog::tr("System");
    if (kind == QLatin1String("mesh"))
        return GroupDialog::tr("Mesh");
    return kind;
}

GroupDialog::GroupDialog(const Design& design, int components, QWidget* parent)
    : QDialog(parent), m_design(design), m_kind(new QComboBox(this)), m_name(new QComboBox(this))
{
    setWindowTitle(tr("Group"));
    setMinimumWidth(scaledToText(400));
    for (const QString& kind : groupKinds())
        m_kind->addItem(groupKindName(kind), kind);
    m_name->setEditable(true);
    m_name->lineEdit()->setPlaceholderText(tr("None: take out of all groups of this kind"));
    auto* intro = new QLabel(tr("Put %n component(s) into a group. A new name makes a new group.", nullptr, components), this);
    intro->setProperty("role", QStringLiteral("muted"));
    intro->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Name"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GroupDialog::fillNames);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillNames();
    m_name->setFocus();
}

void GroupDialog::fillNames()
{
    const QString typed = m_name->currentText();
    m_name->clear();
    QSet<Id> known;
    for (const Group& group : m_design.groups()) {
        if (group.kind == kind()) {
            m_name->addItem(group.label());
            known.insert(group.id);
        }
    }
    for (const Component& component : m_design.components()) {
        for (const Id& id : component.groupsOf(kind())) {
            if (!known.contains(id)) {
                known.insert(id);
                m_name->addItem(id);
            }
        }
    }
    m_name->setCurrentText(typed);
}

QString GroupDialog::kind() const
{
    return m_kind->currentData().toString();
}

QString GroupDialog::group() const
{
    return m_name->currentText().simplified();
}

} // namespace groundplan
