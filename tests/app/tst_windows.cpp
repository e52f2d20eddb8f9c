// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSet>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include "app/services/background_check.h"
#include "app/services/pseudo_locale.h"
#include "app/studio/accessibility_commands.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/region_cycle.h"
#include "app/studio/workspace.h"
#include "tests/support/samples.h"
#include "tests/support/widget_audit.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/deviation_dialog.h"
#include "views/panels/palette_panel.h"
#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"
#include "views/theme/theme_list.h"

using namespace groundplan;

static const char* const shop = "groundplan: 1\nname: Web shop\ncomponents:\n"
                                "  eu: { kind: cluster, name: EU cluster }\n"
                                "  cart: { kind: service, name: Cart, in: eu, replicas: 1, technology: Go }\n"
                                "  pay: { kind: service, name: Pay, in: eu }\n"
                                "  orders: { kind: relational-database, name: Orders, in: eu }\n"
                                "  ledger: { kind: legacy-system, name: Ledger }\n"
                                "connections:\n"
                                "  cart-ledger: { from: cart, to: ledger, kind: calls, protocol: https }\n"
                                "  cart-pay: { from: cart, to: pay, kind: calls }\n"
                                "  pay-cart: { from: pay, to: cart, kind: calls }\n"
                                "  pay-orders: { from: pay, to: orders, kind: writes }\n"
                                "views:\n"
                                "  ordering: { name: Ordering, description: What is bought, hide: [ledger] }\n"
                                "  teams: { name: Teams, lens: ownership }\n";

