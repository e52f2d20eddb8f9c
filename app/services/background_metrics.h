// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QObject>
#include <QThread>
#include <QTimer>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"
#include "model/metrics/metrics.h"

namespace groundplan {

/// Keeps the figures of a document up to date in a thread of its own while somebody looks at them: an edit cancels the
/// computation that runs and, when no other follows at once, starts the next one on a snapshot. Moving things about
/// changes no figure.
class BackgroundMetrics : public QObject
{
    Q_OBJECT

public:
    /// Edits that follow one another faster than this are taken together, in ms.
    static constexpr int quietMs = 120;

    BackgroundMetrics(Document& document, const Catalog& catalog, QObject* parent = nullptr);
    ~BackgroundMetrics() override;

    /// Whether anybody looks: nothing is computed otherwise.
    void setWanted(bool wanted);
    /// True from an edit until the figures that take it into account.
    bool isBusy() const { return m_wanted && (m_stale || m_running); }

Q_SIGNALS:
    void started();
    /// The figures of the document as it is now, never of an older state, and the state that they are of.
    void computed(const std::shared_ptr<const groundplan::Metrics>& metrics, const groundplan::Design& design);

private:
    using Token = std::shared_ptr<std::atomic_bool>;
    void invalidate();
    void start();

    Document& m_document;
    const Catalog& m_catalog;
    QThread m_thread;
    QObject* m_worker;
    QTimer m_quiet;
    Token m_current;
    bool m_wanted = false;
    bool m_stale = true;   ///< the last figures are not those of the document
    bool m_running = false;
};

} // namespace groundplan
