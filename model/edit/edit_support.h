// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCoreApplication>

#include "model/base/result.h"
#include "model/design/design.h"

/// What the edit functions share.
namespace groundplan::edit_support {

inline QString tr(const char* text) { return QCoreApplication::translate("Edit", text); }
inline QString tr(const char* text, int count) { return QCoreApplication::translate("Edit", text, nullptr, count); }

inline Unexpected refused(const QString& message, const Id& subject = {})
{
    return unexpected(ErrorCode::Refused, message, Where{.file = {}, .subject = subject});
}

inline Unexpected noSuch(const Id& id) { return refused(tr("'%1' is not in the design.").arg(id), id); }

/// "Cart" for one, "3 components" for more: the tail of an undo text.
inline QString namesOf(const Design& design, const QList<Id>& ids)
{
    return ids.size() == 1 ? design.labelOf(ids.first()) : tr("%n component(s)", int(ids.size()));
}

/// The first of those components that is not in the design.
inline std::optional<Id> firstMissing(const Design& design, const QList<Id>& components)
{
    for (const Id& id : components) {
        if (!design.component(id))
            return id;
    }
    return std::nullopt;
}

/// The given components without those that stand in another one of them; duplicates removed.
QList<Id> outermost(const Design& design, const QList<Id>& components);

} // namespace groundplan::edit_support
