// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QDate>
#include <QList>

#include "model/rules/finding.h"

namespace groundplan {

/// The four parts of the standard model, in the order in which it names them.
enum class StandardPart { InfrastructureAsCode, Orchestration, Mesh, Observability };

inline constexpr std::array standardParts{StandardPart::InfrastructureAsCode, StandardPart::Orchestration, StandardPart::Mesh,
                                          StandardPart::Observability};

/// How far something keeps to a part of the standard model, from best to worst.
enum class Keeping {
    NotApplicable, ///< the part asks nothing of it
    Met,
    Deviates, ///< it departs, and a deviation that counts says why
    Unknown,  ///< the design does not say
    LeftOut,  ///< the part does not reach it, although no rule asks for that
    Partly,   ///< of a whole part: met by some, and not by others
    NotMet,
};

/// "not-applicable", "met", "deviates", "unknown", "left-out", "partly", "not-met".
QString keepingName(Keeping keeping);
/// The same for people, translated.
QString keepingLabel(Keeping keeping);

/// One component or connection that a part of the standard model asks something of.
struct CoveredSubject {
    Id subject;
    QString label;       ///< its name; of a connection: from → to
    Keeping keeping = Keeping::Met;
    QStringList rules;   ///< that say so
    QStringList reasons; ///< what they say, the gravest first
    Id deviation;        ///< of one that deviates

    bool operator==(const CoveredSubject&) const = default;
};

/// A deviation that accepts departures from a part.
struct CoverageDeviation {
    Id id;
    QString rule;
    QString subject; ///< label; empty: the whole design
    QString justification;
    QString owner;
    QDate expires;

    bool operator==(const CoverageDeviation&) const = default;
};

/// How far a design keeps to one part of the standard model: by which components, and what is missing.
struct PartCoverage {
    StandardPart part = StandardPart::InfrastructureAsCode;
    QString id;      ///< "infrastructure-as-code"
    QString name;    ///< translated
    Keeping keeping = Keeping::NotApplicable;
    QList<CoveredSubject> subjects; ///< worst first, then in the design's order
    QList<CoverageDeviation> deviations;
    QStringList rules;       ///< that decide it
    QStringList switchedOff; ///< of them: those that the profile turns off

    int count(Keeping keeping) const;
    bool operator==(const PartCoverage&) const = default;
};

/// How far a design keeps to the standard model.
struct StandardCoverage {
    QList<PartCoverage> parts;
    bool operator==(const StandardCoverage&) const = default;
};

} // namespace groundplan
