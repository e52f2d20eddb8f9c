// SPDX-License-Identifier: Apache-2.0
#include "app/studio/metrics_commands.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

#include "app/services/background.h"
#include "app/services/disk.h"
#include "app/services/log.h"
#include "app/services/price_source.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/metrics/compute.h"
#include "model/storage/design_reader.h"
#include "views/canvas/canvas.h"
#include "views/panels/coupling_panel.h"

namespace groundplan {

namespace {

/// A snapshot, or the figures of a design.
Result<MetricsSnapshot> readAgainst(const QString& path, const Catalog& catalog)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    if (isSnapshot(*bytes))
        return readSnapshot(*bytes, path);
    const auto loaded = readDesign(*bytes, path, catalog);
    if (!loaded)
        return unexpected(loaded.error());
    return snapshotOf(computeMetrics(loaded->design, catalog));
}

} // namespace

MetricsCommands::MetricsCommands(MainWindow& window)
    : QObject(&window), m_window(window), m_panel(new CouplingPanel(&window)), m_metrics(window.session().document(), window.workspace().catalog())
{
    setObjectName(QStringLiteral("metrics-commands"));
    auto* dock = new QDockWidget(tr("Coupling"), &window);
    dock->setObjectName(QStringLiteral("coupling-dock"));
    dock->setWidget(m_panel);
    dock->setTitleBarWidget(new QWidget(dock)); // the tab says its name already
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    QDockWidget* problems = window.dock(QStringLiteral("problems-dock"));
    window.tabifyDockWidget(window.dock(QStringLiteral("deviations-dock")), dock);
    problems->raise();

    connect(dock, &QDockWidget::visibilityChanged, &m_metrics, &BackgroundMetrics::setWanted);
    connect(&m_metrics, &BackgroundMetrics::started, m_panel, [this] { m_panel->setBusy(true); });
    connect(&m_metrics, &BackgroundMetrics::computed, m_panel, [this](const std::shared_ptr<const Metrics>& metrics, const Design& design) {
        m_current = metrics;
        m_panel->setMetrics(metrics, design);
    });
    connect(&window.session().document(), &Document::wasReset, m_panel, [this] {
        // Another design: what was compared with the old one says nothing of it.
        m_current = nullptr;
        m_panel->setAgainst({}, {});
    });
    connect(m_panel, &CouplingPanel::chosen, this, [this](const QList<Id>& ids) {
        QList<Id> there;
        for (const Id& id : ids) {
            if (m_window.session().document().design().hasId(id))
                there.append(id);
        }
        if (there.isEmpty())
            return;
        m_window.canvas().setSelection(there);
        if (there.size() == 1)
            m_window.canvas().centerOn(there.first());
        else
            m_window.canvas().zoomToSelection();
    });
    connect(m_panel, &CouplingPanel::compareRequested, this, &MetricsCommands::askCompare);
    connect(m_panel, &CouplingPanel::compareEnded, this, [this] { m_panel->setAgainst({}, {}); });
    connect(m_panel, &CouplingPanel::snapshotRequested, this, &MetricsCommands::askSnapshot);
    connect(m_panel, &CouplingPanel::pricesEdited, this, [this](const PriceTable& prices) {
        m_prices = prices;
        m_window.workspace().settings().setPrices(prices);
    });
    const auto ours = loadPrices();
    if (!ours)
        logWarning(ours.error().text()); // our own file: a test reads it
    const PriceTable rough = ours.value_or(PriceTable());
    connect(m_panel, &CouplingPanel::pricesReset, this, [this, rough] {
        m_window.workspace().settings().clearPrices();
        setPrices(rough);
    });
    setPrices(window.workspace().settings().prices(rough));
    window.actions().on("compare-figures", this, [this] {
        m_window.showDock(QStringLiteral("coupling-dock"));
        askCompare();
    });
    window.actions().on("keep-figures", this, [this] { askSnapshot(); });
    connect(&window.workspace(), &Workspace::themeChanged, m_panel, &CouplingPanel::refreshTheme);
    m_panel->refreshTheme();
}

void MetricsCommands::setPrices(const PriceTable& prices)
{
    m_prices = prices;
    m_panel->setPrices(prices);
}

void MetricsCommands::compareWith(const QString& path)
{
    const Catalog& catalog = m_window.workspace().catalog();
    inBackground(
        this, [path, &catalog] { return readAgainst(path, catalog); },
        [this, path](Result<MetricsSnapshot> against) {
            if (!against)
                return m_window.showError(tr("The comparison failed"), against.error());
            m_window.showDock(QStringLiteral("coupling-dock"));
            m_panel->setAgainst(std::move(*against), QFileInfo(path).fileName());
        });
}

void MetricsCommands::askCompare()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Compare with"), m_window.workspace().settings().folder(),
                                                      tr("Designs and snapshots (*.yaml *.yml *.json)"));
    if (!path.isEmpty())
        compareWith(path);
}

void MetricsCommands::askSnapshot()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Keep the figures"),
                                                      QString(m_window.workspace().settings().folder() + QLatin1String("/figures.json")),
                                                      tr("Snapshots (*.json)"));
    if (!path.isEmpty() && m_window.report(tr("The snapshot failed"), writeSnapshot(path)))
        m_window.showMessage(tr("Wrote %1.").arg(QFileInfo(path).fileName()));
}

Result<void> MetricsCommands::writeSnapshot(const QString& path) const
{
    // The panel may not have been open yet, or an edit may have just happened.
    const Design& design = m_window.session().document().design();
    if (m_current && !m_metrics.isBusy() && m_panel->isVisible())
        return writeFile(path, metricsJson(*m_current, m_prices));
    return writeFile(path, metricsJson(computeMetrics(design, m_window.workspace().catalog()), m_prices));
}

} // namespace groundplan
