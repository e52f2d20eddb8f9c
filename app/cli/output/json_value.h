// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include "model/base/value.h"

namespace groundplan {

/// A value as JSON has it; scalars kept letter for letter become strings.
QJsonValue jsonValue(const Value& value);

} // namespace groundplan
