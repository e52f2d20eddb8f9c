// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_input.h"

#include <algorithm>

namespace groundplan {

TextPlace CheckInput::placeOf(const Id& subject) const
{
    return loaded.places.value(subject, TextPlace{1, 1});
}

int CheckInput::countOf(Severity severity) const
{
    return int(std::count_if(report.findings.begin(), report.findings.end(),
                             [&](const Finding& finding) { return finding.severity == severity; }));
}

bool CheckInput::failed() const
{
    return std::any_of(report.findings.begin(), report.findings.end(), [this](const Finding& finding) { return fails(finding); });
}

} // namespace groundplan
