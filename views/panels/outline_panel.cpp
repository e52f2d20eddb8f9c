// SPDX-License-Identifier: Apache-2.0
#include "views/panels/outline_panel.h"

#include <algorithm>

#include <QHash>
#include <QItemSelection>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/adapters/outline_model.h"

namespace groundplan {

/// Up to this many components the whole tree is unfolded when a design is opened.
static constexpr int unfoldAtMost = 400;

OutlinePanel::OutlinePanel(Document& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_model(new OutlineModel(document, catalog, this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_view(new QTreeView(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("outline"));
    m_view->setAccessibleName(tr("Outline of the design"));
    m_view->setHeaderHidden(true);
    m_view->setIconSize({16, 16});
    m_view->setIndentation(14);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);

    const auto unfold = [this, &document] {
        if (document.design().components().size() <= unfoldAtMost)
            m_view->expandAll();
        else
            m_view->expandToDepth(0);
    };
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty())
            m_view->expandAll();
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_view, unfold);
    unfold();
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above) { m_view->expand(above); });
    connect(m_model, &OutlineModel::editFailed, this, &OutlinePanel::editFailed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following)
            Q_EMIT selectionChanged(selection());
    });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT activated(index.data(OutlineModel::IdRole).toString());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        Q_EMIT contextMenuRequested(m_view->indexAt(at).data(OutlineModel::IdRole).toString(), m_view->viewport()->mapToGlobal(at));
    });
}

QList<Id> OutlinePanel::selection() const
{
    QList<Id> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        ids.append(index.data(OutlineModel::IdRole).toString());
    return ids;
}

void OutlinePanel::setSelection(const QList<Id>& ids)
{
    QHash<QModelIndex, QList<int>> rows;
    QList<QModelIndex> parents;
    QModelIndex first;
    for (const Id& id : ids) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
        if (!index.isValid())
            continue;
        const QModelIndex parent = index.parent();
        if (!rows.contains(parent))
            parents.append(parent);
        rows[parent].append(index.row());
        if (!first.isValid())
            first = index;
    }
    // Few long ranges: the view takes its time for each of them.
    QItemSelection chosen;
    for (const QModelIndex& parent : std::as_const(parents)) {
        QList<int>& sorted = rows[parent];
        std::sort(sorted.begin(), sorted.end());
        for (qsizetype from = 0, to = 0; from < sorted.size(); from = to) {
            while (to < sorted.size() && sorted.at(to) == sorted.at(from) + int(to - from))
                ++to;
            chosen.select(m_filter->index(sorted.at(from), 0, parent), m_filter->index(sorted.at(to - 1), 0, parent));
        }
    }
    m_following = true;
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        if (!m_view->hasFocus())
            m_view->scrollTo(first);
    }
    m_following = false;
}

void OutlinePanel::beginRename(const Id& id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index.isValid())
        m_view->edit(index);
}

void OutlinePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OutlinePanel::refreshTheme()
{
    m_model->refreshIcons();
}

void OutlinePanel::setDragText(std::function<QByteArray(const QList<Id>&)> text, const QString& type)
{
    m_model->setDragText(std::move(text), type);
}

} // namespace groundplan
