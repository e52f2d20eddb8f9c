// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/terraform/root_module.h"

namespace groundplan {

namespace {

using namespace terraform;

QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformExport", text);
}

class TerraformExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("terraform"); }
    QString name() const override { return tr("OpenTofu and Terraform"); }
    QString description() const override { return tr("Modules for AWS, Azure and Google Cloud, and a root module for each environment."); }
    ExportGroup group() const override { return ExportGroup::Infrastructure; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("backend", AttributeType::Enum, tr("Backend"), tr("Where the state is kept; by the cloud of the design when nothing is said."), QStringLiteral("by-cloud"),
                             {QStringLiteral("by-cloud"), QStringLiteral("s3"), QStringLiteral("azurerm"), QStringLiteral("gcs"), QStringLiteral("none")}),
                exportOption("state-bucket", AttributeType::String, tr("Bucket of the state"), tr("Name of the bucket or storage account that keeps the state; made from the design's name when nothing is said."), QString())};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        QList<const Environment*> environments;
        for (const Environment& environment : design.environments())
            environments.append(&environment);
        if (environments.isEmpty())
            environments.append(nullptr);

        std::map<QString, std::pair<const Module*, QStringList>> used;
        QHash<Id, QString> reasons;
        QSet<Id> rendered;
        QStringList folders;
        bool noted = false;
        int done = 0;
        for (const Environment* environment : std::as_const(environments)) {
            if (progress && !progress(double(done++) / double(environments.size())))
                return unexpected(ErrorCode::Cancelled, tr("The export was stopped."), {});
            const CloudView view(design, catalog, environment);
            for (const Component& component : design.components()) {
                if (const QString reason = view.reason(component.id); !reason.isEmpty())
                    reasons.insert(component.id, reason);
            }
            if (view.calls().isEmpty())
                continue;
            for (const Call& call : view.calls()) {
                auto& [module, subjects] = used[call.module->folder()];
                module = call.module;
                if (!call.component.isEmpty()) {
                    subjects.append(call.component);
                    rendered.insert(call.component);
                }
            }
            const Backend backend = backendOf(*options, view);
            plan.setEnvironment(environment ? environment->id : Id());
            addEnvironment(plan, view, backend);
            plan.setEnvironment({});
            folders.append(environmentFolder(view));
            if (!noted)
                noteOnce(plan, view, backend);
            noted = true;
        }
        for (const Component& component : design.components()) {
            if (const QString reason = reasons.value(component.id); !reason.isEmpty() && !rendered.contains(component.id))
                plan.leaveOut(component, reason);
            else if (!reason.isEmpty())
                plan.informOf(component, tr("These are bought from a cloud in some environments only and have no module in the others: %1."));
        }
        if (used.empty()) {
            plan.warn(tr("Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud."));
            return plan.finish();
        }
        for (auto& [folder, entry] : used) {
            entry.second.removeDuplicates();
            addModule(plan, *entry.first, entry.second);
        }
        plan.addText(QStringLiteral("README.md"), readme(design, folders));
        plan.addText(QStringLiteral(".gitignore"), QByteArray(".terraform/\n*.tfstate\n*.tfstate.*\n*.tfplan\n"));
        return plan.finish();
    }

private:
    static Backend backendOf(const ExportOptions& options, const CloudView& view)
    {
        Backend backend{options.text(u"backend"), options.text(u"state-bucket")};
        if (backend.type == QLatin1String("none"))
            return {};
        if (backend.type == QLatin1String("by-cloud")) {
            const Cloud cloud = view.scopes().first().cloud;
            backend.type = cloud == Cloud::Aws ? QStringLiteral("s3") : cloud == Cloud::Azure ? QStringLiteral("azurerm") : QStringLiteral("gcs");
        }
        if (backend.bucket.isEmpty()) {
            const QString name = dnsLabel(makeSlug(view.design().name()), 40);
            backend.bucket = backend.type == QLatin1String("azurerm") ? QString(name).remove(u'-').left(17) + QLatin1String("tfstate") : name + QLatin1String("-tfstate");
        }
        return backend;
    }

    static void noteOnce(PlanBuilder& plan, const CloudView& view, const Backend& backend)
    {
        if (backend.type.isEmpty())
            plan.warn(tr("The state stays on the disk of whoever runs this, so only one person can; name a backend for a team."));
        else
            plan.inform(tr("The state is kept in %1 (%2), which has to be there before the first run.").arg(backend.bucket, backend.type));
        QStringList assumed;
        for (const Scope& scope : view.scopes()) {
            if (scope.assumed)
                assumed.append(cloudName(scope.cloud) + QLatin1String(": ") + scope.location);
        }
        if (!assumed.isEmpty())
            plan.warn(tr("No region of the design gives its code, so these are assumed: %1.").arg(assumed.join(QLatin1String(", "))));
        for (const Call& call : view.calls()) {
            if (call.module->uses("random_password")) {
                plan.inform(tr("Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret."));
                break;
            }
        }
        for (const Call& call : view.calls()) {
            if (call.component.isEmpty() && call.module->name == QLatin1String("network"))
                plan.inform(tr("Some components stand in no network, so one is made for them: %1.").arg(call.name));
        }
    }

    static QString readme(const Design& design, const QStringList& folders)
    {
        QString text = QLatin1String("# Infrastructure\n\nGenerated by Groundplan from the design ") + markdownText(design.name())
            + QLatin1String("; change the design and export again.\n\n"
                            "- `modules/NAME/CLOUD`: what one service needs, with safe defaults.\n"
                            "- `environments/NAME`: a root module for each environment, with a state of its own.\n\nEnvironments:\n\n");
        for (const QString& folder : folders)
            text += QLatin1String("- `environments/") + folder + QLatin1String("`\n");
        text += QLatin1String("\nTo roll out one of them, with OpenTofu or Terraform 1.10 or newer:\n\n```sh\ncd environments/") + folders.first()
            + QLatin1String("\ntofu init\ntofu validate\ntofu plan -out=plan.tfplan\ntofu apply plan.tfplan\n```\n\n"
                            "Fill in what `terraform.tfvars` marks as a placeholder. Commit `.terraform.lock.hcl` after the first `tofu init`.\n");
        return text;
    }

    /// Letters that Markdown would act on are escaped.
    static QString markdownText(const QString& text)
    {
        static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]()#+\\-.!|<>~$])"));
        return hcl::plainLine(text).replace(special, QStringLiteral("\\\\1"));
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_terraform()
{
    return std::make_unique<TerraformExporter>();
}

} // namespace groundplan
