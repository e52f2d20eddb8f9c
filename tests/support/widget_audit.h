// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace groundplan::test {

/// What is wrong with a window that is shown, one line each, to be compared with an empty list.

/// Widgets that take the focus and have no name that a screen reader could say.
QStringList namelessWidgets(const QWidget* window);
/// Texts that do not fit; shortened ones may stay when a tool tip has the whole text.
QStringList clippedTexts(const QWidget* window);
/// Widgets of a layout that lie on one another or stick out of their parent.
QStringList misplacedWidgets(const QWidget* window);
/// Widgets that Tab never reaches.
QStringList unreachableWidgets(const QWidget* window);
/// Steps of the Tab key that go back: up, or against the reading direction in the same row.
QStringList backwardTabs(const QWidget* window);

} // namespace groundplan::test
