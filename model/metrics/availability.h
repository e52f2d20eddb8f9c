// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/metrics/metrics.h"
#include "model/metrics/needs.h"

namespace groundplan {

/// Availability of several instances of which one is enough and that fail independently: 1 - (1 - a)^n.
double redundant(double one, int instances);

/// The availability on which callers of `component` may count, 0 to 1: what it promises (`availability`); else, where
/// `instance-availability` is stated, that of its `replicas` together (one when nobody says how many); else what it
/// aims at (`slo`); none when it states none of them.
std::optional<double> statedAvailability(const Facts& facts, const Component& component);

/// What the dependencies of a component leave of its availability.
struct DependencyAvailability {
    double most = 1;  ///< product over the dependencies that it is stated not to do without
    double least = 1; ///< the same over those as well of which nobody says whether they are critical
    int dependencies = 0; ///< components and connections in `least`
    QList<MissingFact> missing;
};

/// Serial availability: the product over the unique critical dependencies, each counted once however many ways lead to it.
/// Treynor, Dahlin, Rau, Beyer: The Calculus of Service Availability, ACM Queue 15 (2017). What a component states covers
/// what stands behind its calls and data access, but not what it merely passes requests on to (`routes`); one that states
/// nothing is as good as what it depends on; and one without dependencies then is a missing fact. O(what is walked).
DependencyAvailability dependencyAvailability(const Facts& facts, const Id& component);

} // namespace groundplan
