// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/imports/importer.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// One instance of a managed resource.
struct TerraformResource {
    QString address;   ///< "module.shop.aws_db_instance.orders", without the key of the instance
    QString module;    ///< "module.shop"; empty: the root
    QString type;
    QString name;
    QString key;       ///< of for_each or count; empty: the only one
    YamlNode values;
    YamlNode sensitive; ///< a map of what is sensitive, or paths as a state has them
    QStringList dependencies; ///< addresses
    Where where;
};

struct TerraformResources {
    QList<TerraformResource> resources;
    QHash<QString, QString> regions; ///< by provider ("aws"), where a plan says in which region it works
    bool planned = false; ///< from a plan: ids are not known yet, dependencies are direct
};

/// True for a state (version 4) or the output of `terraform show -json` for a state or plan.
bool isTerraformFile(const QByteArray& bytes, const QString& path);

Result<TerraformResources> readTerraform(const ImportFile& file);

/// True when the resource says that its attribute of that name, or a part of it, must not be shown.
bool isSensitive(const TerraformResource& resource, const QString& attribute);

} // namespace groundplan
