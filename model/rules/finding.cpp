// SPDX-License-Identifier: Apache-2.0
#include "model/rules/finding.h"

namespace groundplan {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace groundplan
