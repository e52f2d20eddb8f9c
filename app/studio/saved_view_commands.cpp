// SPDX-License-Identifier: Apache-2.0
#include "app/studio/saved_view_commands.h"

#include <algorithm>

#include <QInputDialog>
#include <QLineEdit>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/presentation.h"
#include "app/studio/workspace.h"
#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/lenses/lens.h"
#include "model/scene/scene.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/views_dialog.h"
#include "views/drawing/scene_marks.h"
#include "views/panels/view_bar.h"

namespace groundplan {

SavedViewCommands::SavedViewCommands(MainWindow& window, ViewBar& bar)
    : QObject(&window), m_window(window), m_bar(bar), m_presentation(new Presentation(window, *this))
{
    setObjectName(QStringLiteral("saved-view-commands"));
    connectShowing();
    connectSaving();
    connectBar();
    connect(&window.canvas(), &Canvas::viewChanged, this, &SavedViewCommands::refresh);
    Document& document = window.session().document();
    connect(&document, &Document::changed, this, &SavedViewCommands::refresh);
    connect(&document, &Document::wasReset, this, &SavedViewCommands::refresh);
    connect(&document, &Document::readOnlyChanged, this, &SavedViewCommands::refresh);
    refresh();
}

LensCommands& SavedViewCommands::lenses() const { return *m_window.findChild<LensCommands*>(); }

void SavedViewCommands::connectShowing()
{
    Actions& actions = m_window.actions();
    actions.on("collapse", this, [this] { collapse(true); });
    actions.on("expand", this, [this] { collapse(false); });
    actions.on("collapse-all", this, [this] { collapseAll(); });
    actions.on("expand-all", this, [this] {
        View next = m_window.canvas().view();
        next.collapse.clear();
        m_window.canvas().setView(next);
    });
    actions.on("look-into", this, [this] { lookIntoSelection(); });
    actions.on("look-out", this, [this] { lookOut(); });
    actions.on("hide-selection", this, [this] { hideSelection(); });
    actions.on("show-only", this, [this] { showOnlySelection(); });
    actions.on("show-all", this, [this] { showAll(); });
    actions.on("outline-none", this, [this] { outline({}); });
    for (const QString& kind : groupKinds())
        actions.on(QString(QStringLiteral("outline-") + kind).toLatin1().constData(), this, [this, kind] { outline(kind); });
}

void SavedViewCommands::connectSaving()
{
    Actions& actions = m_window.actions();
    actions.on("whole-design", this, [this] { show({}); });
    actions.on("save-view", this, [this] { saveAs(); });
    actions.on("update-view", this, [this] { update(); });
    actions.on("manage-views", this, [this] { manage(); });
    actions.on("present", this, [this] { m_presentation->start(); });
}

void SavedViewCommands::connectBar()
{
    Canvas* canvas = &m_window.canvas();
    connect(&m_bar, &ViewBar::viewChosen, this, &SavedViewCommands::show);
    connect(&m_bar, &ViewBar::placeChosen, canvas, &Canvas::lookInto);
    connect(&m_bar, &ViewBar::saveRequested, this, &SavedViewCommands::saveAs);
    connect(&m_bar, &ViewBar::updateRequested, this, &SavedViewCommands::update);
    connect(&m_bar, &ViewBar::revertRequested, this, [this] { show(m_window.canvas().view().id); });
    connect(&m_bar, &ViewBar::manageRequested, this, &SavedViewCommands::manage);
    connect(&m_bar, &ViewBar::expandAllRequested, m_window.actions().action(QStringLiteral("expand-all")), &QAction::trigger);
    connect(&m_bar, &ViewBar::showAllRequested, this, &SavedViewCommands::showAll);
}

void SavedViewCommands::refresh()
{
    const Design& design = m_window.session().document().design();
    const View& view = m_window.canvas().view();
    ViewBarState state;
    for (const View& saved : design.views())
        state.views.append({saved.id, saved.label()});
    state.view = view.id;
    state.name = view.label();
    state.editable = !m_window.session().document().isReadOnly();
    if (!view.in.isEmpty()) {
        QList<Id> path = ancestorsOf(design, view.in);
        path.prepend(view.in);
        for (auto at = path.crbegin(); at != path.crend(); ++at)
            state.path.append({*at, design.labelOf(*at)});
    }
    state.collapsed = int(std::count_if(view.collapse.begin(), view.collapse.end(), [&design](const Id& id) { return design.component(id); }));
    if (!view.hide.isEmpty() || !view.show.isEmpty())
        state.left = leftOut(design, m_window.workspace().catalog(), view);
    if (const View* saved = design.views().find(view.id)) {
        View shown = view;
        shown.lens = saved->lens;
        shown.environment = saved->environment;
        shown.lines = saved->lines;
        shown.extra = saved->extra;
        state.changed = shown != *saved;
    }
    m_bar.setState(state);
    Actions& actions = m_window.actions();
    actions.action(QStringLiteral("whole-design"))->setChecked(view.id.isEmpty());
    actions.action(QStringLiteral("outline-none"))->setChecked(view.outline.isEmpty());
    for (const QString& kind : groupKinds())
        actions.action(QString(QStringLiteral("outline-") + kind))->setChecked(view.outline == kind);
}

void SavedViewCommands::show(const Id& id)
{
    const View* saved = m_window.session().document().design().views().find(id);
    take(saved ? *saved : View());
}

void SavedViewCommands::take(const View& view)
{
    m_window.canvas().setView(view);
    // What fails does so in the whole design, too.
    if (!view.id.isEmpty() || lenses().lens() != QLatin1String("what-if"))
        lenses().look(view.lens, view.environment);
    m_window.canvas().setLineShape(linesOf(view, m_window.workspace().settings().lineShape()));
    m_window.canvas().fitAll();
}

View SavedViewCommands::current() const
{
    View view = m_window.canvas().view();
    const QString lens = lenses().lens();
    view.lens = lens == QLatin1String("what-if") ? QString() : lens;
    view.environment = view.lens.isEmpty() ? Id() : lenses().environment();
    return view;
}

QList<Id> SavedViewCommands::chosenContainers() const
{
    const Design& design = m_window.session().document().design();
    QList<Id> chosen;
    for (const Id& id : m_window.selectedComponents()) {
        // Of something that holds nothing, the place that it stands in is meant.
        const bool holds = m_window.workspace().catalog().isContainer(design.component(id)->kind) || !design.childrenOf(id).isEmpty();
        const Id container = holds ? id : design.component(id)->in;
        if (!container.isEmpty() && !chosen.contains(container))
            chosen.append(container);
    }
    return chosen;
}

void SavedViewCommands::collapse(bool collapsed)
{
    const QList<Id> containers = collapsed ? chosenContainers() : m_window.selectedComponents();
    if (containers.isEmpty())
        return m_window.showMessage(tr("Select a container, or something in one."));
    m_window.canvas().setCollapsed(containers, collapsed);
    m_window.canvas().setSelection(containers);
}

/// The innermost ones: what stands in them is the detail, the places around them the map.
void SavedViewCommands::collapseAll()
{
    const Design& design = m_window.session().document().design();
    const Catalog& catalog = m_window.workspace().catalog();
    QList<Id> containers;
    for (const Component& component : design.components()) {
        const QList<Id>& inside = design.childrenOf(component.id);
        if (!inside.isEmpty() && std::none_of(inside.begin(), inside.end(), [&](const Id& id) { return catalog.isContainer(design.component(id)->kind); }))
            containers.append(component.id);
    }
    m_window.canvas().setCollapsed(containers, true);
}

void SavedViewCommands::lookIntoSelection()
{
    const QList<Id> containers = chosenContainers();
    if (containers.isEmpty())
        return m_window.showMessage(tr("Select a container, or something in one."));
    m_window.canvas().lookInto(containers.first());
}

void SavedViewCommands::lookOut()
{
    const Id from = m_window.canvas().view().in;
    const Component* container = m_window.session().document().design().component(from);
    if (!container)
        return;
    m_window.canvas().lookInto(container->in);
    m_window.canvas().setSelection({from});
}

void SavedViewCommands::hideSelection()
{
    View next = m_window.canvas().view();
    for (const Id& id : m_window.selectedComponents()) {
        if (!next.hide.contains(id))
            next.hide.append(id);
    }
    m_window.canvas().setView(next);
    m_window.canvas().setSelection({});
    m_window.showMessage(tr("Hidden here, not deleted. Show everything again with Views, Show all."));
}

void SavedViewCommands::showOnlySelection()
{
    View next = m_window.canvas().view();
    next.show = {};
    next.show.components = m_window.selectedComponents();
    for (const Id& id : next.show.components)
        next.hide.removeAll(id);
    m_window.canvas().setView(next);
}

void SavedViewCommands::showAll()
{
    View next = m_window.canvas().view();
    next.show = {};
    next.hide.clear();
    m_window.canvas().setView(next);
}

void SavedViewCommands::outline(const QString& groupKind)
{
    View next = m_window.canvas().view();
    next.outline = groupKind;
    m_window.canvas().setView(next);
    refresh();
}

void SavedViewCommands::saveAs()
{
    bool chosen = false;
    const QString name = QInputDialog::getText(&m_window, tr("Save as a view"), tr("Name of the view"), QLineEdit::Normal, {}, &chosen);
    if (!chosen)
        return;
    View view = current();
    view.name = name;
    Document& document = m_window.session().document();
    const Result<Edit> edit = addView(document.design(), view);
    if (!m_window.report(tr("The view cannot be saved"), document.apply(edit)))
        return;
    const auto* change = std::get_if<ViewChange>(&edit->changes.first());
    view.id = change->id();
    view.name = change->after->name;
    m_window.canvas().setView(view);
    m_window.showMessage(tr("Saved in the design. What you move in it stays as it is elsewhere."));
}

void SavedViewCommands::update()
{
    Document& document = m_window.session().document();
    const View* saved = document.design().views().find(m_window.canvas().view().id);
    if (!saved)
        return saveAs();
    View view = current();
    view.lines = saved->lines;
    view.extra = saved->extra;
    m_window.report(tr("The view cannot be changed"), document.apply(setView(document.design(), view)));
}

void SavedViewCommands::manage()
{
    Document& document = m_window.session().document();
    QList<ViewsDialog::Choice> lenses;
    for (const auto& lens : allLenses())
        lenses.append({lens->id(), lens->name()});
    ViewsDialog dialog(document.design(), lenses, m_window.canvas().view().id, &m_window);
    dialog.setObjectName(QStringLiteral("manage-views"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Id shown = m_window.canvas().view().id;
    if (m_window.report(tr("The views cannot be changed"), document.apply(setViews(document.design(), dialog.views()))) && !shown.isEmpty())
        show(shown);
}

} // namespace groundplan
