// SPDX-License-Identifier: Apache-2.0
#include "app/studio/window_layout.h"

#include <algorithm>

#include <QDockWidget>
#include <QMainWindow>
#include <QTabWidget>

#include "views/theme/text_scale.h"

namespace groundplan {

static QDockWidget* dockOf(const QMainWindow& window, const char* name)
{
    return window.findChild<QDockWidget*>(QString::fromLatin1(name));
}

void joinPanels(QMainWindow& window)
{
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const auto& [front, behind] : {std::pair("problems-dock", "deviations-dock"), std::pair("inspector-dock", "history-dock")}) {
        window.tabifyDockWidget(dockOf(window, front), dockOf(window, behind));
        dockOf(window, front)->raise();
        // The tabs say their names already.
        for (const char* name : {front, behind})
            dockOf(window, name)->setTitleBarWidget(new QWidget(dockOf(window, name)));
    }
}

void boundPanels(QMainWindow& window)
{
    for (const char* name : {"palette-dock", "outline-dock"})
        dockOf(window, name)->widget()->setMinimumWidth(176);
}

void composePanels(QMainWindow& window)
{
    QDockWidget* palette = dockOf(window, "palette-dock");
    QDockWidget* outline = dockOf(window, "outline-dock");
    QDockWidget* inspector = dockOf(window, "inspector-dock");
    QDockWidget* problems = dockOf(window, "problems-dock");
    // The canvas gets what grows; panels only become comfortable.
    // With large texts the canvas still gets half of the width.
    const int left = std::min(std::clamp(window.width() * 17 / 100, scaledToText(232), scaledToText(280)), window.width() * 22 / 100);
    const int right = std::min(std::clamp(window.width() * 22 / 100, scaledToText(304), scaledToText(376)), window.width() * 28 / 100);
    const int bottom = std::clamp(window.height() * 27 / 100, scaledToText(200), scaledToText(256));
    window.resizeDocks({palette, inspector}, {left, right}, Qt::Horizontal);
    window.resizeDocks({problems}, {bottom}, Qt::Vertical);
    window.resizeDocks({palette, outline}, {window.height() * 6 / 10, window.height() * 4 / 10}, Qt::Vertical);
}

} // namespace groundplan
