// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QToolBar;

namespace groundplan {

class MainWindow;

/// F6 goes round the parts of a window (toolbar, canvas, panels, status bar), back to where one was in each, so that
/// nobody has to press Tab fifty times. In the toolbar, arrow keys go from button to button.
class RegionCycle : public QObject
{
    Q_OBJECT

public:
    RegionCycle(MainWindow& window, QObject* parent);

    struct Region {
        QString name; ///< what is announced
        QWidget* widget = nullptr;
    };
    /// What is in view now, in the order in which it is gone through.
    QList<Region> regions() const;
    void step(bool forward);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* entryOf(QWidget* region) const;
    void remember(QWidget* focus);
    void stepButton(QWidget* from, int direction);

    MainWindow& m_window;
    QToolBar* m_toolbar;
    QHash<QWidget*, QPointer<QWidget>> m_last; ///< where the focus was in each region
};

} // namespace groundplan
