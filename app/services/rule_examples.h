// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>

#include "model/catalog/catalog.h"
#include "model/rules/rule.h"

namespace groundplan {

/// A small design that shows what a rule says of it.
struct RuleExample {
    QByteArray yaml;
    QStringList messages; ///< findings, or for one that leaves the rule open: questions
};

/// What a rule does, seen on the designs that come with the program to show it.
struct RuleShow {
    RuleExample bad;
    RuleExample good;
    RuleExample open;        ///< without yaml: the rule always knows
    QList<Outcome> outcomes; ///< that it can give, in the order of the enum
    QStringList fixes;       ///< that it offers for the bad one
};

/// The day that examples with dates were written for.
inline const QDate exampleDay(2026, 6, 1);

/// Shows what rules do. Holds the samples, which have something of everything. Thread: any, one at a time.
class RuleShowcase
{
public:
    explicit RuleShowcase(const Catalog& catalog);
    /// Rules that have no examples (those of an organisation) show nothing.
    RuleShow show(const Rule& rule) const;

private:
    const Catalog& m_catalog;
    QList<Design> m_samples;
};

/// The example of a rule as a design file: "bad", "good" or "unknown"; empty: there is none.
QByteArray ruleExample(const QString& rule, const QString& side);

/// What a rule says of a design, each verdict for itself.
QList<Verdict> verdictsOf(const Rule& rule, const Design& design, const Catalog& catalog, QDate today);

/// "finding", "no finding", "does not apply", "open question"; translated.
QString outcomeText(Outcome outcome);

} // namespace groundplan
