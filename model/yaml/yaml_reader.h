// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "model/base/result.h"
#include "model/yaml/yaml_document.h"
#include "model/yaml/yaml_limits.h"

namespace groundplan {

/// Reads one YAML document. Refuses, with line and column: text that is not UTF-8, syntax errors, duplicate keys,
/// keys that are not scalars, a second document, and anything over the limits. An empty text gives a null node.
/// Thread: any.
Result<YamlNode> readYaml(const QByteArray& bytes, const QString& file, const YamlLimits& limits = {});

/// Reads all documents of a stream; empty documents are left out.
Result<QList<YamlNode>> readYamlStream(const QByteArray& bytes, const QString& file, const YamlLimits& limits = {});

} // namespace groundplan
