// SPDX-License-Identifier: Apache-2.0
#include "app/studio/lens_commands.h"

#include <algorithm>

#include <QInputDialog>

#include "app/services/background.h"
#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/lenses/lens.h"
#include "model/lenses/what_if.h"
#include "views/canvas/canvas.h"

namespace groundplan {

namespace {

QString actionOf(const QString& lens) { return QLatin1String("lens-") + (lens.isEmpty() ? QStringLiteral("none") : lens); }

} // namespace

LensCommands::LensCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    setObjectName(QStringLiteral("lens-commands"));
    Actions& actions = window.actions();
    actions.on("lens-none", this, [this] { look({}); });
    for (const auto& lens : allLenses()) {
        const QString id = lens->id();
        if (id == QLatin1String("environment"))
            actions.on("lens-environment", this, [this] { chooseEnvironment(); });
        else
            actions.on(actionOf(id).toLatin1().constData(), this, [this, id] { look(id); });
    }
    actions.on("what-if", this, [this] { fail(m_window.selectedComponents()); });
    connect(&window.canvas(), &Canvas::lensClosed, this, [this] { look({}); });
    connect(&window.session().document(), &Document::changed, this, [this](const Changes& changes) {
        const bool matters = std::any_of(changes.begin(), changes.end(), [](const Change& change) { return !std::holds_alternative<PlacementChange>(change) && !std::holds_alternative<ViewChange>(change); });
        if (matters)
            refresh();
    });
    connect(&window.session().document(), &Document::wasReset, this, [this] { look({}); });
    connect(&window.check(), &BackgroundCheck::reported, this, [this] {
        if (m_lens == QLatin1String("operator") || m_lens == QLatin1String("executive"))
            refresh();
    });
    checkActions();
}

void LensCommands::look(const QString& lens, const Id& environment)
{
    m_lens = lens;
    m_environment = environment;
    m_failed.clear();
    checkActions();
    refresh();
}

void LensCommands::fail(const QList<Id>& ids)
{
    if (ids.isEmpty())
        return;
    m_lens = QStringLiteral("what-if");
    m_failed = ids;
    checkActions();
    m_window.canvas().setSelection({}); // what is selected would dim what is down
    refresh();
}

void LensCommands::chooseEnvironment()
{
    const Design& design = m_window.session().document().design();
    QStringList names, ids;
    for (const Environment& environment : design.environments()) {
        names.append(environment.name.isEmpty() ? environment.id : environment.name);
        ids.append(environment.id);
    }
    if (names.size() < 2)
        return look(QStringLiteral("environment"), ids.value(0));
    checkActions(); // until somebody chose, nothing changes
    bool chosen = false;
    const QString name = QInputDialog::getItem(&m_window, tr("Lens: environment"), tr("Show what is different in"), names, 0, false, &chosen);
    if (chosen)
        look(QStringLiteral("environment"), ids.value(names.indexOf(name)));
}

void LensCommands::refresh()
{
    const int turn = ++m_turn;
    if (m_lens.isEmpty()) {
        m_window.canvas().setLens({});
        return;
    }
    const Lens* lens = lensById(m_lens);
    const Design design = m_window.session().document().design();
    const Catalog& catalog = m_window.workspace().catalog();
    ++m_running;
    inBackground(
        this,
        [design, &catalog, lens, failed = m_failed, environment = m_environment, report = m_window.check().report()] {
            if (!lens)
                return whatIf(design, catalog, failed);
            return seenThrough(*lens, {design, catalog, QDate::currentDate(), &report, environment});
        },
        [this, turn](LensPicture picture) {
            --m_running;
            if (turn == m_turn)
                m_window.canvas().setLens(picture);
        });
}

void LensCommands::checkActions()
{
    m_window.actions().action(actionOf({}))->setChecked(m_lens.isEmpty());
    for (const auto& lens : allLenses())
        m_window.actions().action(actionOf(lens->id()))->setChecked(m_lens == lens->id());
}

} // namespace groundplan
