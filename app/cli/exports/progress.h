// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_plan.h"

namespace groundplan {

/// Shows on a terminal how far a long job is, and lets Ctrl+C stop it: the progress functions then answer "stop". A
/// second Ctrl+C ends the program at once.
class TerminalProgress
{
public:
    explicit TerminalProgress(const QString& what);
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// Reports a part of the whole job, from `from` to `to`.
    ExportProgress part(double from, double to);
    static bool wasStopped();

private:
    void show(double done);

    QString m_what;
    bool m_terminal;
    qint64 m_shownAt = 0;
    bool m_shown = false;
};

/// What the program ends with after Ctrl+C, as shells expect it.
inline constexpr int ExitStopped = 130;

} // namespace groundplan
