// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// An architecture decision record (ADR) kept in the design.
struct Decision {
    Id id;
    QString title;
    QString status; ///< proposed, accepted, superseded …
    QDate date;
    QString context;
    QString decision;
    QString consequences;
    QStringList subjects;
    ValueMap extra;

    bool operator==(const Decision&) const = default;
};

} // namespace groundplan
