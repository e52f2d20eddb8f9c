// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include "model/design/view.h"

class QLabel;
class QWidget;

namespace groundplan {

class MainWindow;
class SavedViewCommands;

/// Shows the saved views one after another on the full screen, with their names and descriptions and nothing else;
/// the whole design when none is saved. Keys: right, space, page down go on; left, page up go back; Escape ends it.
class Presentation : public QObject
{
    Q_OBJECT

public:
    Presentation(MainWindow& window, SavedViewCommands& views);

    void start();
    void stop();
    bool isRunning() const { return m_caption != nullptr; }
    int step() const { return m_step; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int step);
    void placeCaption();

    MainWindow& m_window;
    SavedViewCommands& m_views;
    QList<View> m_steps;
    int m_step = 0;
    View m_before;           ///< what was shown when it began
    Qt::WindowStates m_stateBefore;
    QByteArray m_panels;
    QList<QWidget*> m_hidden;
    QWidget* m_caption = nullptr;
    QLabel *m_title = nullptr, *m_text = nullptr, *m_count = nullptr;
};

} // namespace groundplan
