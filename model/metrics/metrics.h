// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QList>
#include <QStringList>

#include "model/base/slug.h"

namespace groundplan {

/// A fact that a figure needs and the design does not state.
struct MissingFact {
    Id subject;        ///< component or connection
    QString attribute;
    bool operator==(const MissingFact&) const = default;
};

/// How one component, team or system hangs together with the others. See coupling.h, absolute_coupling.h.
struct CouplingRow {
    Id id;                 ///< of the component or the group
    QString name;
    int components = 1;    ///< in the group
    int afferent = 0;      ///< Ca
    int efferent = 0;      ///< Ce
    std::optional<double> instability;  ///< I; none when nothing depends either way
    std::optional<int> importance;      ///< AIS; none for components that are not services
    std::optional<int> dependence;      ///< ADS
    std::optional<int> criticality;     ///< ACS
    std::optional<int> blastRadius;     ///< components that a failure can reach
    std::optional<int> reach;           ///< components that it depends on, however far away
    int depth = 0;         ///< connections of the longest chain that starts here
    int cycle = 0;         ///< size of the cycle that it is part of; 0: none
};

/// The design as a whole. Shares are from 0 to 1.
struct SystemMetrics {
    int components = 0;    ///< that take part in the business
    int services = 0;      ///< workloads among them
    int dependencies = 0;  ///< distinct ordered pairs of services
    std::optional<double> propagationCost;
    std::optional<double> density;      ///< SCF
    int core = 0;                       ///< services in the largest cycle
    int inCycles = 0;                   ///< services in any cycle
    std::optional<double> cyclicity;
    int longestChain = 0;               ///< connections
    int longestWait = 0;                ///< synchronous connections
    QList<Id> chain;                    ///< components of the longest chain
    std::optional<int> widestBlast;
    Id widestBlastOf;
};

/// What users of one entry point can expect. See entry_points.h, availability.h, retry_amplification.h, latency.h.
struct EntryRow {
    Id id;
    QString name;
    std::optional<double> objective;    ///< slo, 0 to 1
    double most = 1;                    ///< availability that what it surely needs leaves, of what is stated
    double least = 1;                   ///< the same when it also needs what nobody called dispensable
    int dependencies = 0;               ///< unique ones that `least` is made of
    QList<MissingFact> missing;         ///< facts that would make `most` and `least` one exact figure
    std::optional<double> budgetMinutes; ///< minutes in 30 days that the objective leaves
    std::optional<double> downMinutes;  ///< minutes in 30 days that the availability costs, when exact
    double attempts = 1;                ///< that one request can become on the worst path
    QList<Id> attemptsPath;             ///< components of that path
    QList<MissingFact> attemptsMissing;
    double latency = 0;                 ///< seconds, of what is stated
    QList<Id> latencyPath;              ///< connections that it is made of, the slowest way down
    QList<MissingFact> latencyMissing;  ///< not empty: `latency` is a lower bound
    std::optional<double> latencyObjective; ///< seconds

    /// The exact availability, when everything it hangs on is stated.
    std::optional<double> availability() const { return missing.isEmpty() ? std::optional(most) : std::nullopt; }
};

/// The dearest boundary that a connection crosses, see egress_cost.h.
enum class Boundary { None, Zone, Region, PrivateLink, Cloud, Internet };

/// A connection that leaves a zone, region or cloud.
struct EgressRow {
    Id connection;
    QString name;
    Boundary boundary = Boundary::None;
    std::optional<double> gigabytes;    ///< in a month, 10^9 bytes; none: not stated
};

/// Who depends on whom: row depends on column. See dependency_matrix.h.
struct DependencyMatrix {
    std::vector<Id> ids;
    QStringList names;
    QStringList teams;                             ///< the first of each; empty text: none
    std::vector<std::vector<int>> targets;         ///< of each row: ascending places in `ids`
    std::vector<int> partitioned;                  ///< places in the order of the partitioning
    std::vector<int> block;                        ///< of each place: number of its block in that order
    std::vector<int> blockSize;                    ///< of each place: how many are in its block; over 1: a cycle

    int size() const { return int(ids.size()); }
    bool depends(int row, int column) const;
};

/// All figures of one design.
struct Metrics {
    QString design;
    bool complete = false;              ///< false: cancelled on the way
    SystemMetrics system;
    QList<CouplingRow> components, teams, systems;
    QList<EntryRow> entries;
    int entriesLeftOut = 0;             ///< see mostEntries in compute.h
    QList<EgressRow> egress;
    DependencyMatrix matrix, teamMatrix, systemMatrix;
};

} // namespace groundplan
