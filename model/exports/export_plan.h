// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A file that an export would write.
struct ExportFile {
    QString path;         ///< relative to the export folder, with "/"; never "..", never absolute
    QByteArray content;
    QStringList subjects; ///< ids of the components and connections that it comes from
    bool operator==(const ExportFile&) const = default;
};

/// Something the user should know: left out, assumed, to be filled in.
struct ExportNote {
    enum class Level { Info, Warning } level = Level::Info;
    Id subject;
    QString message;
    bool operator==(const ExportNote&) const = default;
};

/// What an export would do, before anything is written. Files are sorted by path.
struct ExportPlan {
    QString target;
    QList<ExportFile> files;
    QList<ExportNote> notes;
};

/// One export format. Stateless; any thread.
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual QString id() const = 0;          ///< "kubernetes"
    virtual QString name() const = 0;        ///< for menus
    virtual QString description() const = 0; ///< one sentence
    /// Same design, same bytes. Bad names in the design never make bad paths or broken files.
    virtual Result<ExportPlan> plan(const Design& design, const Catalog& catalog) const = 0;
};

/// All registered targets, in the order of registration.
const std::vector<std::unique_ptr<Exporter>>& allExporters();
const Exporter* exporterById(const QString& id);

} // namespace groundplan
