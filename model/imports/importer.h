// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A file that somebody read for an importer.
struct ImportFile {
    QString path;
    QByteArray bytes;
};

/// Something that the import could not take over, or guessed.
struct ImportNote {
    QString message;
    Where where;
    bool operator==(const ImportNote&) const = default;
};

struct ImportResult {
    Design design;
    QList<ImportNote> notes;
    QHash<Id, Id> origins = {};   ///< component -> the component of a design that the files say it was made of
    QHash<Id, Where> places = {}; ///< component -> where it stands in the files
};

/// One source format. Stateless; any thread.
class Importer
{
public:
    virtual ~Importer() = default;
    virtual QString id() const = 0;          ///< "kubernetes"
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    virtual QStringList filePatterns() const = 0; ///< "*.yaml" …, for dialogs and folders
    /// True when the files look like this format.
    virtual bool accepts(const QList<ImportFile>& files) const = 0;
    virtual Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const = 0;
};

const std::vector<std::unique_ptr<Importer>>& allImporters();
const Importer* importerById(const QString& id);

} // namespace groundplan
