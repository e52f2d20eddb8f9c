// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "model/exports/helm/chart.h"

namespace groundplan::helm {

// The files of a chart that are the same for every design, or nearly so.

QByteArray helpersText(const QString& chart);
QByteArray testsText(const QString& chart);
QByteArray notesText(const Chart& chart, const QMap<QString, QStringList>& secrets);
QByteArray ignoreText();
/// values.yaml: every value, with a line on whose they are.
QByteArray valuesText(const Chart& chart);
QByteArray readmeText(const Chart& chart, const QString& design);

} // namespace groundplan::helm
