// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/base/slug.h"

namespace groundplan {

enum class Severity { Info, Warning, Error };

/// "info", "warning", "error".
QString severityName(Severity severity);

/// What a rule says of one subject: the design is questionable here.
struct Finding {
    QString rule;          ///< rule id
    Severity severity = Severity::Warning;
    Id subject;            ///< component or connection; empty: the whole design
    QString message;       ///< one sentence with the names and numbers of this case
    QString fix;           ///< what to do, ends with a period
    QStringList evidence;  ///< ids of components and connections that show it, in order (a path, a cycle)
    /// Stable over renames and layout: made of the rule, the subject and the evidence's ids.
    QString fingerprint;

    bool operator==(const Finding&) const = default;
};

/// A finding that a valid deviation accepts.
struct SilencedFinding {
    Finding finding;
    Id deviation;
    bool operator==(const SilencedFinding&) const = default;
};

/// A question that a rule could not answer because the design does not say.
struct OpenQuestion {
    QString rule;
    Id subject;
    QString attribute; ///< the attribute that would decide it
    QString message;
    bool operator==(const OpenQuestion&) const = default;
};

/// The outcome of checking a design. Lists are sorted: severity (errors first), rule, subject.
struct CheckReport {
    QList<Finding> findings;
    QList<SilencedFinding> silenced;
    QList<OpenQuestion> questions;
    int rulesRun = 0;
    bool operator==(const CheckReport&) const = default;
};

} // namespace groundplan
