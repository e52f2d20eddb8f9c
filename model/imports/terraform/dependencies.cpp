// SPDX-License-Identifier: Apache-2.0
#include "model/imports/terraform/dependencies.h"

#include <algorithm>

#include <QHash>
#include <QSet>

namespace groundplan {

namespace {

/// Steps that are taken in all, so that a file made to have very many ways ends.
constexpr qint64 mostSteps = 20'000'000;

/// Of more resources than these, what follows from others is not looked for: it takes a bit for each pair.
constexpr size_t mostReduced = 8192;

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
    reduce();
}

/// Leaves out what follows from others. Two that need each other do not make each other follow.
void TerraformDependencies::reduce()
{
    std::vector<int> rowOf(m_needed.size(), -1);
    std::vector<int> resources;
    const auto count = [&](int resource) {
        if (rowOf[size_t(resource)] < 0) {
            rowOf[size_t(resource)] = int(resources.size());
            resources.push_back(resource);
        }
    };
    for (size_t from = 0; from < m_needed.size(); ++from) {
        if (!m_needed[from].isEmpty())
            count(int(from));
        for (const int target : std::as_const(m_needed[from]))
            count(target);
    }
    const size_t rows = resources.size();
    if (rows > mostReduced)
        return;
    const size_t words = (rows + 63) / 64;
    std::vector<quint64> needs(rows * words), neededBy(rows * words);
    const auto setBit = [words](std::vector<quint64>& matrix, int row, int column) { matrix[size_t(row) * words + size_t(column) / 64] |= quint64(1) << (column % 64); };
    for (size_t row = 0; row < rows; ++row) {
        for (const int target : std::as_const(m_needed[size_t(resources[row])])) {
            setBit(needs, int(row), rowOf[size_t(target)]);
            setBit(neededBy, rowOf[size_t(target)], int(row));
        }
    }
    std::vector<quint64> further(words);
    for (const int resource : resources) {
        std::fill(further.begin(), further.end(), 0);
        QList<int>& all = m_needed[size_t(resource)];
        for (const int target : std::as_const(all)) {
            const size_t at = size_t(rowOf[size_t(target)]) * words;
            for (size_t word = 0; word < words; ++word)
                further[word] |= needs[at + word] & ~neededBy[at + word];
        }
        all.removeIf([&](int target) { return (further[size_t(rowOf[size_t(target)]) / 64] >> (rowOf[size_t(target)] % 64)) & 1; });
    }
}

} // namespace groundplan
