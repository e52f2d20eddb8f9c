// SPDX-License-Identifier: Apache-2.0
#include "app/services/language_folders.h"

namespace groundplan {

QStringList languageFolders(const QStringList& languages)
{
    QStringList folders;
    const auto add = [&folders](const QString& name) {
        if (!name.isEmpty() && !folders.contains(name))
            folders.append(name);
    };
    for (const QString& language : languages) {
        const QString name = QString(language).replace(u'-', u'_');
        add(name);
        add(name.section(u'_', 0, 0));
        if (name.section(u'_', 0, 0) == QLatin1String("en"))
            break;
    }
    folders.removeAll(QStringLiteral("en"));
    return folders;
}

} // namespace groundplan
