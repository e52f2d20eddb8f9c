// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace groundplan {

class EmptyHint;
class MainWindow;
class Tour;

/// What helps to begin: the tour of the window, and the ways out of an empty canvas.
class FirstRunCommands : public QObject
{
    Q_OBJECT

public:
    explicit FirstRunCommands(MainWindow& window);

    void startTour();

private:
    void offerTour();
    void updateHint();

    MainWindow& m_window;
    EmptyHint* m_hint;
    QPointer<Tour> m_tour;
    bool m_placing = false;
};

} // namespace groundplan
