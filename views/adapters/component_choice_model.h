// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// Components to choose one from, by name and id: what a field that names a component completes with.
class ComponentChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole + 1;

    explicit ComponentChoiceModel(const Catalog& catalog, QObject* parent = nullptr);
    /// Offers these components of that design, in that order.
    void setChoices(const Design& design, const QList<Id>& ids);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// How a component reads in such a field: "Cart (cart)", or its id alone when it has no other name.
    static QString textOf(const Design& design, const Id& id);

private:
    struct Choice {
        Id id;
        QString text;
        QString kind;
    };
    const Catalog& m_catalog;
    QList<Choice> m_choices;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace groundplan
