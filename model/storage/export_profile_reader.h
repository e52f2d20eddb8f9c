// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/design/export_profile.h"
#include "model/storage/design_reader.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

struct ReadExportProfile {
    ExportProfile profile;
    QList<Error> warnings;
    QHash<QString, TextPlace> places; ///< "export/targets/0", "export/options/kubernetes/ingress" …
};

/// Reads the section `export` of a design file; a node that is not there gives an empty profile. Errors name line and column.
Result<ReadExportProfile> readExportProfile(const YamlNode& node);

} // namespace groundplan
