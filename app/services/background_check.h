// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QDate>
#include <QObject>
#include <QThread>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"
#include "model/rules/finding.h"
#include "model/rules/fix_effect.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// An edit that would resolve a finding, and what it would do to all findings.
struct OfferedFix {
    Edit edit;
    FixEffect effect;
};

/// Keeps the findings of a document up to date in a thread of its own: each edit cancels the check that runs and
/// starts the next one. The user interface only hands over changes and takes reports.
class BackgroundCheck : public QObject
{
    Q_OBJECT

public:
    BackgroundCheck(Document& document, const Catalog& catalog, QDate today, QObject* parent = nullptr);
    ~BackgroundCheck() override;

    /// True from an edit until the report that takes it into account.
    bool isBusy() const { return m_busy; }
    const CheckReport& report() const { return m_report; }
    /// The rules that it checks by: ours as they come until somebody sets others.
    const RuleSet& rules() const { return *m_rules; }
    /// The same, for a worker to keep.
    std::shared_ptr<const RuleSet> sharedRules() const { return m_rules; }
    /// Starts over with those rules.
    void setRules(std::shared_ptr<const RuleSet> rules);

    /// Works out what could be done about a finding; fixesReady() tells, unless an edit comes in between.
    void findFixes(const Finding& finding);
    /// Works out one edit for all findings of a rule; fixAllReady() tells, unless an edit comes in between.
    void findFixForAll(const QString& rule);
    /// Works out what an edit would do to the findings; effectReady() tells with the number that is returned, unless an
    /// edit comes in between.
    int findEffect(const Edit& edit);

Q_SIGNALS:
    void started();
    /// A report on the document as it is now; never on an older state of it.
    void reported(const groundplan::CheckReport& report);
    void fixesReady(const groundplan::Finding& finding, const QList<groundplan::OfferedFix>& fixes);
    void fixAllReady(const QString& rule, const groundplan::OfferedFix& fix);
    void effectReady(int request, const groundplan::FixEffect& effect);

private:
    struct Worker;
    using Token = std::shared_ptr<std::atomic_bool>;
    /// Cancels what runs; returns the token of the next check.
    Token next();
    void hand(const Token& token, const CheckReport& report);

    Document& m_document;
    QThread m_thread;
    Worker* m_worker;
    Token m_current;
    CheckReport m_report;
    std::shared_ptr<const RuleSet> m_rules = RuleSet::standard();
    bool m_busy = false;
    int m_effects = 0; ///< number of the newest request
};

} // namespace groundplan
