// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include "model/base/slug.h"

namespace groundplan {

/// A DNS-1035 label (RFC 1035; what Kubernetes wants of a Service's name): lower-case letters, digits and dashes, a
/// letter first, at most `longest` characters. Text that had to be changed gets a hash of the original at its end, so
/// that different texts stay different.
QString dnsLabel(const QString& text, int longest = 52);

/// A legal label value: at most 63 letters, digits, dashes, dots and underscores; may be empty.
QString labelValue(const QString& text);

} // namespace groundplan
