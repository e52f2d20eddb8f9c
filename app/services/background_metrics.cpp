// SPDX-License-Identifier: Apache-2.0
#include "app/services/background_metrics.h"

#include <algorithm>

#include "model/metrics/compute.h"

namespace groundplan {

static bool changesFigures(const Changes& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return !std::holds_alternative<PlacementChange>(change) && !std::holds_alternative<CommentChange>(change)
               && !std::holds_alternative<ViewChange>(change)
               && !std::holds_alternative<DecisionChange>(change) && !std::holds_alternative<DeviationChange>(change);
    });
}

BackgroundMetrics::BackgroundMetrics(Document& document, const Catalog& catalog, QObject* parent)
    : QObject(parent), m_document(document), m_catalog(catalog), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &BackgroundMetrics::start);
    connect(&m_document, &Document::wasReset, this, &BackgroundMetrics::invalidate);
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (changesFigures(changes))
            invalidate();
    });
}

BackgroundMetrics::~BackgroundMetrics()
{
    if (m_current)
        *m_current = true;
    m_thread.quit();
    m_thread.wait();
}

void BackgroundMetrics::setWanted(bool wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    if (m_wanted && m_stale && !m_running) {
        Q_EMIT started();
        m_quiet.start();
    }
}

void BackgroundMetrics::invalidate()
{
    m_stale = true;
    m_running = false;
    if (m_current)
        *m_current = true;
    if (!m_wanted)
        return;
    Q_EMIT started();
    m_quiet.start();
}

void BackgroundMetrics::start()
{
    if (!m_wanted)
        return;
    m_running = true;
    const Token token = m_current = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(m_worker, [this, token, design = m_document.design()] {
        if (*token)
            return;
        const auto metrics = std::make_shared<const Metrics>(computeMetrics(design, m_catalog, {}, token.get()));
        if (!metrics->complete)
            return;
        QMetaObject::invokeMethod(this, [this, token, metrics, design] {
            if (*token)
                return; // an edit came in between
            m_running = false;
            m_stale = false;
            Q_EMIT computed(metrics, design);
        });
    });
}

} // namespace groundplan
