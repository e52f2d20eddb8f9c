// SPDX-License-Identifier: Apache-2.0
#include "app/studio/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoView>
#include <QVBoxLayout>

#include "app/services/background_check.h"
#include "app/services/log.h"
#include "app/studio/accessibility_commands.h"
#include "app/studio/actions.h"
#include "app/studio/arrange_commands.h"
#include "app/studio/aid_commands.h"
#include "app/studio/design_commands.h"
#include "app/studio/design_rules.h"
#include "app/studio/design_session.h"
#include "app/studio/drag_commands.h"
#include "app/studio/edit_commands.h"
#include "app/studio/file_commands.h"
#include "app/studio/find_commands.h"
#include "app/studio/first_run_commands.h"
#include "app/studio/guide_commands.h"
#include "app/studio/lens_commands.h"
#include "app/studio/metrics_commands.h"
#include "app/studio/pattern_commands.h"
#include "app/studio/picture_commands.h"
#include "app/studio/print_commands.h"
#include "app/studio/problem_list.h"
#include "app/studio/rule_commands.h"
#include "app/studio/saved_view_commands.h"
#include "app/studio/settings_commands.h"
#include "app/studio/start_content.h"
#include "app/studio/view_commands.h"
#include "app/studio/window_layout.h"
#include "app/studio/workspace.h"
#include "model/rules/deviation_register.h"
#include "views/canvas/canvas.h"
#include "views/canvas/zoom_bar.h"
#include "views/panels/banner.h"
#include "views/panels/deviations_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/problems_panel.h"
#include "views/panels/view_bar.h"
#include "views/theme/text_scale.h"

