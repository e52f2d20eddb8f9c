// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include <QSet>

#include "model/rules/rule.h"

namespace groundplan {

inline unsigned bitOf(ConnectionStyle style)
{
    return 1u << unsigned(style);
}

/// What edits changed in the shape of a design, as far as rules over the whole graph can tell it apart.
struct ShapeChanges {
    unsigned styles = 0;           ///< of connections that came, went or changed their ends
    QSet<QString> kinds;           ///< of components that came or went
    bool becameOthers = false;     ///< components changed their kind
    bool places = false, groups = false, texts = false;

    bool any() const { return styles || !kinds.isEmpty() || becameOthers || places || groups; }
    bool concerns(const RuleSight& sight, const Catalog& catalog) const
    {
        if (becameOthers || (places && sight.places) || (groups && sight.groups) || (texts && sight.texts))
            return true;
        if (styles) {
            unsigned seen = ~0u;
            if (sight.styles) {
                seen = 0;
                for (const ConnectionStyle style : *sight.styles)
                    seen |= bitOf(style);
            }
            if (styles & seen)
                return true;
        }
        return sight.isolated && std::any_of(kinds.begin(), kinds.end(), [&](const QString& kind) {
            return sight.traits.isEmpty() || std::any_of(sight.traits.begin(), sight.traits.end(), [&](const QString& trait) {
                return catalog.hasTrait(kind, trait);
            });
        });
    }
};

} // namespace groundplan
