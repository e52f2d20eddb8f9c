// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace groundplan {

/// What an unquoted scalar means in the YAML 1.2 core schema.
enum class PlainType { Null, Bool, Integer, Float, String };
PlainType plainType(std::string_view text);

/// True when some YAML reader (1.1 or 1.2, strict or lax) could take the unquoted text for something else than
/// this very string: `no`, `1e3`, `08`, `1:30`, `~`, `- x`, `a: b`, ` x`. Such a string is written in quotes.
bool needsQuotes(std::string_view text, bool inFlow);

} // namespace groundplan