/// Opens every window, panel and dialog that there is and looks at all their widgets: as they are, in a language with
/// long words, mirrored, with texts of double size.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void pseudoTextsAreLonger()
    {
        QCOMPARE(pseudoText(QStringLiteral("&Open %1 of %n…")).count(u'&'), 1);
        QVERIFY(pseudoText(QStringLiteral("&Open %1 of %n…")).contains(QLatin1String("%1")));
        QVERIFY(pseudoText(QStringLiteral("<b>Bold</b> text")).contains(QLatin1String("<b>")));
        QVERIFY(pseudoText(QStringLiteral("Designs (*.yaml)")).contains(QLatin1String("(*.yaml)")));
        QCOMPARE(pseudoText(QStringLiteral("%1 %")), QStringLiteral("%1 %"));
        const QString sentence = QStringLiteral("Select what is to be exported.");
        QVERIFY(pseudoText(sentence).size() >= sentence.size() * 135 / 100);
        QVERIFY(pseudoText(sentence).startsWith(u'['));
    }

    void regionsByKeyboard()
    {
        start();
        open();
        m_window->activateWindow();
        m_window->canvas().setFocus();
        QTRY_VERIFY(m_window->canvas().hasFocus());
        auto* commands = m_window->findChild<AccessibilityCommands*>();
        const auto regions = commands->regions().regions();
        QVERIFY(regions.size() >= 6);
        QStringList visited;
        for (int i = 0; i < int(regions.size()); ++i) {
            QTest::keyClick(m_window, Qt::Key_F6);
            visited.append(m_window->findChild<QLabel*>(QStringLiteral("message"))->text());
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            bool inside = false;
            for (const auto& region : regions)
                inside = inside || (region.name == visited.last() && (region.widget == focus || region.widget->isAncestorOf(focus)));
            QVERIFY2(inside, qPrintable(visited.last()));
        }
        QCOMPARE(QSet<QString>(visited.begin(), visited.end()).size(), regions.size());
        QVERIFY(m_window->canvas().hasFocus()); // once round
        QTest::keyClick(m_window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("message"))->text(), QStringLiteral("Toolbar"));
        // Arrow keys go from button to button, Escape back to the canvas.
        QWidget* first = QApplication::focusWidget();
        QVERIFY(qobject_cast<QToolButton*>(first));
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(qobject_cast<QToolButton*>(QApplication::focusWidget()) && QApplication::focusWidget() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), first);
        QTest::keyClick(first, Qt::Key_Escape);
        QVERIFY(m_window->canvas().hasFocus());
        stop();
    }

    void textScaleIsKept()
    {
        start();
        const qreal before = QFontInfo(m_window->font()).pixelSize();
        trigger("text-200");
        QCOMPARE(m_workspace->settings().textScale(), 200);
        QVERIFY(m_window->actions().action(QStringLiteral("text-200"))->isChecked());
        QVERIFY(!m_window->actions().action(QStringLiteral("text-100"))->isChecked());
        QVERIFY(QFontInfo(m_window->font()).pixelSize() >= before * 1.9);
        QCOMPARE(m_window->findChild<QToolBar*>(QStringLiteral("toolbar"))->iconSize(), QSize(40, 40));
        QCOMPARE(validTextScale(-7), 100);
        QCOMPARE(validTextScale(140), 150);
        QCOMPARE(validTextScale(9000), 200);
        stop();
    }

    /// What has the focus looks different from what has not, in every theme.
    void focusIsVisible_data()
    {
        QTest::addColumn<int>("mode");
        for (const ThemeEntry& entry : themeList())
            QTest::newRow(entry.id) << int(entry.mode);
    }
    void focusIsVisible()
    {
        QFETCH(int, mode);
        start();
        m_workspace->setThemeChoice(StudioSettings::choiceOf(Theme::Mode(mode)));
        open();
        m_window->canvas().setSelection({QStringLiteral("cart")});
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::qWait(50);
        int tried = 0;
        QStringList unseen;
        QList<QWidget*> widgets{&m_window->canvas()};
        for (QWidget* dock : m_window->findChildren<QDockWidget*>())
            widgets.append(dock->findChildren<QWidget*>());
        for (const QPointer<QWidget>& widget : QList<QPointer<QWidget>>(widgets.begin(), widgets.end())) {
            if (!widget || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || widget->focusProxy() || widget->visibleRegion().isEmpty() || !widget->isEnabled())
                continue;
            // The field inside of a spin box leaves the ring to the box.
            if (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox"))
                continue;
            m_window->statusBar()->setFocusPolicy(Qt::StrongFocus);
            m_window->statusBar()->setFocus();
            QCoreApplication::processEvents();
            const QImage before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (!widget || !widget->hasFocus())
                continue;
            ++tried;
            if (widget->grab().toImage() == before)
                unseen.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' + widget->accessibleName());
        }
        stop();
        QVERIFY(tried > 15);
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
    }

    void placeholdersCanBeRead()
    {
        start();
        for (const ThemeEntry& entry : themeList()) {
            m_workspace->setThemeChoice(StudioSettings::choiceOf(entry.mode));
            const QLineEdit* line = m_window->palettePanel().search();
            QCOMPARE(line->palette().color(QPalette::PlaceholderText), entry.theme().mutedText);
            QCOMPARE(line->palette().color(QPalette::Text), entry.theme().text);
        }
        stop();
    }

    void everythingHasAName() { walk({.audits = {&test::namelessWidgets, &test::unreachableWidgets}}); }
    void longWordsFit() { walk({.pseudo = true, .audits = {&test::clippedTexts, &test::misplacedWidgets}}); }
    void mirroredWindowsFit() { walk({.mirrored = true, .audits = {&test::clippedTexts, &test::misplacedWidgets}}); }
    void largeTextsFit() { walk({.textScale = 200, .audits = {&test::clippedTexts, &test::misplacedWidgets}}); }

    void tabReadsOn_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void tabReadsOn()
    {
        QFETCH(bool, mirrored);
        m_wrong.clear();
        m_seen.clear();
        m_looked = 0;
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        start();
        open();
        walkDialogs({.audits = {&test::backwardTabs}});
        stop();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(m_looked > 12);
        tellWrong();
    }

    void mirroredCanvasReadsOn()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        start();
        open();
        const Canvas& canvas = m_window->canvas();
        QVERIFY(canvas.viewportPositionFor({0, 0}).x() < canvas.viewportPositionFor({100, 0}).x());
        QVERIFY(m_window->dock(QStringLiteral("palette-dock"))->x() > canvas.mapTo(m_window, QPoint()).x());
        QVERIFY(m_window->dock(QStringLiteral("inspector-dock"))->x() < canvas.mapTo(m_window, QPoint()).x());
        stop();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    struct Walk {
        bool pseudo = false;
        bool mirrored = false;
        int textScale = 100;
        QList<QStringList (*)(const QWidget*)> audits;
    };

    void trigger(const char* action) { m_window->actions().action(QString::fromLatin1(action))->trigger(); }
    void start(int textScale = 100)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Workspace::Options options;
        options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
        options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
        m_workspace = std::make_unique<Workspace>(test::catalog(), options);
        m_workspace->setTextScale(textScale);
        m_workspace->settings().setFolder(m_folder->path());
        m_window = m_workspace->openWindow();
        m_window->resize(1560, 1100);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void stop()
    {
        m_window->session().document().undoStack()->setClean();
        m_workspace.reset();
        m_folder.reset();
    }
    void open()
    {
        m_window->session().take(test::design(shop), {});
        QTRY_VERIFY(!m_window->check().isBusy());
        QTest::qWait(50);
    }

    void audit(const char* what, const QWidget* window, const Walk& how)
    {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(30);
        lookAt(what, window, how);
        for (QTabWidget* tabs : window->findChildren<QTabWidget*>()) {
            const int current = tabs->currentIndex();
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                lookAt(what, window, how);
            }
            tabs->setCurrentIndex(current);
        }
        auto* pages = window->findChild<QListWidget*>(QStringLiteral("pages"));
        for (int page = 1; pages && page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QTest::qWait(20);
            lookAt(what, window, how);
        }
    }

    void lookAt(const char* what, const QWidget* window, const Walk& how)
    {
        for (const auto& look : how.audits) {
            QStringList found = look(window);
            // Panels that workers fill are laid out when their answers come: what stays wrong is a flaw.
            for (int wait = 0; wait < 10 && !found.isEmpty(); ++wait) {
                QTest::qWait(50);
                const QStringList again = look(window);
                found.removeIf([&again](const QString& line) { return !again.contains(line); });
            }
            for (const QString& line : std::as_const(found)) {
                // Once is enough for what is there in each of them.
                if (m_seen.contains(line))
                    continue;
                m_seen.insert(line);
                m_wrong.append(QLatin1String(what) + QLatin1String(": ") + line);
            }
        }
        ++m_looked;
    }

    /// Opens a dialog by what opens it, looks at it and closes it.
    void auditDialog(const char* what, const Walk& how, const std::function<void()>& opens)
    {
        bool seen = false;
        QTimer poll;
        poll.setInterval(30);
        const auto look = [&] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                auto* dialog = qobject_cast<QDialog*>(top);
                if (!dialog || !dialog->isVisible() || seen)
                    continue;
                seen = true;
                poll.stop();
                QTest::qWait(150); // what it works out before it is complete
                audit(what, dialog, how);
                dialog->reject();
                return;
            }
        };
        connect(&poll, &QTimer::timeout, &poll, look);
        poll.start();
        opens();
        QTRY_VERIFY2(seen, what);
        QTest::qWait(20);
    }

    void walkDialogs(const Walk& how)
    {
        for (const char* action : {"export", "export-picture", "print", "settings", "save-view", "manage-views", "rules", "insert-pattern", "shortcuts", "about", "open-address", "group"}) {
            m_window->canvas().setSelection({QStringLiteral("cart"), QStringLiteral("pay")});
            auditDialog(action, how, [this, action] { trigger(action); });
        }
        auditDialog("deviation", how, [this] {
            DeviationDialog dialog(QStringLiteral("Chatty connection"), QStringLiteral("chatty"), QStringLiteral("Cart"), QStringLiteral("cart"),
                                   QDate(2030, 1, 1), m_window);
            dialog.exec();
        });
    }

    void walk(const Walk& how)
    {
        m_wrong.clear();
        m_seen.clear();
        m_looked = 0;
        PseudoTranslator pseudo;
        if (how.pseudo)
            QCoreApplication::installTranslator(&pseudo);
        if (how.mirrored)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        start(how.textScale);
        audit("start page", m_window, how);
        open();
        audit("studio", m_window, how);
        for (const char* subject : {"eu", "cart", "cart-ledger"}) {
            m_window->canvas().setSelection({QString::fromLatin1(subject)});
            audit(subject, m_window, how);
        }
        m_window->canvas().setSelection({QStringLiteral("cart"), QStringLiteral("pay")});
        audit("several", m_window, how);
        for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
            m_window->showDock(dock->objectName());
            audit(dock->objectName().toLatin1().constData(), m_window, how);
        }
        m_window->showDock(QStringLiteral("inspector-dock"));
        m_window->showDock(QStringLiteral("problems-dock"));
        for (const char* lens : {"security", "ownership"}) {
            m_window->findChild<LensCommands*>()->look(QString::fromLatin1(lens));
            audit(lens, m_window, how);
        }
        m_window->canvas().setSelection({QStringLiteral("cart")});
        trigger("quick-add");
        audit("quick add", m_window, how);
        m_window->canvas().setFocus();

        walkDialogs(how);
        trigger("command-palette");
        QWidget* palette = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top != m_window && top->isVisible())
                palette = top;
        }
        // On a laptop, even with large texts.
        const QSize least = m_window->minimumSizeHint();
        if (least.width() > 1280 || least.height() > 800)
            m_wrong.append(QStringLiteral("the window cannot be smaller than %1 x %2").arg(least.width()).arg(least.height()));
        if (palette) {
            audit("command palette", palette, how);
            palette->hide();
        } else {
            audit("command palette", m_window, how);
        }
        stop();
        QCoreApplication::removeTranslator(&pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(m_looked > 20);
        tellWrong();
    }

    void tellWrong()
    {
        for (const QString& line : std::as_const(m_wrong))
            qWarning("%s", qPrintable(line)); // QVERIFY2 cuts long texts off
        QVERIFY2(m_wrong.isEmpty(), qPrintable(QStringLiteral("%1 flaws, see above").arg(m_wrong.size())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
    QStringList m_wrong;
    QSet<QString> m_seen;
    int m_looked = 0;
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
