// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QMetaType>

#include "model/rules/finding.h"

namespace groundplan {

/// One line of the problems panel with all that its detail pane shows: plain text, put together by the program.
struct Problem {
    enum class Group { Error, Warning, Info, Question, Accepted };
    Group group = Group::Warning;
    Finding finding;      ///< of a question: rule, message, and as evidence the subjects that leave it open
    QString code;         ///< "CPL01"
    QString ruleName;
    QString subjectLabel;
    QString team;         ///< that the subject belongs to; empty: none
    QString container;    ///< that the subject stands in; empty: none
    QList<std::pair<Id, QString>> evidence; ///< what shows it, with labels
    QString what;
    QString why;
    QStringList sources;
    QStringList controls; ///< of published frameworks
    QString attribute;    ///< of a question: the attribute that would decide it
    QString deviation;    ///< of an accepted finding: its justification, owner and date in one line

    bool operator==(const Problem&) const = default;
};

} // namespace groundplan

Q_DECLARE_METATYPE(groundplan::Problem)
