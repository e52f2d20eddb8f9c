// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

namespace groundplan {

/// Where a link leads that stands in a design: to a page, to somebody's mail box, or to a component of the design. A
/// design may come from anywhere, so nothing else is ever followed: no files, no other programs.
struct Link {
    enum class Kind { Web, Mail, Component };
    Kind kind = Kind::Web;
    QString target; ///< the address, or the component's id
    bool operator==(const Link&) const = default;
};

/// Reads "https://…", "http://…", "mailto:…" or "groundplan:ID"; anything else is refused.
Result<Link> readLink(const QString& text);

} // namespace groundplan
