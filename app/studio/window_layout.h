// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace groundplan {

/// Puts panels of one kind behind each other as tabs.
void joinPanels(QMainWindow& window);

/// Keeps the panels beside the canvas readable in a narrow window.
void boundPanels(QMainWindow& window);

/// Gives the panels of a window sizes that fit it: for the first time, before its user arranged anything.
void composePanels(QMainWindow& window);

} // namespace groundplan
