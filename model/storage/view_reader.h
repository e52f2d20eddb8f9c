// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>

#include "model/base/result.h"
#include "model/design/view.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

struct ReadViews {
    QList<View> views;
    QList<Error> warnings; ///< unknown keys, and ids that are not in the design
};

/// Reads the section `views` of a design file; a node that is not there gives none. `components` are those of the
/// file. More than `limit` views are refused. Errors name line and column.
Result<ReadViews> readViews(const YamlNode& node, const QSet<Id>& components, int limit);

} // namespace groundplan
