// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace groundplan {

class MainWindow;

/// Aids of the canvas that one can switch: full screen, grid, rulers with their guides.
class AidCommands : public QObject
{
    Q_OBJECT

public:
    explicit AidCommands(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRulers(bool shown);
    void addGuide(Qt::Orientation orientation);
    void keepGuides();

    MainWindow& m_window;
};

} // namespace groundplan
