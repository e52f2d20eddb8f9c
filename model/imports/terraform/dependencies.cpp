// SPDX-License-Identifier: Apache-2.0
#include "model/imports/terraform/dependencies.h"

#include <algorithm>

#include <QHash>
#include <QSet>

namespace groundplan {

namespace {

/// Steps that are taken in all, so that a file made to have very many ways ends.
constexpr qint64 mostSteps = 20'000'000;

} // namespace

TerraformDependencies::TerraformDependencies(const TerraformResources& found, const std::vector<bool>& counts) : m_needed(size_t(found.resources.size()))
{
    const QList<TerraformResource>& resources = found.resources;
    QHash<QString, QList<int>> at;
    for (int number = 0; number < resources.size(); ++number)
        at[resources.at(number).address].append(number);
    qint64 steps = 0;
    const auto targetsOf = [&](int from, const QString& address) {
        // Of the instances of a resource that is made many times, the one of the same key.
        QList<int> targets = at.value(address);
        for (const int target : std::as_const(targets)) {
            if (targets.size() > 1 && !resources.at(from).key.isEmpty() && resources.at(target).key == resources.at(from).key)
                return QList<int>{target};
        }
        return targets;
    };
    for (int from = 0; from < resources.size(); ++from) {
        if (!counts[size_t(from)])
            continue;
        QSet<int> seen{from};
        QList<int> open{from};
        while (!open.isEmpty()) {
            const int current = open.takeLast();
            for (const QString& address : resources.at(current).dependencies) {
                const QList<int> targets = targetsOf(current, address);
                for (const int target : targets) {
                    if (++steps > mostSteps) {
                        m_complete = false;
                        return;
                    }
                    if (seen.contains(target))
                        continue;
                    seen.insert(target);
                    if (counts[size_t(target)])
                        m_needed[size_t(from)].append(target);
                    else
                        open.append(target);
                }
            }
        }
        std::sort(m_needed[size_t(from)].begin(), m_needed[size_t(from)].end());
    }
    for (const QList<int>& all : m_needed) {
        for (const int target : all)
            steps += m_needed[size_t(target)].size();
    }
    m_reduce = steps <= mostSteps;
}

QList<int> TerraformDependencies::of(int resource) const
{
    const QList<int>& all = m_needed[size_t(resource)];
    if (!m_reduce)
        return all;
    QSet<int> further;
    for (const int target : all) {
        for (const int beyond : m_needed[size_t(target)]) {
            // Two that need each other are both needed.
            if (beyond != target && !std::binary_search(m_needed[size_t(beyond)].begin(), m_needed[size_t(beyond)].end(), target))
                further.insert(beyond);
        }
    }
    QList<int> direct;
    for (const int target : all) {
        if (!further.contains(target))
            direct.append(target);
    }
    return direct;
}

} // namespace groundplan
