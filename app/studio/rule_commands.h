// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace groundplan {

class MainWindow;

/// What has to do with the rules of a design as a whole: the dialog to choose them, the note of those that are off.
class RuleCommands : public QObject
{
    Q_OBJECT

public:
    explicit RuleCommands(MainWindow& window);

    /// True while the dialog waits for a worker.
    bool isBusy() const;

private:
    void choose(const QString& rule);

    MainWindow& m_window;
};

} // namespace groundplan
