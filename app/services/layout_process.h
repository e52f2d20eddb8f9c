// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/design/placement.h"
#include "model/layout/layout_engine.h"

namespace groundplan {

/// Lays a design out in a child process (`groundplan layout - --positions`): Graphviz can neither be interrupted nor
/// trusted never to crash, a process can be killed. One run at a time. Thread: that of the object, which needs an
/// event loop.
class LayoutProcess : public QObject
{
    Q_OBJECT

public:
    explicit LayoutProcess(QObject* parent = nullptr);
    ~LayoutProcess() override;

    /// Starts; a run under way is cancelled without a signal. Ends with finished() or failed(), never before this
    /// returns.
    void start(const Design& design, const Catalog& catalog, const LayoutOptions& options = {}, const QStringList& catalogFolders = {});
    /// Kills the run under way, if any; it ends with failed(Cancelled).
    void cancel();
    bool isRunning() const { return m_process != nullptr; }

    /// Milliseconds after which a run is given up; 120 000 unless set.
    void setTimeLimit(int milliseconds) { m_timeLimit.setInterval(milliseconds); }
    /// The program to run instead of the one that findProgram() finds.
    void setProgram(const QString& program) { m_program = program; }
    /// `groundplan` beside the running program, in the build tree, or on the PATH; empty when there is none.
    static QString findProgram();

Q_SIGNALS:
    void finished(const QHash<groundplan::Id, groundplan::Placement>& placements);
    void failed(const groundplan::Error& error);

private:
    void ended();
    void fail(ErrorCode code, const QString& message);
    void drop();

    QProcess* m_process = nullptr;
    QTimer m_timeLimit;
    QString m_program;
};

} // namespace groundplan
