// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/design/view.h"

namespace groundplan {

class LensCommands;
class MainWindow;
class Presentation;
class ViewBar;

/// What is shown of the design in one window: collapsing, looking into containers, leaving out, and the views that
/// are saved in the design.
class SavedViewCommands : public QObject
{
    Q_OBJECT

public:
    SavedViewCommands(MainWindow& window, ViewBar& bar);

    /// Shows a saved view, with its lens and lines; empty: the whole design.
    void show(const Id& view);
    /// The same with a view that may differ from what is saved.
    void take(const View& view);
    /// What is shown now, as a view that could be saved.
    View current() const;

private:
    void connectShowing();
    void connectSaving();
    void connectBar();
    void refresh();
    QList<Id> chosenContainers() const;
    void collapse(bool collapsed);
    void collapseAll();
    void lookIntoSelection();
    void lookOut();
    void hideSelection();
    void showOnlySelection();
    void showAll();
    void outline(const QString& groupKind);
    void saveAs();
    void update();
    void manage();
    LensCommands& lenses() const;

    MainWindow& m_window;
    ViewBar& m_bar;
    Presentation* m_presentation;
};

} // namespace groundplan
