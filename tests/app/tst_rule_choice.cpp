// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

#include "app/services/background_check.h"
#include "app/services/disk.h"
#include "app/services/rule_choices.h"
#include "app/services/rule_source.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/rule_commands.h"
#include "app/studio/workspace.h"
#include "model/rules/checker.h"
#include "tests/support/samples.h"
#include "views/dialogs/rule_tree.h"
#include "views/dialogs/rules_dialog.h"
#include "views/panels/problems_panel.h"

using namespace groundplan;

namespace {

const QDate today(2026, 6, 1);

const char shop[] = "groundplan: 1\nname: Shop\n"
                    "components:\n  a: { kind: service, name: A, replicas: 2 }\n  b: { kind: service, name: B, replicas: 2 }\n"
                    "connections:\n  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n"
                    "environments:\n  live: { name: Live }\n";

const char pack[] = "rulepack: 1\npack: ours\nrules:\n  owned:\n    name: Without owner\n    why: Nobody is called.\n    fix: Name an owner.\n"
                    "    message: \"'{name}' has no owner.\"\n    select: { trait: workload }\n    require: { attribute: owner }\n";

Design sample(const QString& name)
{
    (void)test::catalog();
    QFile file(QLatin1String(":/groundplan/samples/") + name + QLatin1String(".groundplan.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such sample");
    return test::design(file.readAll());
}

QHash<QString, Severity> weights(const CheckReport& report)
{
    QHash<QString, Severity> result;
    for (const Finding& finding : report.findings)
        result.insert(finding.fingerprint, finding.severity);
    return result;
}

} // namespace

class TestRuleChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void effectIsThatOfACheck_data();
    void effectIsThatOfACheck();
    void levelsAreKeptByScope();
    void switchesRulesOff();
    void levelsForManyAndForPacks();
    void environmentsHaveTheirOwn();
    void profilesAreChosen();
    void findsRules();
    void packsComeAndGo();
    void unusableSettingsCanBeLeft();
    void problemsLeadToTheirRule();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    const Design& design() const { return m_window->session().document().design(); }
    void open(const QByteArray& yaml);
    RulesDialog* dialog();
    QPushButton* ok() { return dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    template<typename Widget>
    Widget* in(const char* name)
    {
        return dialog()->findChild<Widget*>(QString::fromLatin1(name));
    }
    RuleTree* tree() { return in<RuleTree>("rules"); }
    QString effect() { return in<QLabel>("effect")->text(); }
    QTreeWidgetItem* item(const QString& id);
    /// Clicks the box of a rule or pack.
    void toggle(QTreeWidgetItem* item);
    /// Chooses an entry of a box with the keyboard, as users do.
    void choose(const char* box, const QVariant& data);
    void choose(const QString& rule);
    bool isReady() { return !m_window->findChild<RuleCommands*>()->isBusy(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestRuleChoice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = file("settings.ini");
    options.recoveryFolder = file("recovery");
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_workspace->settings().setFolder(m_folder->path());
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestRuleChoice::cleanup()
{
    m_window->session().document().undoStack()->setClean();
    m_workspace.reset();
    m_folder.reset();
}

void TestRuleChoice::open(const QByteArray& yaml)
{
    const QString path = file("shop.groundplan.yaml");
    QVERIFY(writeFile(path, yaml));
    QSignalSpy opened(&m_window->session(), &DesignSession::opened);
    m_workspace->openFiles({path}, m_window);
    QVERIFY(opened.wait());
    QTRY_VERIFY(!m_window->check().isBusy());
    m_window->actions().action(QStringLiteral("rules"))->trigger();
    QTRY_VERIFY(isReady());
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
}

RulesDialog* TestRuleChoice::dialog()
{
    return m_window->findChild<RulesDialog*>();
}

QTreeWidgetItem* TestRuleChoice::item(const QString& id)
{
    for (int row = 0; row < tree()->topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = tree()->topLevelItem(row);
        if (group->data(0, Qt::UserRole) == id)
            return group;
        for (int at = 0; at < group->childCount(); ++at) {
            if (group->child(at)->data(0, Qt::UserRole) == id)
                return group->child(at);
        }
    }
    return nullptr;
}

void TestRuleChoice::toggle(QTreeWidgetItem* item)
{
    tree()->setCurrentItem(item);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Space);
    QTRY_VERIFY(isReady());
}

void TestRuleChoice::choose(const char* name, const QVariant& data)
{
    auto* box = in<QComboBox>(name);
    const int wanted = box->findData(data);
    QVERIFY(wanted >= 0);
    box->setFocus();
    for (int step = 0; step < box->count() && box->currentIndex() != wanted; ++step) {
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY(isReady());
    }
    QCOMPARE(box->currentIndex(), wanted);
}

void TestRuleChoice::choose(const QString& rule)
{
    tree()->setCurrentItem(item(rule));
}

void TestRuleChoice::effectIsThatOfACheck_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("profile");
    for (const char* name : {"web-shop", "bank", "media-platform"}) {
        for (const char* profile : {"standard-model", "startup", "enterprise", "pci-dss", "hipaa", "gdpr-residency", "zero-trust"})
            QTest::addRow("%s, %s", name, profile) << QString::fromLatin1(name) << QString::fromLatin1(profile);
    }
}

void TestRuleChoice::effectIsThatOfACheck()
{
    QFETCH(QString, name);
    QFETCH(QString, profile);
    const Design design = sample(name);
    const auto choices = ruleChoices(design, {}, {}, {}, {}, test::catalog(), today);
    QVERIFY(choices);
    RuleSettings settings;
    settings.profile = profile;
    settings.setLevel({}, QStringLiteral("no-tracing"), RuleLevel::Off);
    const auto policy = policyFor(**choices, settings, {});
    QVERIFY(policy);
    const ChoiceEffect effect = effectOf(**choices, {}, **choices, *policy);
    const auto before = weights(checkDesign(design, test::catalog(), today));
    const auto after = weights(checkDesign(design, test::catalog(), today, RuleSet::make({}, *policy)));
    ChoiceEffect real;
    for (auto at = before.begin(); at != before.end(); ++at) {
        if (!after.contains(at.key()))
            ++real.fewer;
        else if (after.value(at.key()) > at.value())
            ++real.graver;
        else if (after.value(at.key()) < at.value())
            ++real.lighter;
    }
    for (auto at = after.begin(); at != after.end(); ++at)
        real.more += !before.contains(at.key());
    QCOMPARE(effect, real);
    QCOMPARE(effectOf(**choices, *policy, **choices, {}), (ChoiceEffect{real.more, real.fewer, real.lighter, real.graver}));
}

void TestRuleChoice::levelsAreKeptByScope()
{
    RuleSettings settings;
    const Id live = QStringLiteral("live");
    settings.setLevel({}, QStringLiteral("hub"), RuleLevel::Error);
    settings.setLevel(live, QStringLiteral("hub"), RuleLevel::Off);
    settings.setLevel(live, QStringLiteral("mesh"), RuleLevel::Info);
    settings.setLevel(live, QStringLiteral("hub"), RuleLevel::Warning);
    QCOMPARE(settings.level({}, QStringLiteral("hub")), std::optional(RuleLevel::Error));
    QCOMPARE(settings.level(live, QStringLiteral("hub")), std::optional(RuleLevel::Warning));
    QCOMPARE(settings.levels(live).size(), 2);
    QVERIFY(!settings.level(live, QStringLiteral("no-tracing")));
    QVERIFY(!settings.level(QStringLiteral("test"), QStringLiteral("hub")));
    settings.setLevel(QStringLiteral("test"), QStringLiteral("hub"), {}); // takes back what is not there
    settings.setLevel(live, QStringLiteral("hub"), {});
    settings.setLevel(live, QStringLiteral("mesh"), {});
    settings.setLevel({}, QStringLiteral("hub"), {});
    QVERIFY(settings.isEmpty());
}

void TestRuleChoice::switchesRulesOff()
{
    open(shop);
    QCOMPARE(effect(), QStringLiteral("No finding changes."));
    QVERIFY(ok()->isEnabled());
    const QString cycle = QStringLiteral("dependency-cycle");
    QVERIFY(item(cycle));
    QCOMPARE(item(cycle)->text(3), QStringLiteral("1"));
    toggle(item(cycle));
    QCOMPARE(effect(), QStringLiteral("1 finding fewer."));
    QCOMPARE(item(cycle)->checkState(0), Qt::Unchecked);
    QCOMPARE(item(cycle)->text(1), QStringLiteral("Off"));
    QCOMPARE(item(cycle)->text(2), QStringLiteral("Design"));
    QCOMPARE(item(cycle)->text(3), QStringLiteral("(1)"));
    QCOMPARE(item(cycle)->parent()->checkState(0), Qt::PartiallyChecked);
    QVERIFY(in<QTextBrowser>("rule-detail")->toPlainText().contains(QLatin1String("it would have 1 finding.")));
    // On again is as if nothing had happened.
    toggle(item(cycle));
    QVERIFY(dialog()->settings().isEmpty());
    QCOMPARE(effect(), QStringLiteral("No finding changes."));
    toggle(item(cycle));
    // The one that watches over deviations cannot be switched off.
    toggle(item(QStringLiteral("deviation-invalid")));
    QCOMPARE(dialog()->settings().set.size(), 1);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(design().properties().rules.set, (QList<RuleLevelEntry>{{cycle, RuleLevel::Off}}));
    auto* footer = m_window->problems().findChild<QPushButton*>(QStringLiteral("rules-off"));
    QTRY_VERIFY(footer->isVisible());
    QCOMPARE(footer->text(), QStringLiteral("1 rule is switched off by this design"));
    // One edit, to be taken back.
    QCOMPARE(m_window->session().document().undoStack()->count(), 1);
    m_window->session().document().undoStack()->undo();
    QVERIFY(design().properties().rules.isEmpty());
    QTRY_VERIFY(!footer->isVisible());
    m_window->session().document().undoStack()->redo();
    QTRY_VERIFY(footer->isVisible());
    // From there the dialog opens again; leaving it changes nothing.
    QTest::mouseClick(footer, Qt::LeftButton);
    QTRY_VERIFY(dialog() && isReady());
    toggle(item(cycle));
    QCOMPARE(effect(), QStringLiteral("1 finding more."));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->session().document().undoStack()->count(), 1);
}

void TestRuleChoice::levelsForManyAndForPacks()
{
    open(shop);
    choose(QStringLiteral("dependency-cycle"));
    choose("level", int(RuleLevel::Info));
    QCOMPARE(item(QStringLiteral("dependency-cycle"))->text(1), QStringLiteral("Note"));
    QCOMPARE(effect(), QStringLiteral("1 finding lighter."));
    // Two at once.
    item(QStringLiteral("hub"))->setSelected(true);
    QCOMPARE(in<QComboBox>("level")->currentIndex(), -1);
    choose("level", int(RuleLevel::Error));
    QCOMPARE(dialog()->settings().set, (QList<RuleLevelEntry>{{QStringLiteral("dependency-cycle"), RuleLevel::Error}, {QStringLiteral("hub"), RuleLevel::Error}}));
    // A pack takes the place of what its rules had.
    toggle(item(QStringLiteral("coupling")));
    QCOMPARE(dialog()->settings().set, (QList<RuleLevelEntry>{{QStringLiteral("coupling"), RuleLevel::Off}}));
    QCOMPARE(item(QStringLiteral("hub"))->checkState(0), Qt::Unchecked);
    // One of its rules on all the same.
    toggle(item(QStringLiteral("hub")));
    QCOMPARE(dialog()->settings().level({}, QStringLiteral("hub")), std::optional(RuleLevel::Default));
    QCOMPARE(item(QStringLiteral("coupling"))->checkState(0), Qt::PartiallyChecked);
    QTest::mouseClick(in<QPushButton>("reset"), Qt::LeftButton);
    QTRY_VERIFY(isReady());
    QVERIFY(dialog()->settings().isEmpty());
    QCOMPARE(item(QStringLiteral("coupling"))->checkState(0), Qt::Checked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->session().document().undoStack()->count(), 0); // nothing to do is no edit
}

void TestRuleChoice::environmentsHaveTheirOwn()
{
    open(shop);
    choose("scope", QStringLiteral("live"));
    QCOMPARE(effect(), QStringLiteral("In Live: No finding changes."));
    toggle(item(QStringLiteral("dependency-cycle")));
    QCOMPARE(effect(), QStringLiteral("In Live: 1 finding fewer."));
    QCOMPARE(item(QStringLiteral("dependency-cycle"))->text(2), QStringLiteral("Environment"));
    QCOMPARE(dialog()->settings().environments, (QList<EnvironmentRuleSettings>{{QStringLiteral("live"), {{QStringLiteral("dependency-cycle"), RuleLevel::Off}}}}));
    choose("scope", QString());
    QCOMPARE(item(QStringLiteral("dependency-cycle"))->checkState(0), Qt::Checked);
    QCOMPARE(effect(), QStringLiteral("No finding changes."));
}

void TestRuleChoice::profilesAreChosen()
{
    open(shop);
    auto* profiles = in<QListWidget>("profiles");
    QCOMPARE(profiles->count(), 8);
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Down);
    QTRY_VERIFY(isReady());
    QCOMPARE(dialog()->settings().profile, QStringLiteral("standard-model"));
    QVERIFY(!in<QLabel>("profile-text")->text().isEmpty());
    QTest::keyClick(profiles, Qt::Key_Down);
    QTRY_VERIFY(isReady());
    QCOMPARE(dialog()->settings().profile, QStringLiteral("startup"));
    QCOMPARE(profiles->currentItem()->text(), QStringLiteral("Startup"));
    // What the profile has off can be had all the same.
    QTreeWidgetItem* mesh = item(QStringLiteral("mesh-missing"));
    QCOMPARE(mesh->checkState(0), Qt::Unchecked);
    QCOMPARE(mesh->text(2), QStringLiteral("Profile"));
    toggle(mesh);
    QCOMPARE(dialog()->settings().set, (QList<RuleLevelEntry>{{QStringLiteral("mesh-missing"), RuleLevel::Default}}));
    toggle(item(QStringLiteral("mesh")));
    QVERIFY(dialog()->settings().level({}, QStringLiteral("mesh")) == RuleLevel::Default);
    QCOMPARE(item(QStringLiteral("mesh"))->checkState(0), Qt::Checked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_window->check().rules().policy().profile, QStringLiteral("startup"));
}

