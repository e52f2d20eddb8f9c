// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::observability {

/// One line of a panel: what is asked and how its legend reads.
struct PanelQuery {
    QString expression;
    QString legend;
};

/// Panels of a Grafana dashboard, laid out in rows from left to right.
class PanelGrid
{
public:
    /// `unit` is one of Grafana's: "reqps", "percentunit", "s", "bytes" …
    void addGraph(const QString& title, const QString& unit, const QList<PanelQuery>& queries, const QString& description = {}, int width = 8);
    /// One number; below the first threshold it is bad, below the second it is a warning.
    void addNumber(const QString& title, const QString& unit, const QString& expression, const QString& description, double bad, double warning, int width = 8);
    /// Goes on in a new line.
    void breakLine();

    const Value::List& panels() const { return m_panels; }

private:
    ValueMap panel(const QString& title, const char* type, const QList<PanelQuery>& queries, const QString& description, int width, int height);

    Value::List m_panels;
    int m_x = 0, m_y = 0, m_height = 0;
};

/// A dashboard of these panels with a variable for the data source. `links` are title and address.
Value dashboard(const QString& uid, const QString& title, const QString& description, const QStringList& tags, const QList<std::pair<QString, QString>>& links, const PanelGrid& panels);

} // namespace groundplan::observability
