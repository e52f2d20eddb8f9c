// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exports/progress.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

#include <QDeadlineTimer>

#include "app/cli/console.h"

namespace groundplan {

static volatile std::sig_atomic_t stopAsked = 0;

TerminalProgress::TerminalProgress(const QString& what) : m_what(what), m_terminal(isatty(fileno(stderr)) == 1)
{
    struct sigaction action = {};
    action.sa_handler = [](int) { stopAsked = 1; };
    action.sa_flags = int(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    m_shownAt = QDeadlineTimer::current().deadline();
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown)
        printError(QStringLiteral("\r\x1b[K"));
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool TerminalProgress::wasStopped()
{
    return stopAsked != 0;
}

ExportProgress TerminalProgress::part(double from, double to)
{
    return [this, from, to](double done) {
        show(from + (to - from) * done);
        return !wasStopped();
    };
}

void TerminalProgress::show(double done)
{
    // Short jobs say nothing; long ones ten times a second.
    const qint64 now = QDeadlineTimer::current().deadline();
    if (!m_terminal || now - m_shownAt < (m_shown ? 100 : 400))
        return;
    m_shownAt = now;
    m_shown = true;
    printError(QStringLiteral("\r%1 %2 %\x1b[K").arg(m_what).arg(int(done * 100)));
}

} // namespace groundplan