void TestRuleChoice::findsRules()
{
    open(shop);
    const auto visible = [this] {
        QStringList ids;
        for (int row = 0; row < tree()->topLevelItemCount(); ++row) {
            for (int at = 0; at < tree()->topLevelItem(row)->childCount(); ++at) {
                if (!tree()->topLevelItem(row)->child(at)->isHidden())
                    ids.append(tree()->topLevelItem(row)->child(at)->data(0, Qt::UserRole).toString());
            }
        }
        return ids;
    };
    QCOMPARE(visible().size(), int(allRules().size()));
    auto* search = in<QLineEdit>("rule-search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("dependency-cyc"));
    QCOMPARE(visible(), QStringList{QStringLiteral("dependency-cycle")});
    QVERIFY(item(QStringLiteral("mesh"))->isHidden());
    search->clear();
    choose("pack-filter", QStringLiteral("mesh"));
    QVERIFY(visible().contains(QStringLiteral("mesh-missing")) && !visible().contains(QStringLiteral("hub")));
    choose("pack-filter", QString());
    choose("show", int(RuleTree::ShowFinding));
    QVERIFY(visible().contains(QStringLiteral("dependency-cycle")) && !visible().contains(QStringLiteral("hub")));
    toggle(item(QStringLiteral("dependency-cycle")));
    choose("show", int(RuleTree::ShowOff));
    QCOMPARE(visible(), QStringList{QStringLiteral("dependency-cycle")});
    choose("show", int(RuleTree::ShowOwn));
    QCOMPARE(visible(), QStringList{QStringLiteral("dependency-cycle")});
}

void TestRuleChoice::packsComeAndGo()
{
    QVERIFY(writeFile(file("ours.yaml"), pack));
    QVERIFY(writeFile(file("strict.yaml"), "profile: strict\nname: Strict\ndescription: Nothing is a note.\nrest: error\n"));
    open(shop);
    const auto pick = [this](const QString& path) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, path] {
            if (auto* asked = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                timer->deleteLater();
                asked->findChild<QLineEdit*>()->setText(path);
                QMetaObject::invokeMethod(asked, "accept");
            }
        });
        timer->start(20);
    };
    QVERIFY(!item(QStringLiteral("ours.owned")));
    pick(file("ours.yaml"));
    QTest::mouseClick(in<QPushButton>("add-pack"), Qt::LeftButton);
    QTRY_VERIFY(isReady() && item(QStringLiteral("ours.owned")));
    QCOMPARE(dialog()->settings().packs, QStringList{QStringLiteral("ours.yaml")});
    QCOMPARE(effect(), QStringLiteral("2 findings more."));
    toggle(item(QStringLiteral("ours.owned")));
    QCOMPARE(effect(), QStringLiteral("No finding changes."));
    // A profile of one's own.
    pick(file("strict.yaml"));
    QTest::mouseClick(in<QPushButton>("add-profile"), Qt::LeftButton);
    QTRY_VERIFY(isReady() && in<QListWidget>("profiles")->currentItem()->text() == QLatin1String("Strict"));
    QCOMPARE(dialog()->settings().profile, QStringLiteral("./strict.yaml"));
    QCOMPARE(item(QStringLiteral("hub"))->text(1), QStringLiteral("Error"));
    // The pack goes, and the levels of its rules with it.
    auto* packs = in<QListWidget>("packs");
    packs->setCurrentRow(0);
    QTest::mouseClick(in<QPushButton>("remove-pack"), Qt::LeftButton);
    QTRY_VERIFY(isReady() && !item(QStringLiteral("ours.owned")));
    QVERIFY(dialog()->settings().packs.isEmpty() && dialog()->settings().set.isEmpty());
    // A file that is no pack is told, and can be removed.
    pick(file("strict.yaml"));
    QTest::mouseClick(in<QPushButton>("add-pack"), Qt::LeftButton);
    QTRY_VERIFY(isReady() && !ok()->isEnabled());
    QVERIFY2(effect().contains(QLatin1String("strict.yaml")), qPrintable(effect()));
    packs->setCurrentRow(0);
    QTest::mouseClick(in<QPushButton>("remove-pack"), Qt::LeftButton);
    QTRY_VERIFY(isReady() && ok()->isEnabled());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_window->check().rules().policy().profile, QStringLiteral("strict"));
}

