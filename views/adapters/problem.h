// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include "model/rules/finding.h"

namespace groundplan {

/// One line of the problems panel with all that its detail pane shows: plain text, put together by the program.
struct Problem {
    enum class Group { Error, Warning, Info, Question, Accepted };
    Group group = Group::Warning;
    Finding finding;      ///< of a question: rule, subject and message alone
    QString code;         ///< "CPL01"
    QString ruleName;
    QString subjectLabel;
    QString what;
    QString why;
    QStringList sources;
    QString attribute;    ///< of a question: the attribute that would decide it
    QString deviation;    ///< of an accepted finding: its justification, owner and date in one line

    bool operator==(const Problem&) const = default;
};

} // namespace groundplan

Q_DECLARE_METATYPE(groundplan::Problem)
