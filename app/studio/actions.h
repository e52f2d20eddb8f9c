// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>

#include "views/adapters/command_model.h"
#include "views/dialogs/text_dialogs.h"
#include "views/theme/theme.h"

class QMenuBar;
class QToolBar;

namespace groundplan {

/// The actions of one window, made from the action table.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* action(const QString& id) const { return m_actions.value(id); }
    /// The submenu that an IsSubmenu line makes.
    QMenu* submenu(const QString& id) const { return m_submenus.value(id); }
    /// What an action does; `context` ends it when it goes.
    void on(const char* id, QObject* context, std::function<void()> handler);
    /// Ids of actions that nobody handles: always empty in a finished window.
    QStringList unhandled() const;

    void fillMenus(QMenuBar* bar);
    void fillToolbar(QToolBar* bar);
    void setIcons(const Theme& theme);
    struct State {
        bool design = false;
        bool editable = false;
        bool selection = false;
        int components = 0;  ///< that are selected
        int containers = 0;  ///< … among them
    };
    void update(const State& state);

    /// Everything for the command palette; ids are those of the table.
    QList<Command> commands() const;
    QList<ShortcutRow> shortcuts() const;
    /// The standard keys but for `changes`: by id, in portable form, empty for none.
    void setKeys(const QHash<QString, QString>& changes);

private:
    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_submenus;
    QStringList m_handled;
};

} // namespace groundplan
