// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/rules/register_entry.h"

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace groundplan {

/// Asks for what makes the acceptance of a finding count: who, why, until when.
class DeviationDialog : public QDialog
{
    Q_OBJECT

public:
    DeviationDialog(const QString& ruleName, const QString& rule, const QString& subjectLabel, const Id& subject, QDate today,
                    QWidget* parent = nullptr);
    /// Who answers for it unless somebody else is named.
    void setOwner(const QString& owner);
    /// Shows what was agreed before, to change it.
    void setDeviation(const Deviation& deviation);
    Deviation deviation() const;

private:
    void judge();

    Deviation m_before;
    QString m_rule;
    Id m_subject;
    QDate m_today;
    QPlainTextEdit* m_justification;
    QLineEdit* m_owner;
    QLineEdit* m_approver;
    QLineEdit* m_ticket;
    QLineEdit* m_control;
    QComboBox* m_standard;
    QDateEdit* m_expires;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
};

} // namespace groundplan
