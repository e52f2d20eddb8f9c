// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
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

/// Which components and connections some lines of a file come from.
struct ExportOrigin {
    int firstLine = 1; ///< from 1
    int lastLine = 1;  ///< included
    QStringList subjects;
    bool operator==(const ExportOrigin&) const = default;
};

/// A file that an export would write.
struct ExportFile {
    QString path;         ///< relative to the export folder, with "/"; never "..", never absolute
    QByteArray content;
    QStringList subjects; ///< ids of the components and connections that it comes from
    Id environment = {};  ///< the one that it is for; empty: all
    QList<ExportOrigin> origins = {}; ///< in the order of the lines; lines that none names come from the file's subjects
    bool operator==(const ExportFile&) const = default;

    /// What a line comes from.
    QStringList subjectsAt(int line) const;
};

/// Something the user should know: left out, assumed, to be filled in.
struct ExportNote {
    enum class Level { Info, Warning } level = Level::Info;
    QStringList subjects; ///< ids of the components and connections that it is about; empty: the design
    QString message;
    bool operator==(const ExportNote&) const = default;
};

/// What an export would do, before anything is written. Files are sorted by path.
struct ExportPlan {
    QString target;
    QList<ExportFile> files;
    QList<ExportNote> notes;
};

/// Told how far an export is, from 0 to 1; false: stop.
using ExportProgress = std::function<bool(double done)>;

/// How menus and lists group the targets.
enum class ExportGroup { Workloads, Delivery, Mesh, Observability, Infrastructure, Policy, Local, Descriptions };

/// One export format. Stateless; any thread.
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual QString id() const = 0;          ///< "kubernetes"
    virtual QString name() const = 0;        ///< for menus
    virtual QString description() const = 0; ///< one sentence
    virtual ExportGroup group() const { return ExportGroup::Workloads; }
    /// What a design's export profile may set for this target (`export: { options: { TARGET: … } }`).
    virtual QList<AttributeSpec> options() const { return {}; }
    /// True when its files are Kubernetes objects under `base` and `overlays/ENVIRONMENT`, which a GitOps controller can apply.
    virtual bool isApplied() const { return false; }
    /// True for files that tools look for at the top of a repository (.github, .gitlab-ci.yml, CODEOWNERS): they get no
    /// folder of their own beside other targets.
    virtual bool standsAtTop() const { return false; }
    /// Same design, same bytes. Bad names in the design never make bad paths or broken files. Reads the design's export
    /// profile. Fails with ErrorCode::Cancelled when `progress` says stop.
    virtual Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress = {}) const = 0;
};

/// All registered targets, in the order of registration.
const std::vector<std::unique_ptr<Exporter>>& allExporters();
const Exporter* exporterById(const QString& id);

} // namespace groundplan
