// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lenses/lens.h"

namespace groundplan {

/// Who belongs to which group of one kind, and where the groups touch.
class GroupLens : public Lens
{
public:
    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override;

protected:
    virtual QString groupKind() const = 0; ///< "team", "system"
    virtual LensTone toneOfNone() const { return LensTone::Bad; }
    virtual QString none() const = 0;      ///< what those are called that belong to no such group; translated when asked
};

} // namespace groundplan