namespace groundplan {

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace), m_session(std::make_unique<DesignSession>(workspace.catalog(), workspace.recoveryFolder())),
      m_check(std::make_unique<BackgroundCheck>(m_session->document(), workspace.catalog(), QDate::currentDate())),
      m_actions(new Actions(this)), m_pages(new QStackedWidget(this)), m_start(new StartPage(this))
{
    setObjectName(QStringLiteral("studio"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    resize(1440, 900);
    buildPanels();
    buildStatusBar();
    m_actions->fillMenus(menuBar());
    QToolBar* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    m_actions->fillToolbar(bar);
    connectPanels();
    connectSession();
    new FileCommands(*this, *m_start);
    new EditCommands(*this);
    new MetricsCommands(*this);
    new GuideCommands(*this);
    new FindCommands(*this);
    new LensCommands(*this);
    new SavedViewCommands(*this, *findChild<ViewBar*>());
    new PatternCommands(*this);
    new PictureCommands(*this);
    new PrintCommands(*this);
    new AidCommands(*this);
    new ViewCommands(*this);
    new DesignCommands(*this);
    new ArrangeCommands(*this);
    new RuleCommands(*this);
    new AccessibilityCommands(*this);
    new SettingsCommands(*this);
    new DragCommands(*this);
    new FirstRunCommands(*this);
    Q_ASSERT(m_actions->unhandled().isEmpty());
    boundPanels(*this);
    connect(&m_workspace, &Workspace::themeChanged, this, &MainWindow::wear);
    wear(m_workspace.theme());
    restoreGeometry(m_workspace.settings().windowGeometry());
    restoreState(m_workspace.settings().windowState());
    showStartPage(true);
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete findChild<AccessibilityCommands*>(); // it follows the focus
    // Panels listen to the document: they go first, and what is left of the window no longer listens.
    m_session->document().undoStack()->disconnect(this);
    m_session->document().disconnect(this);
    m_session->disconnect(this);
    m_check->disconnect(this);
    delete takeCentralWidget();
    for (QDockWidget* at : findChildren<QDockWidget*>())
        delete at;
}

QDockWidget* MainWindow::addDock(const char* name, const QString& title, QWidget* widget, Qt::DockWidgetArea area)
{
    auto* made = new QDockWidget(title, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setWidget(widget);
    made->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    addDockWidget(area, made);
    return made;
}

QDockWidget* MainWindow::dock(const QString& name) const
{
    return findChild<QDockWidget*>(name);
}

void MainWindow::showDock(const QString& name)
{
    dock(name)->show();
    dock(name)->raise();
}

void MainWindow::buildPanels()
{
    Document& document = m_session->document();
    const Catalog& catalog = m_workspace.catalog();
    auto* editor = new QWidget(this);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banners = new BannerArea(editor);
    m_canvas = new Canvas(&document, &catalog, editor);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_canvas->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_banners);
    auto* bar = new ViewBar(editor);
    layout->addWidget(bar);
    layout->addWidget(m_canvas, 1);
    m_pages->addWidget(m_start);
    m_pages->addWidget(editor);
    setCentralWidget(m_pages);

    m_palette = new PalettePanel(catalog, Canvas::kindMimeType(), this);
    m_outline = new OutlinePanel(document, catalog, this);
    m_inspector = new InspectorPanel(document, catalog, this);
    m_problems = new ProblemsPanel(this);
    m_deviations = new DeviationsPanel(this);
    m_history = new QUndoView(document.undoStack(), this);
    m_history->setEmptyLabel(tr("As opened"));
    m_history->setAccessibleName(tr("Undo history"));
    // The main window does not turn its areas itself.
    const bool mirrored = isRightToLeft();
    const Qt::DockWidgetArea start = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea end = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addDock("palette-dock", tr("Palette"), m_palette, start);
    addDock("outline-dock", tr("Outline"), m_outline, start);
    addDock("inspector-dock", tr("Inspector"), m_inspector, end);
    addDock("history-dock", tr("History"), m_history, end);
    addDock("problems-dock", tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    addDock("deviations-dock", tr("Deviations"), m_deviations, Qt::BottomDockWidgetArea);
    joinPanels(*this);
}

void MainWindow::buildStatusBar()
{
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setContentsMargins(8, 0, 8, 0);
    m_counts = new QToolButton(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setToolTip(tr("Show the problems"));
    connect(m_counts, &QToolButton::clicked, this, [this] { showDock(QStringLiteral("problems-dock")); });
    m_zoom = new ZoomBar(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_zoom);
    statusBar()->setSizeGripEnabled(false);
    connect(m_canvas, &Canvas::zoomChanged, m_zoom, &ZoomBar::setZoom);
    connect(m_zoom, &ZoomBar::chosen, m_canvas, &Canvas::setZoom);
    m_zoom->setZoom(m_canvas->zoom());
}

void MainWindow::connectPanels()
{
    connect(m_canvas, &Canvas::selectionChanged, this, [this](const QList<Id>& ids) {
        m_outline->setSelection(ids);
        m_inspector->setSubjects(ids);
        updateActions();
    });
    connect(m_outline, &OutlinePanel::selectionChanged, this, [this](const QList<Id>& ids) { m_canvas->setSelection(ids); });
    connect(m_outline, &OutlinePanel::activated, this, &MainWindow::goTo);
    connect(m_inspector, &InspectorPanel::goTo, this, &MainWindow::goTo);
    connect(m_palette, &PalettePanel::placeRequested, this, [this](const QString& kind) {
        if (!m_session->isOpen())
            m_session->create({});
        if (m_session->document().isReadOnly())
            return showMessage(tr("The design is read-only; save a copy to edit it."));
        m_canvas->startPlacing(kind);
        m_canvas->setFocus();
        showMessage(tr("Click where it is to stand, Escape to cancel."));
    });
    connect(m_canvas, &Canvas::placingFinished, this, [this] {
        m_palette->clearChoice();
        showMessage({});
    });
    connect(m_canvas, &Canvas::editFailed, this, &MainWindow::showMessage);
    connect(m_outline, &OutlinePanel::editFailed, this, &MainWindow::showMessage);
    connect(m_inspector, &InspectorPanel::editFailed, this, &MainWindow::showMessage);
    new DesignRules(*m_session, *m_check, m_check.get());
    connect(m_check.get(), &BackgroundCheck::started, this, [this] { m_problems->setBusy(true); });
    connect(m_check.get(), &BackgroundCheck::reported, this, &MainWindow::showReport);
}

void MainWindow::connectSession()
{
    Document& document = m_session->document();
    connect(m_session.get(), &DesignSession::titleChanged, this, &MainWindow::updateTitle);
    connect(m_session.get(), &DesignSession::opened, this, [this] {
        showStartPage(false);
        m_inspector->setSubjects({});
        // The canvas knows its size only after it was shown.
        QTimer::singleShot(0, m_canvas, [this] { m_canvas->fitAll(); });
        m_canvas->setFocus();
        updateActions();
    });
    connect(m_session.get(), &DesignSession::loadingChanged, this, [this](bool loading) { showMessage(loading ? tr("Opening…") : QString()); });
    connect(&document, &Document::readOnlyChanged, this, [this](bool readOnly) {
        m_problems->setReadOnly(readOnly);
        m_deviations->setReadOnly(readOnly);
        updateActions();
        updateTitle();
    });
    connect(&document, &Document::changed, this, [this] { updateActions(); });
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
}

void MainWindow::wear(const Theme& theme)
{
    m_canvas->setTheme(theme);
    m_actions->setIcons(theme);
    m_palette->refreshTheme();
    m_outline->refreshTheme();
    m_inspector->refreshTheme();
    m_problems->refreshTheme();
    m_deviations->refreshTheme();
    m_start->refreshTheme();
    showReport();
}

void MainWindow::showReport()
{
    const CheckReport& report = m_check->report();
    const FindingCounts counts = totalCounts(report);
    m_canvas->setFindings(findingCounts(report));
    m_problems->setProblems(problemList(report, m_session->document().design(), m_check->rules()), report.rulesRun);
    m_deviations->setEntries(deviationRegister(m_session->document().design(), report, QDate::currentDate(), m_check->rules()));
    if (m_check->isBusy())
        m_problems->setBusy(true);
    m_counts->setText(counts.isEmpty() ? tr("No problems")
                                       : QString(tr("%n error(s)", nullptr, counts.errors) + QStringLiteral("  ·  ")
                                                 + tr("%n warning(s)", nullptr, counts.warnings) + QStringLiteral("  ·  ")
                                                 + tr("%n note(s)", nullptr, counts.infos)));
}

void MainWindow::updateActions()
{
    const bool open = m_session->isOpen() && !showsStartPage();
    Actions::State state;
    state.design = open;
    state.editable = open && !m_session->document().isReadOnly();
    state.selection = open && !selection().isEmpty();
    state.components = open ? int(selectedComponents().size()) : 0;
    state.containers = open ? m_canvas->selectedContainers() : 0;
    m_actions->update(state);
    const QUndoStack* stack = m_session->document().undoStack();
    m_actions->action(QStringLiteral("undo"))->setEnabled(state.editable && stack->canUndo());
    m_actions->action(QStringLiteral("redo"))->setEnabled(state.editable && stack->canRedo());
    m_counts->setVisible(open);
    m_zoom->setVisible(open);
}

void MainWindow::updateTitle()
{
    if (!m_session->isOpen())
        return setWindowTitle(QStringLiteral("Groundplan"));
    const QString suffix = m_session->document().isReadOnly() ? tr(" (read-only)") : QString();
    setWindowTitle(QString(m_session->title() + QLatin1String("[*]") + suffix + QStringLiteral(" — Groundplan")));
    setWindowModified(m_session->document().isModified());
    setWindowFilePath({});
}

bool MainWindow::isUnused() const
{
    return !m_session->isLoading()
           && (!m_session->isOpen()
               || (m_session->path().isEmpty() && !m_session->document().isModified() && m_session->document().design().components().isEmpty()));
}

QList<Id> MainWindow::selection() const
{
    return m_canvas->selection();
}

QList<Id> MainWindow::selectedComponents() const
{
    QList<Id> ids;
    for (const Id& id : m_canvas->selection()) {
        if (m_session->document().design().component(id))
            ids.append(id);
    }
    return ids;
}

void MainWindow::goTo(const Id& id)
{
    m_canvas->setSelection({id});
    m_canvas->centerOn(id);
}

void MainWindow::commitPending()
{
    m_inspector->commitPending();
}

void MainWindow::showStartPage(bool show)
{
    if (show) {
        m_start->setRecent(recentFiles(m_workspace.settings()));
        if (m_panels.isEmpty())
            m_panels = saveState();
        for (QDockWidget* panel : findChildren<QDockWidget*>())
            panel->hide();
    } else if (!m_panels.isEmpty()) {
        restoreState(m_panels);
        m_panels.clear();
        if (!m_arranged && m_workspace.settings().windowState().isEmpty())
            composePanels(*this);
        m_arranged = true;
    }
    m_pages->setCurrentIndex(show ? 0 : 1);
    updateActions();
}

bool MainWindow::showsStartPage() const
{
    return m_pages->currentIndex() == 0;
}

void MainWindow::showMessage(const QString& text)
{
    m_message->setText(text);
}

void MainWindow::showError(const QString& title, const Error& error)
{
    logWarning(QString(title + QLatin1String(": ") + error.text()));
    QMessageBox box(QMessageBox::Warning, title, error.message, QMessageBox::Ok, this);
    box.setObjectName(QStringLiteral("error"));
    box.setTextFormat(Qt::PlainText);
    const QString subject = error.where.subject.isEmpty() ? QString() : QString(u'\n' + tr("At: %1").arg(error.where.subject));
    box.setInformativeText(error.where.text() + subject);
    box.exec();
}

bool MainWindow::report(const QString& title, const Result<void>& result)
{
    if (!result)
        showError(title, result.error());
    return bool(result);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitPending();
    bool accepted = true;
    Q_EMIT closing(accepted);
    event->setAccepted(accepted);
    if (!accepted)
        return;
    const QByteArray panels = m_panels.isEmpty() ? saveState() : m_panels;
    m_workspace.settings().setWindow(saveGeometry(), m_arranged ? panels : m_workspace.settings().windowState());
    m_workspace.windowCloses();
    m_session->abandon();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace groundplan
