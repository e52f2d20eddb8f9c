// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include <QList>

#include "model/design/comment.h"
#include "model/design/component.h"
#include "model/design/connection.h"
#include "model/design/decision.h"
#include "model/design/deviation.h"
#include "model/design/environment.h"
#include "model/design/export_profile.h"
#include "model/design/group.h"
#include "model/design/placement.h"
#include "model/design/rule_settings.h"
#include "model/design/view.h"

namespace groundplan {

/// One entity before and after: add has no before, remove no after; the inverse swaps them.
template<typename T>
struct EntityChange {
    std::optional<T> before;
    std::optional<T> after;
    /// Place in the order of entities: where it stood or is to stand; -1: at the end.
    int slot = -1;

    const Id& id() const { return after ? after->id : before->id; }
    bool operator==(const EntityChange&) const = default;
};

using ComponentChange = EntityChange<Component>;
using ConnectionChange = EntityChange<Connection>;
using GroupChange = EntityChange<Group>;
using EnvironmentChange = EntityChange<Environment>;
using DeviationChange = EntityChange<Deviation>;
using DecisionChange = EntityChange<Decision>;
using CommentChange = EntityChange<Comment>;
using ViewChange = EntityChange<View>;

/// The position of one component before and after; kept apart because dragging does not touch the design proper.
struct PlacementChange {
    Id component;
    std::optional<Placement> before;
    std::optional<Placement> after;
    bool operator==(const PlacementChange&) const = default;
};

/// What the design as a whole says of itself.
struct DesignProperties {
    QString name;
    QString description;
    ValueMap extra; ///< unknown keys at the top of the file
    RuleSettings rules = {}; ///< the rules that it is checked by
    ExportProfile exports = {}; ///< how the team exports
    bool operator==(const DesignProperties&) const = default;
};

struct PropertiesChange {
    DesignProperties before;
    DesignProperties after;
    bool operator==(const PropertiesChange&) const = default;
};

/// All that ever happens to a design is a list of these.
using Change = std::variant<ComponentChange, ConnectionChange, GroupChange, EnvironmentChange, DeviationChange,
                            DecisionChange, CommentChange, ViewChange, PlacementChange, PropertiesChange>;
using Changes = QList<Change>;

/// The change that takes back `change`.
Change inverted(const Change& change);
/// The changes that take back `changes`: each inverted, in reverse order.
Changes inverted(const Changes& changes);

/// Something a user did, by name, as the changes that do it.
struct Edit {
    QString text; ///< "Add Cart", shown in the undo history
    Changes changes;
};

} // namespace groundplan
