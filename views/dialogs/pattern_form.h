// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/patterns/pattern.h"

class QFormLayout;

namespace groundplan {

/// One field for each parameter of a pattern.
class PatternForm : public QWidget
{
    Q_OBJECT

public:
    explicit PatternForm(QWidget* parent = nullptr);
    void setPattern(const Pattern& pattern);
    ValueMap answers() const;
    void setAnswers(const ValueMap& answers);
    /// Lets Tab go from `before` through the fields: they are made after everything else of the dialog.
    void tabAfter(QWidget* before);

Q_SIGNALS:
    void changed();

private:
    QWidget* fieldFor(const PatternParameter& parameter);

    QList<PatternParameter> m_parameters;
    QList<QWidget*> m_fields; ///< one a parameter
    QFormLayout* m_layout;
};

} // namespace groundplan
