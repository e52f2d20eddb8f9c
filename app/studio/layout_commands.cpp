// SPDX-License-Identifier: Apache-2.0
#include "app/studio/layout_commands.h"

#include <algorithm>

#include <QFileInfo>
#include <QProgressDialog>

#include "app/services/catalog_source.h"
#include "app/services/layout_process.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "views/canvas/canvas.h"
#include "views/panels/banner.h"

namespace groundplan {

namespace {

QString bannerTopic() { return QStringLiteral("layout"); }

/// Whether two of them stand in the same place, none of the two within another one.
bool anyTwoTogether(const Design& design, const QList<Id>& components)
{
    QSet<Id> places;
    for (const Id& id : components) {
        const QList<Id> around = ancestorsOf(design, id);
        if (std::any_of(around.begin(), around.end(), [&](const Id& one) { return components.contains(one); }))
            continue;
        const Id place = design.component(id)->in;
        if (places.contains(place))
            return true;
        places.insert(place);
    }
    return false;
}

} // namespace

LayoutCommands::LayoutCommands(MainWindow& window) : QObject(&window), m_window(window), m_layout(new LayoutProcess(this))
{
    Actions& actions = window.actions();
    actions.on("layout-lr", this, [this] { layOut(LayoutDirection::LeftToRight); });
    actions.on("layout-tb", this, [this] { layOut(LayoutDirection::TopToBottom); });
    actions.on("layout-all", this, [this] { start(Scope::Everything, {.direction = m_direction, .container = {}}); });
    actions.on("layout-selection-lr", this, [this] { layOutSelection(LayoutDirection::LeftToRight); });
    actions.on("layout-selection-tb", this, [this] { layOutSelection(LayoutDirection::TopToBottom); });
    connectKeeping();
    connect(m_layout, &LayoutProcess::finished, this, &LayoutCommands::finish);
    connect(m_layout, &LayoutProcess::failed, this, [this](const Error& error) {
        if (m_progress)
            m_progress->deleteLater();
        m_progress = nullptr;
        if (error.code != ErrorCode::Cancelled)
            m_window.showError(tr("The layout failed"), error);
        else
            m_window.showMessage(tr("Layout cancelled."));
    });
}

bool LayoutCommands::isBusy() const
{
    return m_layout->isRunning();
}

bool LayoutCommands::usesView() const
{
    return !m_window.canvas().view().id.isEmpty();
}

const Design& LayoutCommands::base() const
{
    return usesView() ? m_window.canvas().shownDesign() : m_window.session().document().design();
}

void LayoutCommands::connectKeeping()
{
    m_window.actions().on("keep-positions", this, [this] {
        const bool on = m_window.actions().action(QStringLiteral("keep-positions"))->isChecked();
        m_keepDeclined = !on;
        m_window.banners().hide(bannerTopic());
        m_window.showMessage(on ? tr("Laying out places only what has no position yet.") : tr("Laying out finds a new place for everything."));
    });
    connect(&m_window.canvas(), &Canvas::positionedByHand, this, [this] {
        if (!m_keepDeclined)
            keep(true);
    });
    connect(&m_window.session(), &DesignSession::opened, this, [this] {
        m_layout->cancel();
        m_window.banners().hide(bannerTopic());
        m_keepDeclined = false;
        keep(!m_window.session().document().design().placements().isEmpty());
    });
}

void LayoutCommands::keep(bool on)
{
    m_window.actions().action(QStringLiteral("keep-positions"))->setChecked(on);
}

void LayoutCommands::layOut(LayoutDirection direction)
{
    m_direction = direction;
    const Design& design = base();
    LayoutOptions options;
    options.direction = direction;
    // Where nothing has a position there is nothing to keep.
    if (!m_window.actions().action(QStringLiteral("keep-positions"))->isChecked() || design.placements().isEmpty())
        return start(Scope::Everything, options);
    if (design.placements().size() == design.components().size())
        return offerEverything();
    options.keep = true;
    start(Scope::NewOnes, options);
}

void LayoutCommands::offerEverything()
{
    m_window.banners().show(bannerTopic(), BannerArea::Level::Info, tr("Everything has its place, and your positions are kept."),
                            {{tr("Lay out everything"), [this] { start(Scope::Everything, {.direction = m_direction, .container = {}}); }}});
}

void LayoutCommands::layOutSelection(LayoutDirection direction)
{
    const Design& design = m_window.canvas().shownDesign();
    QList<Id> components = m_window.selectedComponents();
    components.removeIf([&](const Id& id) { return !design.component(id); }); // not in this view
    if (components.isEmpty())
        return;
    LayoutOptions options;
    options.direction = direction;
    if (components.size() == 1) {
        if (design.childrenOf(components.first()).isEmpty())
            return m_window.showMessage(tr("Nothing stands in '%1'.").arg(design.labelOf(components.first())));
        options.container = components.first();
    } else {
        options.only = components;
        if (!anyTwoTogether(design, components))
            return m_window.showMessage(tr("Select a container, or two or more components that stand in the same place."));
    }
    start(Scope::Selection, options);
}

void LayoutCommands::start(Scope scope, const LayoutOptions& options)
{
    if (m_layout->isRunning())
        return;
    if (m_window.canvas().isLayoutLocked())
        return m_window.showMessage(tr("The layout is locked. Unlock it in the menu 'Arrange' first."));
    m_window.commitPending();
    m_window.banners().hide(bannerTopic());
    m_scope = scope;
    m_progress = new QProgressDialog(tr("Laying out…"), tr("Cancel"), 0, 0, &m_window);
    m_progress->setMinimumDuration(400);
    m_progress->setWindowModality(Qt::WindowModal);
    connect(m_progress, &QProgressDialog::canceled, m_layout, &LayoutProcess::cancel);
    // Few users have kinds of their own, and the program refuses a folder that is not there.
    const QStringList folders = QFileInfo::exists(userCatalogFolder()) ? QStringList{userCatalogFolder()} : QStringList();
    // What stands around the selection counts as it is shown.
    const Design design = scope == Scope::Selection ? m_window.canvas().placedDesign() : base();
    m_layout->start(design, m_window.workspace().catalog(), options, folders);
}

void LayoutCommands::finish(const QHash<Id, Placement>& placements)
{
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
    Canvas& canvas = m_window.canvas();
    const Design& design = base();
    // Components may have gone while the layout was worked out.
    QHash<Id, Placement> known = placements;
    known.removeIf([&](const auto& entry) { return !design.component(entry.key()); });
    if (usesView()) {
        // Collapsed, it keeps the size that it has when it is opened.
        for (const Id& id : canvas.view().collapse) {
            if (const auto entry = known.find(id); entry != known.end())
                entry->size = design.placement(id) ? design.placement(id)->size : QSizeF();
        }
    }
    QString done = tr("Laid out.");
    Result<void> applied;
    bool changed = false;
    if (m_scope == Scope::Selection) {
        applied = canvas.arrange([&](const Design& shown) {
            const Result<Edit> edit = setPositions(shown, known, tr("Lay out selection"));
            changed = edit && !edit->changes.isEmpty();
            return edit;
        });
    } else {
        // Whoever was given a place by hand in the meantime keeps it.
        if (m_scope == Scope::NewOnes)
            known.removeIf([&](const auto& entry) { return design.placement(entry.key()); });
        const Result<Edit> edit = setPositions(design, known, m_scope == Scope::NewOnes ? tr("Place new components") : tr("Lay out"));
        changed = edit && !edit->changes.isEmpty();
        applied = canvas.applyGliding(edit && usesView() ? Result<Edit>(canvas.fromView(*edit)) : edit);
    }
    if (!m_window.report(tr("The layout failed"), applied))
        return;
    if (m_scope == Scope::NewOnes) {
        done = tr("Placed %n component(s); all others kept their places.", nullptr, int(known.size()));
        canvas.setSelection(known.keys());
        canvas.revealSelection();
    } else if (m_scope == Scope::Everything) {
        canvas.fitAll();
    } else {
        canvas.revealSelection();
    }
    m_window.showMessage(changed ? done : tr("Everything is in its place already."));
}

} // namespace groundplan
