// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// A reviewer's remark on a component, a connection or the whole design.
struct Comment {
    Id id;
    Id subject; ///< empty: the design
    QString author;
    QDate date;
    QString text;
    bool resolved = false;
    ValueMap extra;

    bool operator==(const Comment&) const = default;
};

} // namespace groundplan