void TestRuleChoice::unusableSettingsCanBeLeft()
{
    open(QByteArray(shop) + "rules:\n  profile: startap\n");
    QVERIFY(!ok()->isEnabled());
    QVERIFY2(effect().contains(QLatin1String("did you mean 'startup'?")), qPrintable(effect()));
    auto* profiles = in<QListWidget>("profiles");
    QCOMPARE(profiles->currentItem()->text(), QStringLiteral("startap"));
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Home);
    QTRY_VERIFY(isReady() && ok()->isEnabled());
    QVERIFY(item(QStringLiteral("hub")));
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(design().properties().rules.isEmpty());
}

void TestRuleChoice::problemsLeadToTheirRule()
{
    open(shop);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    ProblemsPanel& problems = m_window->problems();
    const QAbstractItemModel* model = problems.view()->model();
    QModelIndex cycle;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex group = model->index(row, 0);
        for (int at = 0; at < model->rowCount(group); ++at) {
            if (model->index(at, 0, group).data().toString().contains(QLatin1String("in a circle")))
                cycle = model->index(at, 0, group);
        }
    }
    QVERIFY(cycle.isValid());
    problems.view()->setCurrentIndex(cycle);
    auto* detail = problems.findChild<QTextBrowser*>();
    QVERIFY(detail->toPlainText().contains(QLatin1String("Examples and level")));
    Q_EMIT detail->anchorClicked(QUrl(QStringLiteral("level:dependency-cycle")));
    QTRY_VERIFY(dialog() && isReady());
    QTRY_COMPARE(tree()->chosen().size(), 1);
    QCOMPARE(tree()->chosen().first().name, QStringLiteral("dependency-cycle"));
    const QString text = in<QTextBrowser>("rule-detail")->toPlainText();
    QVERIFY2(text.contains(QLatin1String("A design that it objects to")) && text.contains(QLatin1String("c-a: { from: c, to: a, kind: calls }")), qPrintable(text));
}

QTEST_MAIN(TestRuleChoice)
#include "tst_rule_choice.moc"
