// SPDX-License-Identifier: Apache-2.0
#include "app/studio/actions.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

#include "app/studio/action_table.h"
#include "views/adapters/menu_text.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

QString shown(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

int least(int flags)
{
    return flags & NeedsThree ? 3 : flags & NeedsTwo ? 2 : flags & NeedsComponents ? 1 : 0;
}

bool isSeparator(const ActionSpec& spec)
{
    return spec.id[0] == '-';
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window), m_window(window)
{
    for (const ActionSpec& spec : actionTable()) {
        if (isSeparator(spec))
            continue;
        const QString id = QString::fromLatin1(spec.id);
        if (spec.flags & IsSubmenu) {
            auto* menu = new QMenu(shown(spec.text), window);
            m_submenus.insert(id, menu);
            continue;
        }
        auto* action = new QAction(shown(spec.text), window);
        action->setObjectName(id);
        action->setStatusTip(shown(spec.help));
        action->setCheckable(spec.flags & IsCheckable);
        window->addAction(action);
        m_actions.insert(id, action);
    }
    setKeys({});
}

void Actions::setKeys(const QHash<QString, QString>& changes)
{
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = m_actions.value(QString::fromLatin1(spec.id));
        if (!action)
            continue;
        const QString wanted = changes.value(action->objectName(), QString::fromLatin1(spec.shortcut));
        action->setShortcut(QKeySequence(wanted, QKeySequence::PortableText));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(withoutMnemonic(action->text()) + (keys.isEmpty() ? QString() : QString(QLatin1String(" (") + keys + u')'))
                           + u'\n' + shown(spec.help));
    }
}

void Actions::on(const char* id, QObject* context, std::function<void()> handler)
{
    QAction* action = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT_X(action, "Actions::on", id);
    m_handled.append(action->objectName());
    connect(action, &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
}

QStringList Actions::unhandled() const
{
    QStringList ids;
    for (const ActionSpec& spec : actionTable()) {
        if (!isSeparator(spec) && !(spec.flags & IsSubmenu) && !m_handled.contains(QLatin1String(spec.id)))
            ids.append(QString::fromLatin1(spec.id));
    }
    return ids;
}

void Actions::fillMenus(QMenuBar* bar)
{
    for (const MenuSpec& menuSpec : menuTable()) {
        QMenu* menu = bar->addMenu(shown(menuSpec.title));
        for (const ActionSpec& spec : actionTable()) {
            if (qstrcmp(spec.menu, menuSpec.id) != 0)
                continue;
            const QString id = QString::fromLatin1(spec.id);
            if (isSeparator(spec))
                menu->addSeparator();
            else if (spec.flags & IsSubmenu)
                menu->addMenu(m_submenus.value(id));
            else
                menu->addAction(m_actions.value(id));
        }
    }
}

void Actions::fillToolbar(QToolBar* bar)
{
    bool pending = false;
    for (const ActionSpec& spec : actionTable()) {
        if (isSeparator(spec)) {
            pending = !bar->actions().isEmpty();
        } else if (spec.flags & InToolbar) {
            if (pending)
                bar->addSeparator();
            pending = false;
            bar->addAction(m_actions.value(QString::fromLatin1(spec.id)));
        }
    }
}

void Actions::setIcons(const Theme& theme)
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.icon[0] && m_actions.contains(QString::fromLatin1(spec.id)))
            m_actions.value(QString::fromLatin1(spec.id))->setIcon(themedIcon(QLatin1String("actions/") + QLatin1String(spec.icon), theme));
    }
}

void Actions::update(const State& state)
{
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = m_actions.value(QString::fromLatin1(spec.id));
        if (!action)
            continue;
        const int flags = spec.flags;
        action->setEnabled((!(flags & NeedsDesign) || state.design) && (!(flags & NeedsEdit) || state.editable)
                           && (!(flags & NeedsSelection) || state.selection) && state.components >= least(flags)
                           && (!(flags & NeedsContents) || state.components >= 2 || state.containers >= 1)
                           && state.containers >= (flags & NeedsContainers ? 2 : flags & NeedsContainer ? 1 : 0));
    }
}

QList<Command> Actions::commands() const
{
    QList<Command> commands;
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = m_actions.value(QString::fromLatin1(spec.id));
        if (!action || action->objectName() == QLatin1String("command-palette"))
            continue;
        QString menu;
        for (const MenuSpec& at : menuTable()) {
            if (qstrcmp(at.id, spec.menu) == 0)
                menu = withoutMnemonic(shown(at.title));
        }
        commands.append({action->objectName(), withoutMnemonic(action->text()), menu, action->shortcut().toString(QKeySequence::NativeText),
                         action->icon(), action->isEnabled()});
    }
    return commands;
}

QList<ShortcutRow> Actions::shortcuts() const
{
    QList<ShortcutRow> rows;
    for (const MenuSpec& menu : menuTable()) {
        for (const ActionSpec& spec : actionTable()) {
            const QAction* action = m_actions.value(QString::fromLatin1(spec.id));
            if (action && qstrcmp(menu.id, spec.menu) == 0 && !action->shortcut().isEmpty())
                rows.append({withoutMnemonic(shown(menu.title)), withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    return rows;
}

} // namespace groundplan
