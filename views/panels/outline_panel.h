// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QWidget>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace groundplan {

class OutlineModel;

/// The design as a tree; selecting here selects on the canvas and the other way round.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(Document& document, const Catalog& catalog, QWidget* parent = nullptr);

    /// Shows what is selected elsewhere, without telling anybody.
    void setSelection(const QList<Id>& ids);
    QList<Id> selection() const;
    void beginRename(const Id& id);
    void focusSearch();
    void refreshTheme();
    /// See OutlineModel::setDragText().
    void setDragText(std::function<QByteArray(const QList<Id>&)> text, const QString& type);
    QTreeView* view() const { return m_view; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void selectionChanged(const QList<groundplan::Id>& ids);
    /// Double click: bring it into view.
    void activated(const groundplan::Id& id);
    void contextMenuRequested(const groundplan::Id& id, QPoint global);
    void editFailed(const QString& message);

private:
    OutlineModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTreeView* m_view;
    bool m_following = false;
};

} // namespace groundplan
