// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/base/value.h"

namespace groundplan::helm {

/// Where a part of an object stands among a chart's values.
struct Tuning {
    QStringList path;     ///< below the values of its file
    bool always = false;  ///< a value even where all environments agree: teams tune it
    QString about = {};
    Value schema = {};
};

/// The name under which an object's own switches stand: "autoscaling", "networkPolicy".
QString sectionOf(const QString& kind);

/// The place of a part of an object (a JSON pointer) among the values.
Tuning tuningOf(const QString& kind, const QString& pointer);

} // namespace groundplan::helm
