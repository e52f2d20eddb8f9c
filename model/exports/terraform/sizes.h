// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::terraform {

/// The smallest of the offered machines ("m7i.large 2 8": name, cores, GiB) that has that much; the biggest when none has.
QString sizeOf(const Value& offered, double cores, double memory);

/// What people write of a machine, "8 cores, 32 GiB" or a type of the cloud itself, as an offered machine.
QString machineNamed(const Value& offered, const QString& text);

} // namespace groundplan::terraform
