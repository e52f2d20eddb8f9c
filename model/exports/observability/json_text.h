// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::observability {

/// A value as JSON with its keys in their order, indented by two; what is short stands on one line. Characters that
/// are not seen or turn the direction of text are escaped. Ends in a line break.
QString jsonText(const Value& value);

} // namespace groundplan::observability
