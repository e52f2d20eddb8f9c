// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

class MainWindow;

/// Asks for a file and writes the drawing of the window's design to it, as SVG, PNG or PDF by its suffix.
void askPictureExport(MainWindow& window);

} // namespace groundplan
