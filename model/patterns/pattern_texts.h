// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patterns/pattern.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

/// Texts in another language over the English ones of a pattern: a map in the shape of the pattern's file that holds nothing
/// but texts; what it leaves out stays English. Throws PatternFailure when it names something that the pattern does not have,
/// or a text that does not fit: other placeholders, another number of entries.
void layPatternTexts(Pattern& pattern, const YamlNode& texts);

/// The same for the fields of one part, or of a set of fields that parts include.
void layPartTexts(ValueMap& fields, const YamlNode& texts);

} // namespace groundplan
