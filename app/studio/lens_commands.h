// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/base/slug.h"
#include "model/lenses/lens_picture.h"

namespace groundplan {

class MainWindow;

/// Lenses of one window: which one is in use, and its picture kept up to date over edits, worked out in a worker.
class LensCommands : public QObject
{
    Q_OBJECT

public:
    explicit LensCommands(MainWindow& window);

    /// Looks through that lens; empty: without one.
    void look(const QString& lens, const Id& environment = {});
    /// Shows what becomes of the others when these fail.
    void fail(const QList<Id>& ids);
    const QString& lens() const { return m_lens; }
    const Id& environment() const { return m_environment; }
    bool isBusy() const { return m_running > 0; }

private:
    void refresh();
    void checkActions();
    void chooseEnvironment();

    MainWindow& m_window;
    QString m_lens;      ///< empty: none; "what-if"
    Id m_environment;
    QList<Id> m_failed;
    int m_turn = 0;      ///< answers to older questions are dropped
    int m_running = 0;
};

} // namespace groundplan
