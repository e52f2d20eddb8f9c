// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace groundplan {

class MainWindow;
class RegionCycle;

/// What helps those who cannot use the mouse or need larger texts: parts of the window by F6, connections by keyboard,
/// size of texts.
class AccessibilityCommands : public QObject
{
    Q_OBJECT

public:
    explicit AccessibilityCommands(MainWindow& window);

    RegionCycle& regions() { return *m_regions; }

private:
    void wearTextScale();

    MainWindow& m_window;
    RegionCycle* m_regions;
};

} // namespace groundplan
