// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QDate>

#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"
#include "model/rules/finding.h"

namespace groundplan {

class RuleSet;

/// Checks a design once, from scratch. `cancelled` may be set from another thread: the report is then incomplete.
CheckReport checkDesign(const Design& design, const Catalog& catalog, QDate today, const std::atomic_bool* cancelled = nullptr);
/// The same by those rules instead of ours as they come.
CheckReport checkDesign(const Design& design, const Catalog& catalog, QDate today, std::shared_ptr<const RuleSet> rules,
                        const std::atomic_bool* cancelled = nullptr);

/// Keeps the report of a design up to date over edits. Holds a copy of its own of the design, so it can live in a
/// worker: feed it the changes of each edit. Local rules look again only at what an edit can change; rules over the
/// whole graph run again when the graph changed, or an attribute that they asked for in their last run. The report always equals that of checkDesign().
class Checker
{
public:
    Checker(const Catalog& catalog, QDate today);
    Checker(const Catalog& catalog, QDate today, std::shared_ptr<const RuleSet> rules);
    ~Checker();
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    /// Starts over with that design; the next report() checks everything.
    void reset(Design design);
    /// Starts over with those rules.
    void setRules(std::shared_ptr<const RuleSet> rules);
    /// Takes over an edit: `changes` as Document::changed hands them out.
    void update(const Changes& changes);
    /// Checks what the edits since the last time made stale. Costs what is near the edits, plus those rules over the whole
    /// graph that read what was changed. Cancelled: goes on where it stopped, the next time.
    void recheck(const std::atomic_bool* cancelled = nullptr);
    /// recheck(), and the outcome as sorted lists: O(findings) more.
    const CheckReport& report(const std::atomic_bool* cancelled = nullptr);
    /// The design as it is after the edits so far.
    const Design& design() const;
    const Catalog& catalog() const;
    /// The rules that it checks by.
    const RuleSet& rules() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace groundplan
