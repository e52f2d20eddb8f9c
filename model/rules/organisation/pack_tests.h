// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QDate>

#include "model/rules/organisation/rule_pack.h"

namespace groundplan {

/// How one test of a pack went.
struct PackTestResult {
    QString name;
    Where where;
    QStringList missing;   ///< expected, but not found
    QStringList surplus;   ///< found, but not expected
    QStringList problems;  ///< the fragment cannot be read, a repair does not repair …

    bool passed() const { return missing.isEmpty() && surplus.isEmpty() && problems.isEmpty(); }
};

/// Makes a design of a fragment: the design reader lives in another room.
using FragmentReader = std::function<Result<Design>(const YamlNode&)>;

/// Runs the tests of a pack with its rules alone. Also tries every repair that they offer.
QList<PackTestResult> runPackTests(const RulePack& pack, const Catalog& catalog, QDate today, const FragmentReader& read);

/// Rules of the pack that no test expects a finding of.
QStringList untestedRules(const RulePack& pack);

} // namespace groundplan
