// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/base/value.h"

namespace groundplan::crossplane {

/// An object of the platform that is the same for every design ("composition-queues-aws"), or null when there is none.
Value package(const QString& name);

} // namespace groundplan::crossplane
