// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/base/result.h"
#include "model/rules/rule.h"

namespace groundplan {

/// A rule that says of the whole design that its settings of rules cannot be used, and why: for programs that go on
/// with the rules as they come.
std::shared_ptr<const Rule> settingsProblem(const Error& error);

} // namespace groundplan
