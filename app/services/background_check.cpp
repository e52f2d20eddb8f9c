// SPDX-License-Identifier: Apache-2.0
#include "app/services/background_check.h"

#include <optional>

#include "model/rules/checker.h"
#include "model/rules/quick_fix.h"

namespace groundplan {

/// Lives in the thread and owns the checker there.
struct BackgroundCheck::Worker : QObject {
    Worker(const Catalog& catalog, QDate today) : checker(catalog, today) {}
    Checker checker;
};

BackgroundCheck::BackgroundCheck(Document& document, const Catalog& catalog, QDate today, QObject* parent)
    : QObject(parent), m_document(document), m_worker(new Worker(catalog, today))
{
    m_thread.setObjectName(QStringLiteral("check"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);

    const auto reset = [this] {
        const Token token = next();
        QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token, design = m_document.design()] {
            worker->checker.reset(design);
            if (!*token)
                hand(token, worker->checker.report(token.get()));
        });
    };
    connect(&m_document, &Document::wasReset, this, reset);
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        const Token token = next();
        QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token, changes] {
            worker->checker.update(changes);
            if (!*token)
                hand(token, worker->checker.report(token.get()));
        });
    });
    reset();
}

BackgroundCheck::~BackgroundCheck()
{
    if (m_current)
        *m_current = true;
    m_thread.quit();
    m_thread.wait();
}

void BackgroundCheck::findFixes(const Finding& finding)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token = m_current, finding] {
        QList<OfferedFix> fixes;
        for (const Edit& edit : fixesFor(finding, worker->checker.design(), worker->checker.catalog(), &worker->checker.rules())) {
            if (*token)
                return;
            fixes.append({edit, effectOf(worker->checker, edit)});
        }
        QMetaObject::invokeMethod(this, [this, token, finding, fixes] {
            if (!*token)
                Q_EMIT fixesReady(finding, fixes);
        });
    });
}

void BackgroundCheck::findFixForAll(const QString& rule)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token = m_current, rule] {
        OfferedFix fix{fixAll(rule, worker->checker, token.get()), {}};
        if (*token)
            return;
        if (!fix.edit.changes.isEmpty())
            fix.effect = effectOf(worker->checker, fix.edit);
        QMetaObject::invokeMethod(this, [this, token, rule, fix] {
            if (!*token)
                Q_EMIT fixAllReady(rule, fix);
        });
    });
}

int BackgroundCheck::findEffect(const Edit& edit)
{
    const int request = ++m_effects;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token = m_current, edit, request] {
        if (*token)
            return;
        const FixEffect effect = effectOf(worker->checker, edit);
        QMetaObject::invokeMethod(this, [this, token, request, effect] {
            if (!*token)
                Q_EMIT effectReady(request, effect);
        });
    });
    return request;
}

void BackgroundCheck::setRules(std::shared_ptr<const RuleSet> rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    const Token token = next();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, token, rules = std::move(rules)] {
        worker->checker.setRules(rules);
        if (!*token)
            hand(token, worker->checker.report(token.get()));
    });
}

BackgroundCheck::Token BackgroundCheck::next()
{
    if (m_current)
        *m_current = true;
    m_current = std::make_shared<std::atomic_bool>(false);
    if (!m_busy) {
        m_busy = true;
        Q_EMIT started();
    }
    return m_current;
}

void BackgroundCheck::hand(const Token& token, const CheckReport& report)
{
    QMetaObject::invokeMethod(this, [this, token, report] {
        if (*token)
            return; // an edit came in between
        m_busy = false;
        m_report = report;
        Q_EMIT reported(m_report);
    });
}

} // namespace groundplan
