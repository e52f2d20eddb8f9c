// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/difference_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include "views/dialogs/export/code_view.h"
#include "views/dialogs/export/difference_rows.h"

namespace groundplan {

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent), m_left(new CodeView(this)), m_right(new CodeView(this)), m_place(new QLabel(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_side(new QToolButton(this))
{
    m_left->setObjectName(QStringLiteral("difference-before"));
    m_left->setAccessibleName(tr("The file in the folder"));
    m_right->setObjectName(QStringLiteral("difference"));
    m_right->setAccessibleName(tr("What changes in the file"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_place->setObjectName(QStringLiteral("difference-place"));
    m_previous->setText(tr("Previous change"));
    m_previous->setToolTip(tr("Previous change (Shift+F7)"));
    m_previous->setObjectName(QStringLiteral("previous-change"));
    m_next->setText(tr("Next change"));
    m_next->setToolTip(tr("Next change (F7)"));
    m_next->setObjectName(QStringLiteral("next-change"));
    m_side->setText(tr("Side by side"));
    m_side->setCheckable(true);
    m_side->setChecked(true);
    m_side->setObjectName(QStringLiteral("side-by-side"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(4);
    bar->addWidget(m_place, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_side);
    auto* sides = new QSplitter(this);
    sides->addWidget(m_left);
    sides->addWidget(m_right);
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(sides, 1);
    for (auto [from, to] : {std::pair(m_left, m_right), std::pair(m_right, m_left)}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(), &QScrollBar::setValue);
    }
    connect(m_previous, &QToolButton::clicked, this, &DifferenceView::previous);
    connect(m_next, &QToolButton::clicked, this, &DifferenceView::next);
    connect(m_side, &QToolButton::toggled, this, [this](bool side) {
        lay();
        Q_EMIT sideBySideChanged(side);
    });
    connect(m_right, &CodeView::lineChosen, this, &DifferenceView::lineChosen);
    setHint({});
}

bool DifferenceView::isSideBySide() const
{
    return m_side->isChecked();
}

void DifferenceView::setSideBySide(bool side)
{
    m_side->setChecked(side);
}

void DifferenceView::setTexts(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const QString left = QString::fromUtf8(before);
    const QString right = QString::fromUtf8(after);
    if (!m_hint && path == m_path && left == m_before && right == m_after)
        return;
    const bool sameFile = !m_hint && path == m_path;
    m_hint = false;
    m_path = path;
    m_before = left;
    m_after = right;
    const int current = m_current;
    lay();
    if (!sameFile)
        go(0);
    else
        m_current = std::min(current, hunkCount() - 1);
    tell();
}

void DifferenceView::setHint(const QString& text)
{
    m_hint = true;
    m_hunks.clear();
    m_current = -1;
    m_left->hide();
    m_right->setHint(text);
    tell();
}

void DifferenceView::lay()
{
    if (m_hint)
        return;
    const DifferenceRows rows = differenceRows(m_before, m_after, QStringLiteral("⋯"));
    const bool side = isSideBySide();
    m_left->setVisible(side);
    m_hunks = side ? rows.hunks : rows.hunksOfBoth;
    if (side)
        m_left->setLines(m_path, rows.left);
    m_right->setLines(m_path, side ? rows.right : rows.both);
    tell();
}

void DifferenceView::next()
{
    if (!m_hunks.isEmpty())
        go((m_current + 1) % hunkCount());
}

void DifferenceView::previous()
{
    if (!m_hunks.isEmpty())
        go((m_current + hunkCount() - 1) % hunkCount());
}

void DifferenceView::go(int hunk)
{
    m_current = hunk < hunkCount() ? hunk : -1;
    if (m_current >= 0) {
        m_right->goToBlock(m_hunks.at(m_current));
        if (isSideBySide())
            m_left->goToBlock(m_hunks.at(m_current));
    }
    tell();
}

void DifferenceView::tell()
{
    m_place->setText(m_hunks.isEmpty() ? QString() : m_current < 0 ? tr("%n change(s)", nullptr, hunkCount()) : tr("Change %1 of %2").arg(m_current + 1).arg(hunkCount()));
    m_next->setEnabled(!m_hunks.isEmpty());
    m_previous->setEnabled(!m_hunks.isEmpty());
    m_side->setEnabled(!m_hint);
}

void DifferenceView::refreshTheme()
{
    m_left->refreshTheme();
    m_right->refreshTheme();
}

} // namespace groundplan
