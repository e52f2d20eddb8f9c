// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/base/result.h"
#include "model/guide/topic.h"

namespace groundplan {

/// Reads a topic: front matter in YAML between two lines of "---", then the text in Markdown. `id` is the name of its file.
Result<GuideTopic> readGuideTopic(const QByteArray& bytes, const QString& id, const QString& file);

} // namespace groundplan
