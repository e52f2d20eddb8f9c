// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/design/rule_settings.h"
#include "model/storage/design_reader.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

struct ReadRuleSettings {
    RuleSettings settings;
    QHash<QString, TextPlace> places; ///< see LoadedDesign::settingPlaces
};

/// Reads the section `rules` of a design file; a node that is not there gives empty settings. `environments` are those
/// that the file declares. Errors name line and column.
Result<ReadRuleSettings> readRuleSettings(const YamlNode& node, const QStringList& environments);

} // namespace groundplan
