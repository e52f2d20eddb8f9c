// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/services/background_metrics.h"
#include "model/metrics/price_table.h"

namespace groundplan {

class CouplingPanel;
class MainWindow;

/// The coupling panel of a window: makes it, feeds it with figures while it is visible, leads from it to the canvas, and
/// reads and writes what the figures are compared with.
class MetricsCommands : public QObject
{
    Q_OBJECT

public:
    /// Makes the dock "coupling-dock"; the window's actions and settings have to be there.
    explicit MetricsCommands(MainWindow& window);

    CouplingPanel& panel() { return *m_panel; }
    bool isBusy() const { return m_metrics.isBusy(); }
    /// Compares with a snapshot or with a design; reads the file in a worker.
    void compareWith(const QString& path);
    Result<void> writeSnapshot(const QString& path) const;

private:
    void askCompare();
    void askSnapshot();
    void setPrices(const PriceTable& prices);

    MainWindow& m_window;
    CouplingPanel* m_panel;
    BackgroundMetrics m_metrics;
    std::shared_ptr<const Metrics> m_current;
    PriceTable m_prices;
};

} // namespace groundplan
