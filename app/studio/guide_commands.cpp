// SPDX-License-Identifier: Apache-2.0
#include "app/studio/guide_commands.h"

#include <QDate>
#include <QDockWidget>

#include "app/services/background.h"
#include "app/services/background_check.h"
#include "app/services/guide_source.h"
#include "app/services/log.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/rules/standard_coverage.h"
#include "views/canvas/canvas.h"
#include "views/panels/guide_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/problems_panel.h"

namespace groundplan {

/// Narrower than this the Guide is widened when it is asked for.
static constexpr int readableWidth = 360;

static QString dockName()
{
    return QStringLiteral("guide-dock");
}

GuideCommands::GuideCommands(MainWindow& window) : QObject(&window), m_window(window), m_panel(new GuidePanel(&window))
{
    setObjectName(QStringLiteral("guide-commands"));
    auto* dock = new QDockWidget(tr("Guide"), &window);
    dock->setObjectName(dockName());
    dock->setWidget(m_panel);
    dock->setTitleBarWidget(new QWidget(dock)); // the tab says its name already
    window.addDockWidget(window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    window.tabifyDockWidget(window.dock(QStringLiteral("history-dock")), dock);
    window.dock(QStringLiteral("inspector-dock"))->raise();
    loadContent();

    Actions& actions = window.actions();
    actions.on("guide", this, [this] { openForSelection(); });
    actions.on("standard-model", this, [this] {
        present();
        m_panel->showCoverage();
    });
    connect(dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        m_visible = visible;
        compute();
    });
    connectPanels();
}

GuideCommands::~GuideCommands()
{
    if (m_current)
        *m_current = true;
}

void GuideCommands::connectPanels()
{
    connect(m_panel, &GuidePanel::tabChanged, this, &GuideCommands::compute);
    connect(m_panel, &GuidePanel::kindRequested, this, [this](const QString& kind) {
        m_window.showDock(QStringLiteral("palette-dock"));
        m_window.palettePanel().showKind(kind);
    });
    connect(&m_panel->coverage(), &CoverageView::chosen, this, [this](const QList<Id>& ids) {
        if (m_window.session().document().design().hasId(ids.first()))
            m_window.goTo(ids.first());
    });
    connect(&m_window.problems(), &ProblemsPanel::readMoreRequested, this, [this](const QString& rule) { read(QLatin1String("rule:") + rule); });
    connect(&m_window.inspector(), &InspectorPanel::guideRequested, this, [this](const QString& kind) {
        present();
        if (m_window.workspace().catalog().componentKind(kind))
            m_panel->openKind(kind);
        else
            m_panel->open(QStringLiteral("topic:connection"));
    });
    connect(&m_window.check(), &BackgroundCheck::started, this, &GuideCommands::invalidate);
    connect(&m_window.check(), &BackgroundCheck::reported, this, [this] {
        if (m_rules != m_window.check().sharedRules())
            loadContent();
        compute();
    });
    connect(&m_window.workspace(), &Workspace::themeChanged, m_panel, &GuidePanel::refreshTheme);
}

void GuideCommands::loadContent()
{
    m_rules = m_window.check().sharedRules();
    const auto content = guideContent(m_window.workspace().languages(), m_window.workspace().catalog(), *m_rules);
    if (content)
        m_panel->setContent(*content);
    else
        logWarning(content.error().text()); // our own files: a test reads them
}

void GuideCommands::present()
{
    m_window.showDock(dockName());
    // Lines of a few words are hard to read.
    QDockWidget* dock = m_window.dock(dockName());
    QDockWidget* palette = m_window.dock(QStringLiteral("palette-dock"));
    if (dock->width() < readableWidth && !dock->isFloating())
        m_window.resizeDocks({palette, dock}, {palette->width(), readableWidth}, Qt::Horizontal);
}

void GuideCommands::read(const QString& page)
{
    present();
    m_panel->open(page);
}

void GuideCommands::openForSelection()
{
    present();
    const QList<Id> selection = m_window.showsStartPage() ? QList<Id>() : m_window.selection();
    const Design& design = m_window.session().document().design();
    if (selection.size() == 1) {
        if (const Component* component = design.component(selection.first()))
            return m_panel->openKind(component->kind);
        return m_panel->open(QStringLiteral("topic:connection"));
    }
    m_panel->focusSearch();
}

bool GuideCommands::isWatched() const
{
    return m_visible && m_panel->showsCoverage() && m_window.session().isOpen();
}

bool GuideCommands::isBusy() const
{
    return isWatched() && m_stale;
}

void GuideCommands::invalidate()
{
    m_stale = true;
    if (m_current)
        *m_current = true;
    if (isWatched())
        m_panel->coverage().setBusy(true);
}

void GuideCommands::compute()
{
    if (!m_window.session().isOpen())
        return m_panel->coverage().clear();
    // The report that comes tells again.
    if (!isWatched() || !m_stale || m_window.check().isBusy())
        return;
    if (m_current)
        *m_current = true;
    const Token token = m_current = std::make_shared<std::atomic_bool>(false);
    m_panel->coverage().setBusy(true);
    inBackground(
        this,
        [token, design = m_window.session().document().design(), &catalog = m_window.workspace().catalog(), rules = m_window.check().sharedRules(),
         report = m_window.check().report()] { return standardCoverage(design, catalog, QDate::currentDate(), *rules, report, token.get()); },
        [this, token](StandardCoverage coverage) {
            if (*token)
                return; // an edit came in between
            m_stale = false;
            m_panel->coverage().setCoverage(coverage);
        });
}

} // namespace groundplan
