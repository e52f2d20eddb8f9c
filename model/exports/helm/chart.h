// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "model/exports/helm/chart_values.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::helm {

/// One cluster as a chart, before it is written.
struct Chart {
    /// A file below `templates/` and what it comes from.
    struct Template {
        QString path;
        QByteArray text;
        QStringList subjects;
    };

    QString name;
    QList<Id> environments; ///< of the variants after the first
    ChartValues values;
    QList<Template> templates;
    std::map<QStringList, QString> labels; ///< what the component behind some values is called
};

/// Renders a cluster in the base and in every environment, and puts what they share into templates.
Chart chartOf(const Design& design, const Catalog& catalog, const Id& cluster, const QString& name);

} // namespace groundplan::helm
