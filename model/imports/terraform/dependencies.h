// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>

#include "model/imports/terraform/resources.h"

namespace groundplan {

/// Which resources need which, whatever lies between them: only those that count are named.
class TerraformDependencies
{
public:
    /// `counts` says of each resource whether it becomes a component; ways lead through the others alone.
    TerraformDependencies(const TerraformResources& found, const std::vector<bool>& counts);

    /// What that resource needs, without what it only needs because something else does.
    const QList<int>& of(int resource) const { return m_needed[size_t(resource)]; }
    /// False: there were too many ways to follow them all.
    bool isComplete() const { return m_complete; }

private:
    void reduce();

    std::vector<QList<int>> m_needed;
    bool m_complete = true;
};

} // namespace groundplan
