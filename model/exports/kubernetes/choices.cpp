// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/choices.h"

#include <QCoreApplication>

#include "model/base/duration.h"
#include "model/exports/export_options.h"

namespace groundplan::kubernetes {

static QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesExport", text);
}

/// An option that names an object: letters, digits, dashes and dots, or nothing.
static AttributeSpec nameOption(const char* id, const QString& label, const QString& help, const char* fallback = "")
{
    AttributeSpec spec = exportOption(id, AttributeType::String, label, help, QString::fromLatin1(fallback));
    spec.pattern = QStringLiteral("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$");
    return spec;
}

QList<AttributeSpec> choiceOptions()
{
    AttributeSpec path = exportOption("secret-path", AttributeType::String, tr("Path in the secrets store"), tr("Put before NAMESPACE/SECRET to find a secret in the store, such as shop/."), QString());
    path.pattern = QStringLiteral("^[A-Za-z0-9/_.-]*$");
    return {
        exportOption("entry", AttributeType::Enum, tr("Entry"), tr("How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API."), QStringLiteral("ingress"),
                     {QStringLiteral("ingress"), QStringLiteral("gateway-api")}),
        nameOption("gateway-class", tr("Gateway class"), tr("Class of the Gateways; empty: that of the ingress.")),
        exportOption("secrets", AttributeType::Enum, tr("Secrets"), tr("Whether secrets are only referred to, or fetched by the External Secrets Operator."), QStringLiteral("references"),
                     {QStringLiteral("references"), QStringLiteral("external-secrets")}),
        nameOption("secret-store", tr("Secret store"), tr("Name of the store of the External Secrets Operator that holds the secrets."), "secret-store"),
        exportOption("secret-store-kind", AttributeType::Enum, tr("Kind of secret store"), tr("Whether one store serves the cluster or each namespace has its own."), QStringLiteral("ClusterSecretStore"),
                     {QStringLiteral("ClusterSecretStore"), QStringLiteral("SecretStore")}),
        path,
        nameOption("storage-class", tr("Storage class"), tr("Class of volumes for stores that name none; empty: the default of the cluster.")),
        exportOption("limit-ranges", AttributeType::Boolean, tr("Limit ranges"), tr("Whether each namespace gives containers that state no resources some."), true),
        exportOption("quotas", AttributeType::Enum, tr("Quotas"), tr("Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none."),
                     QStringLiteral("stated"), {QStringLiteral("stated"), QStringLiteral("computed"), QStringLiteral("none")}),
        exportOption("job-lifetime", AttributeType::Duration, tr("Lifetime of finished jobs"),
                     tr("When a finished job is removed; a GitOps controller then runs it again. Empty: never."), Value())};
}

Choices choicesOf(const Design& design)
{
    Choices choices;
    choices.minor = kubernetesMinor(design);
    const Exporter* exporter = exporterById(QStringLiteral("kubernetes"));
    if (!exporter)
        return choices;
    const auto options = optionsOf(design, *exporter);
    if (!options)
        return choices;
    const QString quotas = options->text(u"quotas");
    choices.quotas = quotas == QLatin1String("none") ? Choices::Quotas::None : quotas == QLatin1String("computed") ? Choices::Quotas::Computed : Choices::Quotas::Stated;
    choices.gatewayApi = options->text(u"entry") == QLatin1String("gateway-api");
    choices.gatewayClass = options->text(u"gateway-class");
    choices.externalSecrets = options->text(u"secrets") == QLatin1String("external-secrets");
    choices.secretStore = options->text(u"secret-store");
    choices.secretStoreKind = options->text(u"secret-store-kind");
    choices.secretPath = options->text(u"secret-path");
    choices.storageClass = options->text(u"storage-class");
    choices.limitRanges = options->flag(u"limit-ranges");
    choices.jobLifetime = parseDuration(options->text(u"job-lifetime")).value_or(0);
    return choices;
}

} // namespace groundplan::kubernetes
