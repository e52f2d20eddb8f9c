// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "model/exports/export_options.h"
#include "model/exports/helm/chart_texts.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/object_notes.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HelmExport", text);
}

/// JSON with the keys in their order, two spaces a level.
QString json(const Value& value, int depth = 0)
{
    const QString inner = QString((depth + 1) * 2, u' '), outer = QString(depth * 2, u' ');
    QStringList parts;
    if (value.isMap()) {
        for (const auto& [key, each] : value.toMap())
            parts.append(inner + json(key) + QLatin1String(": ") + json(each, depth + 1));
        return parts.isEmpty() ? QStringLiteral("{}") : QString(QLatin1String("{\n") + parts.join(QLatin1String(",\n")) + u'\n' + outer + u'}');
    }
    if (value.isList()) {
        for (const Value& each : value.toList())
            parts.append(json(each, depth + 1));
        return u'[' + parts.join(QLatin1String(", ")) + u']';
    }
    if (value.isString()) {
        const QByteArray array = QJsonDocument(QJsonArray{value.toString()}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    }
    return value.isNull() ? QStringLiteral("null") : value.toText();
}

class HelmExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("helm"); }
    QString name() const override { return tr("Helm charts"); }
    QString description() const override { return tr("One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests."); }

    QList<AttributeSpec> options() const override
    {
        AttributeSpec chart = exportOption("chart-version", AttributeType::String, tr("Chart version"), tr("Version of the charts, such as 1.4.0."), QStringLiteral("0.1.0"));
        chart.pattern = QStringLiteral("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$");
        return {chart, exportOption("app-version", AttributeType::String, tr("Platform version"), tr("Version of what the charts install."), QStringLiteral("0.1.0"))};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        // The objects are those of the Kubernetes manifests, so its options count.
        if (const auto objects = optionsOf(design, *exporterById(QStringLiteral("kubernetes"))); !objects)
            return unexpected(objects.error());
        PlanBuilder plan(*this, design, catalog);
        const QList<Id> clusters = kubernetes::runningClusters(design, catalog);
        if (clusters.isEmpty())
            plan.warn(tr("No cluster of the design runs a workload, so there are no charts; place workloads in a cluster."));
        const QMap<QString, QStringList> secrets = kubernetes::secretsToProvide(design, catalog);
        double done = 0;
        for (const Id& cluster : clusters) {
            if (progress && !progress(done++ / double(clusters.size())))
                return unexpected(ErrorCode::Cancelled, tr("The export was stopped."), {});
            const QString name = clusters.size() > 1 ? dnsLabel(cluster) : dnsLabel(makeSlug(design.name()));
            addChart(plan, helm::chartOf(design, catalog, cluster, name), design, cluster, *options, secrets);
        }
        kubernetes::addObjectNotes(plan, design, catalog);
        if (!clusters.isEmpty())
            plan.inform(tr("The charts make the namespaces of their objects; release them into a namespace of their own."));
        return plan.finish();
    }

private:
    static void addChart(PlanBuilder& plan, const helm::Chart& chart, const Design& design, const Id& cluster, const ExportOptions& options, const QMap<QString, QStringList>& secrets)
    {
        const QString folder = chart.name + u'/';
        const int minor = kubernetesMinor(design) < 30 ? oldestKubernetesMinor : 30;
        plan.addYaml(folder + QLatin1String("Chart.yaml"),
                     ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("v2")},
                              {QStringLiteral("name"), chart.name},
                              {QStringLiteral("description"), QStringLiteral("%1: all that runs in %2.").arg(design.name().simplified(), design.labelOf(cluster).simplified())},
                              {QStringLiteral("type"), QStringLiteral("application")},
                              {QStringLiteral("version"), options.text(u"chart-version")},
                              {QStringLiteral("appVersion"), options.text(u"app-version")},
                              {QStringLiteral("kubeVersion"), QStringLiteral(">=1.%1.0-0").arg(minor)}},
                     {cluster});
        plan.addText(folder + QLatin1String(".helmignore"), helm::ignoreText());
        plan.addText(folder + QLatin1String("README.md"), helm::readmeText(chart, design.name()));
        plan.addText(folder + QLatin1String("values.yaml"), helm::valuesText(chart), {cluster});
        plan.addText(folder + QLatin1String("values.schema.json"), json(chart.values.schema()) + u'\n', {cluster});
        for (qsizetype number = 0; number < chart.environments.size(); ++number) {
            plan.setEnvironment(chart.environments.at(number));
            plan.addYaml(folder + QLatin1String("values-") + dnsLabel(chart.environments.at(number)) + QLatin1String(".yaml"), chart.values.difference(int(number) + 1), {cluster});
            plan.setEnvironment({});
        }
        plan.addText(folder + QLatin1String("templates/_helpers.tpl"), helm::helpersText(chart.name));
        plan.addText(folder + QLatin1String("templates/NOTES.txt"), helm::notesText(chart, secrets));
        plan.addText(folder + QLatin1String("templates/tests/helm_test.yaml"), helm::testsText(chart.name));
        for (const helm::Chart::Template& file : chart.templates)
            plan.addText(folder + QLatin1String("templates/") + file.path, file.text, file.subjects);
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_helm()
{
    return std::make_unique<HelmExporter>();
}

} // namespace groundplan
