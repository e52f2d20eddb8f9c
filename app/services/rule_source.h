// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// What a command line asks for on top of what the design says.
struct RuleRequest {
    QString profile;    ///< name of ours or path; empty: the design's own
    Id environment;     ///< empty: none
    QStringList packs;  ///< files or folders with rule packs, besides the design's own
};

/// The rules for a design that stands in `folder` (empty: the current one): ours, those of its packs, as its profile
/// and settings say. Reads files. An error without a file speaks of the design's own settings: its subject is the key of
/// LoadedDesign::settingPlaces.
Result<std::shared_ptr<const RuleSet>> loadRules(const Design& design, const QString& folder, const Catalog& catalog,
                                                 const RuleRequest& request = {});

/// A profile of ours by its name, or a file by its path seen from `folder`. `rules` are all that it may speak of.
Result<Profile> loadProfile(const QString& nameOrPath, const QString& folder, const std::vector<const Rule*>& rules);

/// All profiles that come with the program, in the order in which they are shown.
Result<QList<Profile>> ourProfiles();

/// The design as it is in that environment: with its overrides of attribute values.
Design designIn(const Design& design, const Id& environment);

} // namespace groundplan
