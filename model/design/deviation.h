// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// A documented, justified, owned and expiring acceptance of a finding; the only way to silence one.
struct Deviation {
    Id id;
    QString rule;          ///< rule id
    Id subject;            ///< component or connection; empty: the design
    QString justification; ///< at least 20 characters, or it does not count
    QString owner;
    QString approver;
    QString ticket;
    QString control;       ///< compensating control
    QDate expires;
    QString standard;      ///< the part of the standard model that it deviates from
    ValueMap extra;

    bool operator==(const Deviation&) const = default;
};

} // namespace groundplan
