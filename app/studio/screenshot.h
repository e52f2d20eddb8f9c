// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

namespace groundplan {

class Workspace;

/// A picture of the program's own window, for the manual and the tests: `--screenshot FILE`.
struct ScreenshotRequest {
    QString file;
    QSize size{1440, 900};
    QString design;  ///< empty: none is opened
    QString page;    ///< "start", "export", "commands", "coupling-TAB", "guide-PAGE", "inspector-ATTRIBUTE", "find-TEXT", "replace-TEXT", "pattern-ID", "quick-add", "rules:PROFILE", "curved", "reading"; empty: the canvas
    QString select;  ///< ids of the components and connections to select, with commas; empty: none
};

/// Opens a window, waits until it has loaded, checked and painted, writes the picture and ends the program: 0, or 5
/// when the picture cannot be written.
void takeScreenshot(Workspace& workspace, const ScreenshotRequest& request);

} // namespace groundplan
