// SPDX-License-Identifier: Apache-2.0
#include "views/panels/palette_panel.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/adapters/palette_model.h"

namespace groundplan {

PalettePanel::PalettePanel(const Catalog& catalog, const QString& kindMimeType, QWidget* parent)
    : QWidget(parent), m_model(new PaletteModel(catalog, kindMimeType, this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_view(new QTreeView(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(PaletteModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);

    m_search->setPlaceholderText(tr("Search kinds and patterns"));
    m_search->setAccessibleName(tr("Search kinds"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("palette"));
    m_view->setAccessibleName(tr("Kinds of component and patterns"));
    m_view->setHeaderHidden(true);
    m_view->setIconSize({20, 20});
    m_view->setIndentation(12);
    m_view->setUniformRowHeights(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setExpandsOnDoubleClick(false);
    m_view->expandAll();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_view->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
        if (first.isValid()) {
            m_view->setCurrentIndex(first);
            choose(first);
        }
    });
    connect(m_view, &QTreeView::clicked, this, &PalettePanel::choose);
    connect(m_view, &QTreeView::activated, this, &PalettePanel::choose);
}

void PalettePanel::choose(const QModelIndex& index)
{
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QString pattern = index.data(PaletteModel::PatternRole).toString();
    if (!kind.isEmpty())
        Q_EMIT placeRequested(kind);
    else if (!pattern.isEmpty())
        Q_EMIT patternRequested(pattern);
    else
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

void PalettePanel::setPatterns(const QList<PalettePattern>& patterns, const QString& mimeType)
{
    m_model->setPatterns(patterns, mimeType);
    m_view->expandAll();
}

void PalettePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PalettePanel::showKind(const QString& kind)
{
    m_search->clear();
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), PaletteModel::KindRole, kind, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return;
    m_view->setCurrentIndex(found.first());
    m_view->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void PalettePanel::clearChoice()
{
    m_view->clearSelection();
}

void PalettePanel::refreshTheme()
{
    m_model->refreshIcons();
}

} // namespace groundplan
