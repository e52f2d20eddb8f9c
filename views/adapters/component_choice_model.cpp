// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/component_choice_model.h"

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

ComponentChoiceModel::ComponentChoiceModel(const Catalog& catalog, QObject* parent) : QAbstractListModel(parent), m_catalog(catalog) {}

void ComponentChoiceModel::setChoices(const Design& design, const QList<Id>& ids)
{
    beginResetModel();
    m_choices.clear();
    m_choices.reserve(ids.size());
    m_icons.clear();
    for (const Id& id : ids)
        m_choices.append({id, textOf(design, id), design.component(id)->kind});
    endResetModel();
}

int ComponentChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ComponentChoiceModel::data(const QModelIndex& index, int role) const
{
    const Choice& choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.text;
    case IdRole:
        return choice.id;
    case Qt::DecorationRole: {
        const auto at = m_icons.constFind(choice.kind);
        if (at != m_icons.cend())
            return *at;
        const ComponentKind* kind = m_catalog.componentKind(choice.kind);
        const Theme& theme = currentTheme();
        return *m_icons.insert(choice.kind, themedIcon(QLatin1String("kinds/") + choice.kind, theme, kind ? theme.category(kind->category) : theme.mutedText));
    }
    default:
        return {};
    }
}

QString ComponentChoiceModel::textOf(const Design& design, const Id& id)
{
    const Component* component = design.component(id);
    return !component || component->name.isEmpty() || component->name == id ? id : QString(component->name + QLatin1String(" (") + id + u')');
}

} // namespace groundplan
