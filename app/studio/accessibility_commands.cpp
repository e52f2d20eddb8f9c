// SPDX-License-Identifier: Apache-2.0
#include "app/studio/accessibility_commands.h"

#include <QToolBar>

#include "app/studio/actions.h"
#include "app/studio/main_window.h"
#include "app/studio/region_cycle.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

constexpr int toolbarIcon = 20;

QByteArray actionOf(int percent)
{
    return QByteArray("text-") + QByteArray::number(percent);
}

} // namespace

AccessibilityCommands::AccessibilityCommands(MainWindow& window)
    : QObject(&window), m_window(window), m_regions(new RegionCycle(window, this))
{
    Actions& actions = window.actions();
    actions.on("next-region", this, [this] { m_regions->step(true); });
    actions.on("previous-region", this, [this] { m_regions->step(false); });
    const auto walk = [this](bool forward) {
        m_window.canvas().setFocus(Qt::ShortcutFocusReason);
        if (!m_window.canvas().stepConnection(forward))
            m_window.showMessage(tr("Select a component that has connections first."));
    };
    actions.on("next-connection", this, [walk] { walk(true); });
    actions.on("previous-connection", this, [walk] { walk(false); });
    actions.on("follow-connection", this, [this] {
        m_window.canvas().setFocus(Qt::ShortcutFocusReason);
        if (!m_window.canvas().followConnection())
            m_window.showMessage(tr("Select one connection first."));
    });
    for (int percent : textScales())
        actions.on(actionOf(percent).constData(), this, [this, percent] { m_window.workspace().setTextScale(percent); });
    connect(&window.workspace(), &Workspace::themeChanged, this, &AccessibilityCommands::wearTextScale);
    wearTextScale();
}

void AccessibilityCommands::wearTextScale()
{
    const int worn = m_window.workspace().settings().textScale();
    for (int percent : textScales())
        m_window.actions().action(QString::fromLatin1(actionOf(percent)))->setChecked(percent == worn);
    m_window.findChild<QToolBar*>(QStringLiteral("toolbar"))->setIconSize({scaledToText(toolbarIcon), scaledToText(toolbarIcon)});
}

} // namespace groundplan
