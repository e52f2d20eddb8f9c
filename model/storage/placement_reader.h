// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/design/placement.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// A position out of a file: [x, y] or [x, y, width, height], `key` being the component's id. Errors name line and
/// column.
Result<Placement> readPlacement(const YamlNode& key, const YamlNode& node);

} // namespace groundplan
