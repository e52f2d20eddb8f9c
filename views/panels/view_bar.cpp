// SPDX-License-Identifier: Apache-2.0
#include "views/panels/view_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace groundplan {

ViewBar::ViewBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_views(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("view-bar"));
    setAccessibleName(tr("View"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(8, 2, 8, 2);
    m_row->setSpacing(2);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setToolTip(tr("Choose what of the design is shown"));
    m_views->setFocusPolicy(Qt::TabFocus);
    m_views->setMenu(m_menu);
    m_row->addWidget(m_views);
    fill();
}

void ViewBar::setState(const ViewBarState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    fill();
}

QToolButton* ViewBar::addButton(const QString& text, const QString& tip, const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    m_parts.append(button);
    return button;
}

void ViewBar::fill()
{
    for (QWidget* part : m_parts) {
        // A button may be the one that was just pressed.
        part->hide();
        part->setObjectName({});
        part->deleteLater();
    }
    m_parts.clear();
    while (m_row->count() > 1)
        delete m_row->takeAt(1);
    const QString whole = tr("Whole design");
    const QString name = m_state.view.isEmpty() ? whole : m_state.name;
    m_views->setText(QString(name + (m_state.changed ? QStringLiteral(" *  \u25be") : QStringLiteral("  \u25be"))));
    m_views->setAccessibleName(tr("View: %1").arg(name));
    m_menu->clear();
    const auto entry = [this](const QString& text, const Id& view) {
        QAction* action = m_menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(view == m_state.view);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
    };
    entry(whole, {});
    if (!m_state.views.isEmpty())
        m_menu->addSeparator();
    for (const ViewBarState::Place& view : m_state.views)
        entry(view.name, view.id);
    m_menu->addSeparator();
    QAction* save = m_menu->addAction(tr("Save as a view…"), this, &ViewBar::saveRequested);
    save->setEnabled(m_state.editable);
    QAction* manage = m_menu->addAction(tr("Manage views…"), this, &ViewBar::manageRequested);
    manage->setEnabled(m_state.editable && !m_state.views.isEmpty());

    if (!m_state.path.isEmpty()) {
        const auto separator = [this] {
            auto* mark = new QLabel(layoutDirection() == Qt::RightToLeft ? QStringLiteral("\u2039") : QStringLiteral("\u203a"), this);
            mark->setProperty("role", QStringLiteral("muted"));
            mark->setContentsMargins(2, 0, 2, 0);
            m_row->addWidget(mark);
            m_parts.append(mark);
        };
        separator();
        QToolButton* top = addButton(tr("Top"), tr("Show the design from outside again"), "place");
        connect(top, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen({}); });
        for (const ViewBarState::Place& place : m_state.path) {
            separator();
            const bool last = place.id == m_state.path.last().id;
            const QString shown = fontMetrics().elidedText(place.name, Qt::ElideRight, 200);
            QToolButton* button = addButton(shown, last ? place.name : tr("Look into %1").arg(place.name), "place");
            if (last)
                button->setProperty("current", true);
            connect(button, &QToolButton::clicked, this, [this, id = place.id] { Q_EMIT placeChosen(id); });
        }
    }
    m_row->addStretch(1);
    if (m_state.collapsed > 0) {
        connect(addButton(tr("%n collapsed", nullptr, m_state.collapsed), tr("Open all containers again"), "expand-all"), &QToolButton::clicked, this,
                &ViewBar::expandAllRequested);
    }
    if (m_state.left > 0) {
        connect(addButton(tr("%n not shown", nullptr, m_state.left), tr("Show all components again"), "show-all"), &QToolButton::clicked, this,
                &ViewBar::showAllRequested);
    }
    if (m_state.changed) {
        if (m_state.editable) {
            connect(addButton(tr("Keep in the view"), tr("Change the saved view to what is shown now"), "update-view"), &QToolButton::clicked, this,
                    &ViewBar::updateRequested);
        }
        connect(addButton(tr("Back to the view"), tr("Show what the saved view says"), "revert-view"), &QToolButton::clicked, this,
                &ViewBar::revertRequested);
    }
    for (QWidget* part : m_parts)
        part->show();
}

} // namespace groundplan
