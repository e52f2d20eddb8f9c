// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QRegularExpression>

#include "model/rules/organisation/value_condition.h"

namespace groundplan {

/// Which components something speaks of. All parts must hold; of the names in a list any one.
struct ComponentSelector {
    QStringList kinds;
    QStringList categories;
    QStringList traits;
    QStringList tags;
    QStringList ids;
    QList<std::pair<QString, QStringList>> groups; ///< kind of group and ids; "*": any
    std::optional<QRegularExpression> name;
    std::optional<bool> entry; ///< whether requests from outside arrive here first
    QList<ValueCondition> where;
    std::vector<ComponentSelector> in;     ///< the container that it stands in directly; at most one
    std::vector<ComponentSelector> within; ///< one of the containers around it; at most one
    std::vector<ComponentSelector> all, any, none;

    Answer matches(const RuleContext& context, const Component& component) const;
};

/// Which connections something speaks of.
struct ConnectionSelector {
    QStringList kinds;
    QList<ConnectionStyle> styles;
    std::optional<bool> business;
    QStringList tags;
    QStringList ids;
    QStringList crosses; ///< traits of containers: its ends stand in different ones, or one stands in none
    std::optional<QRegularExpression> name;
    QList<ValueCondition> where;
    std::vector<ComponentSelector> from, to; ///< at most one each
    std::vector<ConnectionSelector> all, any, none;

    Answer matches(const RuleContext& context, const Connection& connection) const;
};

} // namespace groundplan
