// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QMainWindow>

#include "model/base/result.h"
#include "model/design/design.h"
#include "views/theme/theme.h"

class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolButton;
class QUndoView;

namespace groundplan {

class Actions;
class BackgroundCheck;
class BannerArea;
class Canvas;
class DesignSession;
class InspectorPanel;
class OutlinePanel;
class PalettePanel;
class DeviationsPanel;
class ProblemsPanel;
class StartPage;
class Workspace;
class ZoomBar;
struct Problem;

/// The shell of one window: arranges canvas and panels and keeps them in step. What actions do is in the *_commands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    DesignSession& session() { return *m_session; }
    Canvas& canvas() { return *m_canvas; }
    Actions& actions() { return *m_actions; }
    BannerArea& banners() { return *m_banners; }
    PalettePanel& palettePanel() { return *m_palette; }
    OutlinePanel& outline() { return *m_outline; }
    InspectorPanel& inspector() { return *m_inspector; }
    ProblemsPanel& problems() { return *m_problems; }
    DeviationsPanel& deviations() { return *m_deviations; }
    BackgroundCheck& check() { return *m_check; }
    QDockWidget* dock(const QString& name) const;
    /// Shows a dock and brings it to the front of its tabs.
    void showDock(const QString& name);

    /// True when something else may be opened here without loss: start page, or an untouched new design.
    bool isUnused() const;
    QList<Id> selection() const;
    QList<Id> selectedComponents() const;
    /// Selects, shows and brings into view.
    void goTo(const Id& id);
    /// Takes over what is being typed in a panel; call before anything that reads the design for good.
    void commitPending();
    void showStartPage(bool show);
    bool showsStartPage() const;

    void showMessage(const QString& text);
    /// An operation failed: message with file, line and column.
    void showError(const QString& title, const Error& error);
    /// The same when there is one.
    bool report(const QString& title, const Result<void>& result);

Q_SIGNALS:
    /// The window is about to close; set `accepted` to false to keep it open.
    void closing(bool& accepted);
    void filesDropped(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QDockWidget* addDock(const char* name, const QString& title, QWidget* widget, Qt::DockWidgetArea area);
    void buildPanels();
    void buildStatusBar();
    void connectPanels();
    void connectSession();
    void wear(const Theme& theme);
    void updateActions();
    void updateTitle();
    void showReport();

    Workspace& m_workspace;
    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<BackgroundCheck> m_check;
    Actions* m_actions;
    QStackedWidget* m_pages;
    StartPage* m_start;
    BannerArea* m_banners;
    Canvas* m_canvas;
    PalettePanel* m_palette;
    OutlinePanel* m_outline;
    InspectorPanel* m_inspector;
    ProblemsPanel* m_problems;
    DeviationsPanel* m_deviations;
    QUndoView* m_history;
    QLabel* m_message;
    QToolButton* m_counts;
    bool m_arranged = false; ///< the panels were shown, so their sizes are worth keeping
    ZoomBar* m_zoom;
    QByteArray m_panels; ///< how the panels stood before the start page put them away; empty: they are there
};

} // namespace groundplan
