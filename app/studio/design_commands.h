// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/services/background_check.h"
#include "views/adapters/problem.h"

namespace groundplan {

class MainWindow;

/// What the Design menu and the problems panel do: tools, layout (layout_commands), export (export_commands), fixes, deviations.
class DesignCommands : public QObject
{
    Q_OBJECT

public:
    explicit DesignCommands(MainWindow& window);

private:
    void connectTools();
    void connectProblems();
    void connectFixes();
    void fix(const Problem& problem, int fix);
    void askFixAll(const QString& rule, const OfferedFix& fix);
    static QString effectText(const FixEffect& effect);
    void accept(const Problem& problem);
    void connectDeviations();
    void editDeviation(const Id& id);
    void nextProblem();

    MainWindow& m_window;
    QString m_fixesOf; ///< fingerprint of the finding that m_fixes are for
    QList<OfferedFix> m_fixes;
};

} // namespace groundplan
