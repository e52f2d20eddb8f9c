// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_section.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/theme/text_scale.h"

namespace groundplan {

InspectorSection::InspectorSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_head(new QToolButton(this)), m_body(new QWidget(this)), m_rows(new QGridLayout(m_body))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    m_head->setText(title);
    m_head->setProperty("role", QStringLiteral("section"));
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rows->setContentsMargins(8, 4, 8, 12);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(0, 4);
    m_rows->setColumnStretch(1, 6);
    m_body->hide();
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        Q_EMIT toggled(open);
    });
}

static QLabel* labelFor(const QString& text, QWidget* field, const QString& help, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    label->setToolTip(help);
    label->setBuddy(field);
    label->setMinimumHeight(scaledToText(26));
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

void InspectorSection::addRow(const QString& label, QWidget* field, const QString& help)
{
    const int row = m_rows->rowCount();
    QLabel* head = labelFor(label, field, help, m_body);
    m_rows->addWidget(head, row, 0, Qt::AlignTop);
    m_rows->addWidget(field, row, 1, Qt::AlignTop);
    m_filterable.append({wordsOf(label, help), head, field});
}

void InspectorSection::addWideRow(const QString& label, QWidget* field, const QString& help)
{
    const int row = m_rows->rowCount();
    if (label.isEmpty()) {
        m_rows->addWidget(field, row, 0, 1, 2);
        return;
    }
    QLabel* head = labelFor(label, field, help, m_body);
    m_rows->addWidget(head, row, 0, 1, 2);
    m_rows->addWidget(field, row + 1, 0, 1, 2);
    m_filterable.append({wordsOf(label, help), head, field});
}

bool InspectorSection::fillNext()
{
    if (m_fills.isEmpty())
        return false;
    m_fills.takeFirst().fill(*this);
    return true;
}

bool InspectorSection::has(const QString& text) const
{
    const auto fits = [&text](const auto& part) { return part.words.isEmpty() || part.words.contains(text, Qt::CaseInsensitive); };
    return std::any_of(m_filterable.begin(), m_filterable.end(), fits) || std::any_of(m_fills.begin(), m_fills.end(), fits);
}

int InspectorSection::filter(const QString& text)
{
    int shown = 0;
    for (const Row& row : std::as_const(m_filterable)) {
        const bool fits = text.isEmpty() || row.words.contains(text, Qt::CaseInsensitive);
        row.label->setVisible(fits);
        row.field->setVisible(fits);
        shown += fits;
    }
    return shown;
}

void InspectorSection::setOpen(bool open)
{
    while (open && fillNext()) { }
    const QSignalBlocker quiet(m_head);
    m_head->setChecked(open);
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

bool InspectorSection::isOpen() const
{
    return m_head->isChecked();
}

void InspectorSection::setCount(int count)
{
    m_head->setText(count > 0 ? QString(m_title + QStringLiteral("  ·  ") + QString::number(count)) : m_title);
}

} // namespace groundplan
