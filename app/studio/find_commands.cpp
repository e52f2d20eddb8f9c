// SPDX-License-Identifier: Apache-2.0
#include "app/studio/find_commands.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTimer>

#include "app/services/background.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/design/hierarchy.h"
#include "views/canvas/canvas.h"
#include "views/panels/find_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/outline_panel.h"

namespace groundplan {

/// An edit is followed by a new search after this pause, in ms.
static constexpr int settle = 200;

static QString dockName()
{
    return QStringLiteral("find-dock");
}

FindCommands::FindCommands(MainWindow& window)
    : QObject(&window), m_window(window), m_panel(new FindPanel(window.workspace().catalog(), &window)), m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("find-commands"));
    auto* dock = new QDockWidget(tr("Find"), &window);
    dock->setObjectName(dockName());
    dock->setWidget(m_panel);
    dock->setTitleBarWidget(new QWidget(dock)); // the tab says its name already
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    window.tabifyDockWidget(window.dock(QStringLiteral("deviations-dock")), dock);
    window.dock(QStringLiteral("problems-dock"))->raise();

    Actions& actions = window.actions();
    actions.on("find", this, [this] { open(false); });
    actions.on("replace", this, [this] { open(true); });
    actions.on("find-next", this, [this] { m_panel->searchField()->text().isEmpty() ? open(false) : m_panel->next(); });
    actions.on("find-previous", this, [this] { m_panel->searchField()->text().isEmpty() ? open(false) : m_panel->previous(); });
    actions.on("filter-outline", this, [this] {
        m_window.showDock(QStringLiteral("outline-dock"));
        m_window.outline().focusSearch();
    });
    m_later->setSingleShot(true);
    m_later->setInterval(settle);
    connect(m_later, &QTimer::timeout, this, &FindCommands::search);
    connect(m_panel, &FindPanel::searchRequested, this, &FindCommands::search);
    connect(m_panel, &FindPanel::scopeChosen, this, &FindCommands::takeScope);
    connect(m_panel, &FindPanel::shown, this, &FindCommands::show);
    connect(m_panel, &FindPanel::activated, this, &FindCommands::edit);
    connect(m_panel, &FindPanel::replaceRequested, this, &FindCommands::replaceOne);
    connect(m_panel, &FindPanel::replaceAllRequested, this, &FindCommands::replaceAll);
    connect(m_panel, &FindPanel::closeRequested, this, [this] {
        QDockWidget* at = m_window.dock(dockName());
        if (at->isFloating())
            at->hide();
        else
            m_window.showDock(QStringLiteral("problems-dock"));
        m_window.canvas().setFocus();
    });
    Document& document = window.session().document();
    connect(&document, &Document::changed, this, [this] {
        ++m_edits;
        if (!m_panel->searchField()->text().isEmpty())
            m_later->start();
    });
    connect(&document, &Document::wasReset, this, [this] {
        ++m_edits;
        m_within.reset();
        search();
    });
    connect(&document, &Document::readOnlyChanged, m_panel, &FindPanel::setReadOnly);
    connect(&window.workspace(), &Workspace::themeChanged, m_panel, &FindPanel::refreshTheme);
}

FindCommands::~FindCommands()
{
    stop();
}

void FindCommands::open(bool replace)
{
    m_window.commitPending();
    m_window.showDock(dockName());
    takeScope();
    m_panel->setReadOnly(m_window.session().document().isReadOnly());
    m_panel->open(replace);
    search();
}

void FindCommands::takeScope()
{
    m_within.reset();
    if (!m_panel->isWithinSelection())
        return;
    // What is selected now: going from match to match selects something else.
    const Design& design = m_window.session().document().design();
    m_within = QSet<Id>();
    for (const Id& id : m_window.selection()) {
        m_within->insert(id);
        if (design.component(id)) {
            for (const Id& inner : descendantsOf(design, id))
                m_within->insert(inner);
        }
    }
}

TextQuery FindCommands::query() const
{
    TextQuery query = m_panel->query();
    query.within = m_within;
    return query;
}

void FindCommands::stop()
{
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    ++m_turn;
}

void FindCommands::search()
{
    m_later->stop();
    stop();
    const TextQuery wanted = query();
    if (wanted.text.isEmpty())
        return;
    ++m_running;
    m_panel->setBusy(true);
    struct Answer {
        Design design;
        Result<TextMatches> found;
    };
    inBackground(
        this,
        [design = m_window.session().document().design(), wanted, stopped = m_stopped] {
            return Answer{design, findText(design, wanted, [&stopped] { return stopped->load(); })};
        },
        [this, wanted, turn = m_turn](Answer answer) {
            --m_running;
            if (turn != m_turn)
                return;
            m_panel->setBusy(false);
            if (!answer.found)
                return m_panel->setProblem(answer.found.error().message);
            m_panel->setMatches(answer.design, wanted, *answer.found);
            m_panel->setNote(std::exchange(m_note, {}));
            if (std::exchange(m_goOn, false) && m_panel->current())
                show(*m_panel->current());
        });
}

void FindCommands::show(const TextMatch& match)
{
    const QList<Id> ids = canvasIds(m_window.session().document().design(), match.place);
    m_window.canvas().setSelection(ids);
    if (!ids.isEmpty())
        m_window.canvas().centerOn(ids.first());
}

void FindCommands::edit(const TextMatch& match)
{
    show(match);
    if (match.place.owner != TextOwner::Component && match.place.owner != TextOwner::Connection && match.place.owner != TextOwner::Design)
        return;
    m_window.showDock(QStringLiteral("inspector-dock"));
    m_window.inspector().showAttribute(match.place.field);
}

void FindCommands::applied(const TextReplacement& replacement)
{
    const auto done = m_window.session().document().apply(replacement.edit);
    if (!done)
        return m_panel->setRefusal(done.error().message);
    m_note = replacement.matches == 1 ? QString() : tr("Replaced %n match(es).", nullptr, replacement.matches);
    search();
}

void FindCommands::replaceOne(const TextMatch& match, const QString& replacement)
{
    m_window.commitPending();
    const auto result = replaceMatch(m_window.session().document().design(), m_window.workspace().catalog(), query(), match, replacement);
    if (!result)
        return m_panel->setRefusal(result.error().message);
    m_goOn = true;
    applied(*result);
}

void FindCommands::replaceAll(const QString& replacement)
{
    m_later->stop();
    stop();
    m_window.commitPending();
    ++m_running;
    m_panel->setBusy(true);
    inBackground(
        this,
        [design = m_window.session().document().design(), catalog = &m_window.workspace().catalog(), wanted = query(), replacement, stopped = m_stopped] {
            return replaceText(design, *catalog, wanted, replacement, [&stopped] { return stopped->load(); });
        },
        [this, turn = m_turn, edits = m_edits](Result<TextReplacement> result) {
            --m_running;
            if (turn != m_turn)
                return;
            m_panel->setBusy(false);
            if (!result)
                return m_panel->setRefusal(result.error().message);
            if (edits != m_edits)
                return m_panel->setRefusal(tr("The design changed meanwhile; try again."));
            applied(*result);
        });
}

} // namespace groundplan
