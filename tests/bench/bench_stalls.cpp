// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/panels/inspector_panel.h"

using namespace groundplan;

namespace {

/// Milliseconds that this thread has worked; unlike the clock on the wall, it does not count what other programs take.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest work between two turns of the event loop: what somebody at the window feels as a jerk.
class Stalls : public QObject
{
public:
    Stalls() { connect(&m_tick, &QTimer::timeout, this, [this] { turn(); }); }

    double longestDuring(const std::function<void()>& step, int quietMs = 400)
    {
        QTest::qWait(20);
        m_longest = 0;
        m_since = worked();
        m_tick.start(0);
        step();
        turn();
        QTest::qWait(quietMs);
        m_tick.stop();
        return m_longest;
    }

private:
    void turn()
    {
        const double now = worked();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }

    QTimer m_tick;
    double m_longest = 0, m_since = 0;
};

void measure(int components)
{
    QTemporaryDir folder;
    Workspace::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = folder.filePath(QStringLiteral("recovery"));
    Workspace workspace(test::catalog(), options);
    workspace.settings().setFolder(folder.path());
    MainWindow* window = workspace.openWindow();
    window->resize(1600, 1000);
    if (!QTest::qWaitForWindowExposed(window)) {
        std::printf("no window\n");
        return;
    }
    Stalls stalls;
    const double idle = stalls.longestDuring([] {});
    std::printf("%d components; the idle loop %.2f ms\n", components, idle);
    const auto row = [&](const char* what, const std::function<void()>& step, int quietMs = 400) {
        const double longest = stalls.longestDuring(step, quietMs);
        std::printf("  %-34s %8.2f ms%s\n", what, longest, longest > 16 ? "  over a frame" : "");
        std::fflush(stdout);
    };
    Document& document = window->session().document();
    Canvas& canvas = window->canvas();
    const QString path = folder.filePath(QStringLiteral("large.groundplan.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeDesign(test::generatedDesign(components), test::catalog())) < 0)
        return;
    file.close();
    row("open", [&] {
        workspace.openFiles({path}, window);
        (void)QTest::qWaitFor([&] { return window->session().isOpen(); }, 60'000);
    });
    row("findings and lines arrive", [&] {
        (void)QTest::qWaitFor([&] { return !canvas.isRouting() && !window->check().isBusy(); }, 120'000);
    });
    const auto trigger = [&](const char* id) {
        QAction* action = window->actions().action(QString::fromLatin1(id));
        if (!action->isEnabled())
            std::printf("  %s is not enabled: what follows measures nothing\n", id);
        action->trigger();
    };
    row("select all", [&] { trigger("select-all"); });
    row("select none", [&] { canvas.setSelection({}); });
    row("lens on", [&] { trigger("lens-security"); });
    row("lens off", [&] { trigger("lens-none"); });
    row("hide a dock", [&] { window->dock(QStringLiteral("problems-dock"))->hide(); });
    row("show a dock", [&] { window->showDock(QStringLiteral("problems-dock")); });
    const Id one = QStringLiteral("service-%1").arg(components / 2 + 1);
    row("select one", [&] { canvas.setSelection({one}); });
    row("move one", [&] { (void)document.apply(setPositions(document.design(), {{one, {QPointF(48, 56), {}}}})); });
    row("undo it", [&] { document.undoStack()->undo(); });
    for (QLineEdit* field : window->inspector().findChildren<QLineEdit*>()) {
        if (!field->isVisible() || field->isReadOnly() || !field->isEnabled())
            continue;
        field->setFocus();
        row("type a letter in the inspector", [&] { QTest::keyClick(field, Qt::Key_A); });
        break;
    }
    QHash<Id, Placement> places;
    int at = 0;
    for (const Component& component : document.design().components()) {
        if (!component.id.startsWith(QLatin1String("service-")))
            continue;
        places.insert(component.id, {QPointF(240 * (at % 40), 120 * (at / 40)), {}});
        ++at;
    }
    row("a layout", [&] { (void)document.apply(setPositions(document.design(), places)); });
    row("undo of the layout", [&] { document.undoStack()->undo(); });
    document.undoStack()->setClean();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QList<int> sizes;
    for (int at = 1; at < argc; ++at)
        sizes.append(QByteArray(argv[at]).toInt());
    for (int components : sizes.isEmpty() ? QList<int>{1000, 5000} : sizes)
        measure(components);
}
