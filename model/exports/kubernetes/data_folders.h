// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace groundplan::kubernetes {

/// Where the usual image of a product keeps its data, and what else it writes to.
struct DataFolders {
    QString data;
    QString subPath;     ///< folder inside the volume; empty: its top
    QStringList scratch; ///< folders that need not survive, beside /tmp
};

/// The folders of a product as the catalog names it; "/data" for one that is not known.
DataFolders dataFolders(const QString& technology);

} // namespace groundplan::kubernetes
