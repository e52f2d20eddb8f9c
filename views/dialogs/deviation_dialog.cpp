// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/deviation_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/theme/text_scale.h"

namespace groundplan {

DeviationDialog::DeviationDialog(const QString& ruleName, const QString& rule, const QString& subjectLabel, const Id& subject,
                                 QDate today, QWidget* parent)
    : QDialog(parent), m_rule(rule), m_subject(subject), m_today(today), m_justification(new QPlainTextEdit(this)),
      m_owner(new QLineEdit(this)), m_approver(new QLineEdit(this)), m_ticket(new QLineEdit(this)), m_control(new QLineEdit(this)),
      m_standard(new QComboBox(this)), m_expires(new QDateEdit(this)), m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Accept as deviation"));
    setMinimumWidth(scaledToText(560));
    m_justification->setObjectName(QStringLiteral("justification"));
    m_justification->setPlaceholderText(tr("Why the finding is acceptable here, in at least %1 characters").arg(shortestJustification));
    m_justification->setTabChangesFocus(true);
    m_justification->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_owner->setObjectName(QStringLiteral("owner"));
    m_owner->setPlaceholderText(tr("Who answers for it"));
    m_approver->setObjectName(QStringLiteral("approver"));
    m_approver->setPlaceholderText(tr("Who agreed to it"));
    m_ticket->setPlaceholderText(tr("Where the work to end it is tracked"));
    m_control->setPlaceholderText(tr("What limits the damage meanwhile"));
    m_standard->setObjectName(QStringLiteral("standard"));
    m_standard->addItem(tr("None of its parts"), QString());
    m_standard->addItem(tr("Infrastructure as code"), QStringLiteral("infrastructure as code"));
    m_standard->addItem(tr("Containers and orchestration"), QStringLiteral("containers and orchestration"));
    m_standard->addItem(tr("Service mesh"), QStringLiteral("service mesh"));
    m_standard->addItem(tr("Monitoring and logging"), QStringLiteral("monitoring and logging"));
    m_standard->setToolTip(tr("The part of the standard model that the design departs from here."));
    m_expires->setObjectName(QStringLiteral("expires"));
    m_expires->setCalendarPopup(true);
    m_expires->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_expires->setMinimumDate(today.addDays(1));
    m_expires->setDate(today.addMonths(6));
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Accept deviation"));

    auto* ruleLabel = new QLabel(ruleName.isEmpty() ? rule : ruleName, this);
    auto* subjectText = new QLabel(subject.isEmpty() ? tr("The whole design") : subjectLabel, this);
    for (QLabel* label : {ruleLabel, subjectText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Rule"), ruleLabel);
    form->addRow(tr("Subject"), subjectText);
    form->addRow(tr("&Justification"), m_justification);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("&Approver"), m_approver);
    form->addRow(tr("&Ticket"), m_ticket);
    form->addRow(tr("&Control"), m_control);
    form->addRow(tr("&Standard model"), m_standard);
    form->addRow(tr("&Expires"), m_expires);
    auto* intro = new QLabel(tr("The finding is kept and shown as accepted until the deviation expires."), this);
    intro->setProperty("role", QStringLiteral("muted"));
    intro->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);

    connect(m_justification, &QPlainTextEdit::textChanged, this, &DeviationDialog::judge);
    connect(m_owner, &QLineEdit::textChanged, this, &DeviationDialog::judge);
    connect(m_approver, &QLineEdit::textChanged, this, &DeviationDialog::judge);
    connect(m_expires, &QDateEdit::dateChanged, this, &DeviationDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void DeviationDialog::judge()
{
    const qsizetype length = m_justification->toPlainText().simplified().size();
    QString message;
    if (length < shortestJustification)
        message = tr("The justification needs %n more character(s).", nullptr, int(shortestJustification - length));
    else if (m_owner->text().trimmed().isEmpty())
        message = tr("Name an owner.");
    m_message->setText(message);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(message.isEmpty());
}

void DeviationDialog::setOwner(const QString& owner)
{
    m_owner->setText(owner);
}

void DeviationDialog::setDeviation(const Deviation& deviation)
{
    setWindowTitle(tr("Deviation"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep changes"));
    m_before = deviation;
    m_justification->setPlainText(deviation.justification);
    m_owner->setText(deviation.owner);
    m_approver->setText(deviation.approver);
    m_ticket->setText(deviation.ticket);
    m_control->setText(deviation.control);
    if (!deviation.standard.isEmpty() && m_standard->findData(deviation.standard) < 0)
        m_standard->addItem(deviation.standard, deviation.standard);
    m_standard->setCurrentIndex(std::max(0, m_standard->findData(deviation.standard)));
    // One that has ended is here to be renewed.
    if (deviation.expires > m_today)
        m_expires->setDate(deviation.expires);
}

Deviation DeviationDialog::deviation() const
{
    Deviation deviation = m_before;
    deviation.rule = m_rule;
    deviation.subject = m_subject;
    deviation.justification = m_justification->toPlainText().trimmed();
    deviation.owner = m_owner->text().trimmed();
    deviation.approver = m_approver->text().trimmed();
    deviation.ticket = m_ticket->text().trimmed();
    deviation.control = m_control->text().trimmed();
    deviation.standard = m_standard->currentData().toString();
    deviation.expires = m_expires->date();
    return deviation;
}

} // namespace groundplan
