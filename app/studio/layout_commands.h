// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/layout/layout_engine.h"

class QProgressDialog;

namespace groundplan {

class LayoutProcess;
class MainWindow;

/// Automatic layout of one window: of everything, of the selection, or of what is new alone.
///
/// "Keep my positions" belongs to the window, not to the settings or the file, and comes on by itself as soon as there
/// are positions that did not come from a layout here: those of the file that was opened (nobody knows who put them
/// there) and those that were given by hand. So Ctrl+L never undoes anybody's work by surprise, and still lays out a
/// fresh import as a whole. Somebody who turns it off has decided for this design; it stays off until another is opened.
class LayoutCommands : public QObject
{
    Q_OBJECT

public:
    explicit LayoutCommands(MainWindow& window);

    bool isBusy() const;

private:
    enum class Scope { Everything, NewOnes, Selection };

    /// A saved view has positions of its own: there, they are laid out for what it shows. What is only left out or
    /// collapsed for the moment does not count: the design is laid out as a whole.
    bool usesView() const;
    const Design& base() const;
    void connectKeeping();
    void keep(bool on);
    /// What Ctrl+L does: everything, or the new ones alone while positions are kept.
    void layOut(LayoutDirection direction);
    void layOutSelection(LayoutDirection direction);
    void start(Scope scope, const LayoutOptions& options);
    void finish(const QHash<Id, Placement>& placements);
    void offerEverything();

    MainWindow& m_window;
    LayoutProcess* m_layout;
    QProgressDialog* m_progress = nullptr;
    Scope m_scope = Scope::Everything;
    LayoutDirection m_direction = LayoutDirection::LeftToRight;
    bool m_keepDeclined = false; ///< turned off by the user
};

} // namespace groundplan
