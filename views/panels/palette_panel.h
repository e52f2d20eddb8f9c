// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/catalog/catalog.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace groundplan {

class PaletteModel;
struct PalettePattern;

/// The kinds that can be placed, by category and searchable: drag one onto the canvas, or click it and then the place.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    PalettePanel(const Catalog& catalog, const QString& kindMimeType, QWidget* parent = nullptr);

    /// Shows patterns after the kinds, dragged with that mime type.
    void setPatterns(const QList<PalettePattern>& patterns, const QString& mimeType);
    void focusSearch();
    /// Brings that kind into view and marks it, without placing anything.
    void showKind(const QString& kind);
    /// Nothing is being placed any more.
    void clearChoice();
    void refreshTheme();
    QTreeView* view() const { return m_view; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    /// The next click on the canvas is to place a component of that kind.
    void placeRequested(const QString& kind);
    /// A pattern is to be inserted.
    void patternRequested(const QString& pattern);

private:
    void choose(const QModelIndex& index);

    PaletteModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTreeView* m_view;
};

} // namespace groundplan
