// SPDX-License-Identifier: Apache-2.0
#include "app/studio/screenshot.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include "app/services/background_check.h"
#include "app/services/disk.h"
#include "app/services/log.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/export_commands.h"
#include "app/studio/find_commands.h"
#include "app/studio/first_run_commands.h"
#include "app/studio/guide_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/layout_commands.h"
#include "app/studio/lens_commands.h"
#include "app/studio/metrics_commands.h"
#include "app/studio/rule_commands.h"
#include "app/studio/saved_view_commands.h"
#include "app/studio/settings_commands.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/rules_dialog.h"
#include "views/panels/coupling_panel.h"
#include "views/panels/find_panel.h"
#include "views/panels/guide_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"

namespace groundplan {

namespace {

/// Nothing may have been under way for this long before the picture is taken, in ms.
constexpr int quietMs = 700;
constexpr int giveUpMs = 30'000;
constexpr int cannotWrite = 5;

void grab(MainWindow& window, const ScreenshotRequest& request)
{
    QPixmap picture = window.grab();
    // A dialog is a window of its own: it is painted where it stands over ours.
    for (QWidget* dialog : QApplication::topLevelWidgets()) {
        if (dialog == &window || !dialog->isVisible() || dialog->parentWidget() == nullptr)
            continue;
        QPainter painter(&picture);
        painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
        const QPoint at((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(at, dialog->grab());
    }
    if (!picture.save(request.file)) {
        logWarning(QLatin1String("cannot write ") + request.file);
        QApplication::exit(cannotWrite);
        return;
    }
    QApplication::exit(0);
}

/// "standard-model" is the coverage, "?words" a search, anything else a page.
void showGuide(MainWindow& window, const QString& page)
{
    window.showDock(QStringLiteral("guide-dock"));
    window.resizeDocks({window.dock(QStringLiteral("palette-dock")), window.dock(QStringLiteral("guide-dock"))}, {248, 440}, Qt::Horizontal);
    GuidePanel& panel = window.findChild<GuideCommands*>()->panel();
    if (page == QLatin1String("standard-model"))
        panel.showCoverage();
    else if (page.startsWith(u'?'))
        panel.search()->setText(page.mid(1));
    else
        panel.open(page);
}

/// The export dialog; with "profile", "notes" or "difference" that part of it.
void showExport(MainWindow& window, const QString& part)
{
    ExportDialog* dialog = window.findChild<ExportCommands*>()->open();
    dialog->resize(dialog->size().boundedTo(window.size() - QSize(48, 64)));
    if (part == QLatin1String("profile"))
        dialog->showPage(ExportDialog::Page::Profile);
    else if (part == QLatin1String("notes"))
        dialog->fileTabs().showTab(FileTabs::NotesTab);
    else if (part == QLatin1String("difference"))
        dialog->fileTabs().showTab(FileTabs::DifferenceTab);
}

/// Opens the menu in which that action stands.
void showMenu(MainWindow& window, const QString& action)
{
    for (QAction* entry : window.menuBar()->actions()) {
        if (!entry->menu()->actions().contains(window.actions().action(action)))
            continue;
        entry->menu()->popup(window.mapToGlobal(window.menuBar()->actionGeometry(entry).bottomLeft()));
    }
}

} // namespace

void takeScreenshot(Workspace& workspace, const ScreenshotRequest& request)
{
    MainWindow* window = workspace.openWindow();
    window->resize(request.size);
    if (!request.design.isEmpty()) {
        // An embedded sample by its name, else a file.
        const QString sample = QStringLiteral(":/groundplan/samples/%1.groundplan.yaml").arg(request.design);
        if (QFileInfo::exists(sample))
            window->session().openBytes(readFile(sample).value_or({}), sample, false);
        else
            window->session().open(request.design);
    }
    if (request.page == QLatin1String("empty"))
        window->session().create({});
    QObject::connect(&window->session(), &DesignSession::opened, window, [window, request] {
        QTimer::singleShot(100, window, [window, request] {
            if (!request.select.isEmpty())
                window->canvas().setSelection(request.select.split(u','));
            if (request.page.startsWith(QLatin1String("inspector-")))
                window->inspector().showAttribute(request.page.section(u'-', 1));
            if (request.page.startsWith(QLatin1String("find-")) || request.page.startsWith(QLatin1String("replace-"))) {
                window->actions().action(request.page.section(u'-', 0, 0))->trigger();
                window->findChild<FindCommands*>()->panel().setReplacement(QStringLiteral("Basket"));
                window->findChild<FindCommands*>()->panel().setText(request.page.section(u'-', 1));
            }
            if (request.page == QLatin1String("export") || request.page.startsWith(QLatin1String("export-")))
                showExport(*window, request.page.section(u'-', 1));
            if (request.page.startsWith(QLatin1String("coupling"))) {
                window->showDock(QStringLiteral("coupling-dock"));
                window->resizeDocks({window->dock(QStringLiteral("coupling-dock"))}, {window->height() / 2}, Qt::Vertical);
                window->findChild<CouplingPanel*>()->showTab(request.page.section(u'-', 1));
            }
            if (request.page.startsWith(QLatin1String("guide")))
                showGuide(*window, request.page.section(u'-', 1));
            if (request.page.startsWith(QLatin1String("lens-")))
                window->findChild<LensCommands*>()->look(request.page.mid(5));
            if (request.page == QLatin1String("what-if"))
                window->findChild<LensCommands*>()->fail({request.select});
            if (request.page.startsWith(QLatin1String("pattern-")))
                Q_EMIT window->palettePanel().patternRequested(request.page.section(u'-', 1));
            if (request.page == QLatin1String("arrange"))
                showMenu(*window, QStringLiteral("align-left"));
            if (request.page == QLatin1String("keep-positions"))
                window->actions().action(QStringLiteral("layout-lr"))->trigger();
            if (request.page == QLatin1String("quick-add"))
                window->actions().action(QStringLiteral("quick-add"))->trigger();
            if (request.page.startsWith(QLatin1String("rules"))) {
                window->actions().action(QStringLiteral("rules"))->trigger();
                if (request.page.contains(u':'))
                    window->findChild<RulesDialog*>()->chooseProfile(request.page.section(u':', 1));
            }
            if (request.page.startsWith(QLatin1String("action:"))) {
                for (const QString& id : request.page.section(u':', 1).split(u',')) {
                    if (QAction* action = window->actions().action(id))
                        action->trigger();
                }
            }
            if (request.page.startsWith(QLatin1String("view:")))
                window->findChild<SavedViewCommands*>()->show(request.page.section(u':', 1));
            if (request.page == QLatin1String("picture"))
                window->actions().action(QStringLiteral("export-picture"))->trigger();
            if (request.page == QLatin1String("rulers")) {
                window->canvas().setZoom(0.6);
                for (const char* id : {"guide-upright", "guide-level"})
                    window->actions().action(QString::fromLatin1(id))->trigger();
            }
            if (request.page == QLatin1String("print"))
                window->actions().action(QStringLiteral("print"))->trigger();
            if (request.page == QLatin1String("curved"))
                window->actions().action(QStringLiteral("lines-curved"))->trigger();
            // The left part of the design as one reads it.
            if (request.page == QLatin1String("reading"))
                window->canvas().setZoom(0.6);
            if (request.page.startsWith(QLatin1String("tour"))) {
                window->findChild<FirstRunCommands*>()->startTour();
                for (int step = 1; step < request.page.section(u'-', 1).toInt(); ++step)
                    window->findChild<QPushButton*>(QStringLiteral("tour-next"))->click();
            }
            if (request.page.startsWith(QLatin1String("settings-")))
                window->findChild<SettingsCommands*>()->open(request.page.section(u'-', 1));
            if (request.page == QLatin1String("commands"))
                window->actions().action(QStringLiteral("command-palette"))->trigger();
        });
    });
    auto* poll = new QTimer(window);
    poll->setInterval(50);
    auto quiet = std::make_shared<int>(0);
    auto waited = std::make_shared<int>(0);
    QObject::connect(poll, &QTimer::timeout, window, [poll, window, request, quiet, waited] {
        *waited += poll->interval();
        const bool busy = window->session().isLoading() || window->canvas().isRouting() || window->check().isBusy() || window->findChild<MetricsCommands*>()->isBusy() || window->findChild<GuideCommands*>()->isBusy() || window->findChild<FindCommands*>()->isBusy() || window->findChild<ExportCommands*>()->isBusy()
                          || window->findChild<LensCommands*>()->isBusy() || window->findChild<RuleCommands*>()->isBusy() || window->findChild<LayoutCommands*>()->isBusy() || window->canvas().isGliding() || (!request.design.isEmpty() && !window->session().isOpen());
        *quiet = busy ? 0 : *quiet + poll->interval();
        if (*quiet < quietMs && *waited < giveUpMs)
            return;
        poll->stop();
        grab(*window, request);
    });
    poll->start();
}

} // namespace groundplan
