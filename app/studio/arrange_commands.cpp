// SPDX-License-Identifier: Apache-2.0
#include "app/studio/arrange_commands.h"

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/arrange.h"
#include "model/layout/tidy.h"
#include "views/canvas/canvas.h"

namespace groundplan {

ArrangeCommands::ArrangeCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    const Catalog& catalog = window.workspace().catalog();
    const QList<std::pair<const char*, Alignment>> alignments{
        {"align-left", Alignment::Left}, {"align-centre", Alignment::Centre}, {"align-right", Alignment::Right},
        {"align-top", Alignment::Top},   {"align-middle", Alignment::Middle}, {"align-bottom", Alignment::Bottom}};
    for (const auto& [id, alignment] : alignments) {
        on(id, [&catalog, how = alignment](const Design& design, const QList<Id>& components) { return align(design, catalog, components, how); });
    }
    for (const auto& [id, direction] : {std::pair("distribute-across", Qt::Horizontal), std::pair("distribute-down", Qt::Vertical)}) {
        on(id, [&catalog, way = direction](const Design& design, const QList<Id>& components) { return distribute(design, catalog, components, way); });
    }
    for (const auto& [id, direction] : {std::pair("same-width", Qt::Horizontal), std::pair("same-height", Qt::Vertical)}) {
        on(id, [&catalog, way = direction](const Design& design, const QList<Id>& components) { return sameSize(design, catalog, components, way); });
    }
    on("fit-contents", [&catalog](const Design& design, const QList<Id>& components) { return fitToContents(design, catalog, components); });
    on("tidy", [&catalog](const Design& design, const QList<Id>& components) { return tidy(design, catalog, components); });
    connectLock();
    connectMotion();
}

void ArrangeCommands::connectLock()
{
    QAction* lock = m_window.actions().action(QStringLiteral("lock-layout"));
    m_window.actions().on("lock-layout", this, [this, lock] {
        m_window.canvas().setLayoutLocked(lock->isChecked());
        m_window.workspace().settings().setLayoutLocked(m_window.session().path(), lock->isChecked());
        m_window.showMessage(lock->isChecked() ? tr("The layout is locked: nothing can be moved or resized.") : tr("The layout is unlocked."));
    });
    DesignSession* session = &m_window.session();
    connect(session, &DesignSession::opened, this, [this, lock] {
        lock->setChecked(m_window.workspace().settings().layoutLocked(m_window.session().path()));
        m_window.canvas().setLayoutLocked(lock->isChecked());
    });
    connect(session, &DesignSession::saved, this, [this, lock](const QString& path) {
        m_window.workspace().settings().setLayoutLocked(path, lock->isChecked());
    });
}

void ArrangeCommands::connectMotion()
{
    QAction* reduce = m_window.actions().action(QStringLiteral("reduce-motion"));
    const auto wear = [this, reduce] {
        reduce->setChecked(m_window.workspace().settings().preferences().reducedMotion);
        m_window.canvas().setMotion(!reduce->isChecked());
    };
    wear();
    connect(&m_window.workspace(), &Workspace::preferencesChanged, this, wear);
    m_window.actions().on("reduce-motion", this, [this, reduce] {
        Preferences preferences = m_window.workspace().settings().preferences();
        preferences.reducedMotion = reduce->isChecked();
        m_window.workspace().setPreferences(preferences);
    });
}

void ArrangeCommands::on(const char* action, std::function<Result<Edit>(const Design&, const QList<Id>&)> edit)
{
    m_window.actions().on(action, this, [this, edit = std::move(edit)] {
        m_window.commitPending();
        QString text;
        const Result<void> done = m_window.canvas().arrange([&](const Design& design) {
            QList<Id> components = m_window.selectedComponents();
            components.removeIf([&](const Id& id) { return !design.component(id); }); // not in this view
            Result<Edit> made = edit(design, components);
            text = !made ? QString() : made->changes.isEmpty() ? tr("Everything is in its place already.") : made->text;
            return made;
        });
        if (done && !text.isEmpty())
            Q_EMIT m_window.canvas().positionedByHand();
        m_window.showMessage(done ? text : done.error().message);
    });
}

} // namespace groundplan
