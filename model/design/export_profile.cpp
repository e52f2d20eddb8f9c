// SPDX-License-Identifier: Apache-2.0
#include "model/design/export_profile.h"

namespace groundplan {

const QStringList& exportLayoutNames()
{
    static const QStringList names{QStringLiteral("mono-repo"), QStringLiteral("repo-per-environment")};
    return names;
}

QString exportLayoutName(ExportLayout layout)
{
    return exportLayoutNames().at(int(layout));
}

bool exportLayoutNamed(QStringView name, ExportLayout& layout)
{
    const qsizetype at = exportLayoutNames().indexOf(name);
    if (at < 0)
        return false;
    layout = ExportLayout(at);
    return true;
}

} // namespace groundplan
