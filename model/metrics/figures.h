// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/metrics/metrics.h"

namespace groundplan {

/// Which way a figure should go.
enum class Better { Lower, Higher, Neither };

/// One figure of the whole design, ready to be shown. Texts are translated.
struct Figure {
    QString key;                  ///< in files: "propagation-cost"
    QString name;
    QString meaning;              ///< one sentence
    std::optional<double> value;  ///< a count, or a share from 0 to 1
    bool share = false;
    Better better = Better::Lower;
    QString source;
};
QList<Figure> systemFigures(const Metrics& metrics);

/// One column of the tables by component, team and system.
struct FigureColumn {
    const char* key;     ///< in files: "instability"
    const char* name;    ///< as short as a header has to be: "Ca"; context "Metrics"
    const char* meaning; ///< what it stands for, for its tooltip; context "Metrics"
    std::optional<double> (*value)(const CouplingRow&);
    int decimals = 0;
};
const QList<FigureColumn>& couplingColumns();

/// A figure as text with `decimals` digits behind the point: "0.33"; "–" when there is none. Locale-independent.
QString figureText(const std::optional<double>& value, int decimals = 0);
/// A figure of the whole design as text: "31.5 %" for shares.
QString figureText(const Figure& figure);
/// An availability (0 to 1) in as many digits as it takes to tell 99.95 from 99.949: "99.949 %".
QString availabilityText(double availability);
/// Minutes as people say them: "43.2 min", "3.6 h".
QString minutesText(double minutes);
/// Seconds as people say them: "850 ms", "2.5 s".
QString secondsText(double seconds);

} // namespace groundplan
