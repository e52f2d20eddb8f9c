// SPDX-License-Identifier: Apache-2.0
#include "app/studio/first_run_commands.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTimer>
#include <QToolBar>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/empty_hint.h"
#include "views/panels/palette_panel.h"
#include "views/panels/tour.h"

namespace groundplan {

FirstRunCommands::FirstRunCommands(MainWindow& window) : QObject(&window), m_window(window), m_hint(new EmptyHint(window.canvas().viewport()))
{
    Actions& actions = window.actions();
    actions.on("tour", this, [this] { startTour(); });
    for (const char* id : {"quick-add", "insert-pattern", "import"})
        m_hint->add(actions.action(QString::fromLatin1(id)));
    QPushButton* samples = m_hint->add(actions.submenu(QStringLiteral("open-sample")));
    const auto wear = [samples](const Theme& theme) { samples->setIcon(themedIcon(QStringLiteral("actions/open"), theme)); };
    connect(&window.workspace(), &Workspace::themeChanged, samples, wear);
    wear(window.workspace().theme());
    m_hint->setTabOrderAfter(&window.canvas());
    m_hint->hide();
    Document& document = window.session().document();
    connect(&document, &Document::changed, this, &FirstRunCommands::updateHint);
    connect(&document, &Document::readOnlyChanged, this, &FirstRunCommands::updateHint);
    connect(&window.session(), &DesignSession::opened, this, [this] {
        updateHint();
        QTimer::singleShot(0, this, &FirstRunCommands::offerTour);
    });
    // Buttons would be in the way of the click that places something.
    connect(&window.palettePanel(), &PalettePanel::placeRequested, this, [this] {
        m_placing = true;
        updateHint();
    });
    connect(&window.canvas(), &Canvas::placingFinished, this, [this] {
        m_placing = false;
        updateHint();
    });
}

void FirstRunCommands::updateHint()
{
    Document& document = m_window.session().document();
    m_hint->setVisible(!m_placing && m_window.session().isOpen() && !document.isReadOnly() && document.design().components().isEmpty());
}

void FirstRunCommands::offerTour()
{
    StudioSettings& settings = m_window.workspace().settings();
    if (m_window.workspace().offersTour() && !settings.tourDone() && !m_window.showsStartPage())
        startTour();
}

void FirstRunCommands::startTour()
{
    if (m_tour)
        return;
    if (!m_window.session().isOpen())
        m_window.session().create(tr("New design"));
    m_window.showStartPage(false);
    // Once is enough, even if the window is closed in the middle of it.
    m_window.workspace().settings().setTourDone();
    auto* bar = m_window.findChild<QToolBar*>(QStringLiteral("toolbar"));
    const auto button = [&](const char* id) { return QPointer<QWidget>(bar->widgetForAction(m_window.actions().action(QString::fromLatin1(id)))); };
    const auto show = [this](const char* dock) { return [this, dock] { m_window.showDock(QString::fromLatin1(dock)); }; };
    QWidget* palette = m_window.dock(QStringLiteral("palette-dock"));
    QWidget* problems = m_window.dock(QStringLiteral("problems-dock"));
    const auto keys = [this](const char* id) {
        const QString text = m_window.actions().action(QString::fromLatin1(id))->shortcut().toString(QKeySequence::NativeText);
        return text.isEmpty() ? m_window.actions().action(QString::fromLatin1(id))->iconText() : text;
    };
    m_tour = new Tour({{tr("Place components"),
                        tr("Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.").arg(keys("quick-add")),
                        {palette}, show("palette-dock")},
                       {tr("Connect and check"),
                        tr("Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, "
                           "each with a reason and a fix."),
                        {problems}, show("problems-dock")},
                       {tr("Lay out and export"),
                        tr("%1 finds a place for everything. %2 shows the manifests before anything is written.").arg(keys("layout-lr"), keys("export")),
                        {button("layout-lr"), button("export")}}},
                      &m_window);
}

} // namespace groundplan
