// SPDX-License-Identifier: Apache-2.0
#include "model/exports/terraform/root_module.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/exports/kubernetes/names.h"

namespace groundplan::terraform {

namespace {

using hcl::Body;
using hcl::Expression;

QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformExport", text);
}

struct Requirement {
    const char* provider;
    const char* source;
    const char* version;
};

/// What the modules were written for.
const Requirement requirements[] = {
    {"aws", "hashicorp/aws", "~> 6.25"},
    {"azurerm", "hashicorp/azurerm", "~> 4.55"},
    {"google", "hashicorp/google", ">= 6.50.0, < 8.0.0"},
    {"random", "hashicorp/random", "~> 3.7"},
};

bool usesRandom(const Module& module)
{
    return module.uses("random_");
}

QStringList providersOf(const Module& module)
{
    QStringList names{module.cloud == QLatin1String("azure") ? QStringLiteral("azurerm") : module.cloud};
    if (usesRandom(module))
        names.append(QStringLiteral("random"));
    return names;
}

QByteArray versions(const QStringList& providers)
{
    Body required;
    for (const Requirement& each : requirements) {
        if (providers.contains(QLatin1String(each.provider)))
            required.attribute(QString::fromLatin1(each.provider), Expression::object({{QStringLiteral("source"), Expression::text(QString::fromLatin1(each.source))},
                                                                                      {QStringLiteral("version"), Expression::text(QString::fromLatin1(each.version))}}));
    }
    Body terraform;
    terraform.attribute(QStringLiteral("required_version"), Expression::text(QStringLiteral(">= 1.10.0, < 2.0.0")));
    terraform.space();
    terraform.block(QStringLiteral("required_providers"), {}, required);
    Body file;
    file.block(QStringLiteral("terraform"), {}, terraform);
    return hcl::write(file);
}

/// True when a setting is as its rule wants it; where the design says otherwise there is nothing to explain.
bool follows(const Input& input)
{
    static const QStringList never{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("null")};
    return input.name == QLatin1String("public_endpoint") ? input.value.source() == QLatin1String("false") : !never.contains(input.value.source());
}

/// The files of one environment.
class Root
{
public:
    Root(PlanBuilder& plan, const CloudView& view, const Backend& backend) : m_plan(plan), m_view(view), m_backend(backend) {}

    void add()
    {
        for (const Call& call : m_view.calls()) {
            if (!call.component.isEmpty())
                m_subjects.append(call.component);
        }
        for (const Scope& scope : m_view.scopes()) {
            for (const Id& id : {scope.cloudComponent, scope.region}) {
                if (!id.isEmpty() && !m_places.contains(id))
                    m_places.append(id);
            }
        }
        const QString folder = QLatin1String("environments/") + environmentFolder(m_view) + u'/';
        addMain(folder + QLatin1String("main.tf"));
        // Providers name variables too, so they come before the variables are written.
        m_plan.addText(folder + QLatin1String("providers.tf"), providers(), m_places);
        m_plan.addText(folder + QLatin1String("variables.tf"), variables(), m_subjects);
        m_plan.addText(folder + QLatin1String("terraform.tfvars"), values(), m_subjects);
        m_plan.addText(folder + QLatin1String("outputs.tf"), outputs(), m_subjects);
        QStringList used;
        for (const Call& call : m_view.calls())
            used += providersOf(*call.module);
        m_plan.addText(folder + QLatin1String("versions.tf"), versions(used), {});
        if (!m_backend.type.isEmpty())
            m_plan.addText(folder + QLatin1String("backend.tf"), backend(), {});
    }

private:
    QString alias(int scope) const
    {
        const QList<Scope>& scopes = m_view.scopes();
        const Scope& own = scopes.at(scope);
        const auto same = [&own](const Scope& other) {
            if (other.cloud != own.cloud)
                return false;
            if (own.cloud == Cloud::Google)
                return true;
            return other.cloudComponent == own.cloudComponent && (own.cloud == Cloud::Azure || other.region == own.region);
        };
        const auto first = std::find_if(scopes.begin(), scopes.end(), [&own](const Scope& other) { return other.cloud == own.cloud; });
        if (same(*first))
            return {};
        return std::find_if(scopes.begin(), scopes.end(), same)->name;
    }

    void addMain(const QString& path)
    {
        QByteArray text;
        QList<ExportOrigin> origins;
        int line = 1;
        const auto append = [&](const Body& body, const QStringList& subjects) {
            if (!text.isEmpty()) {
                text += '\n';
                ++line;
            }
            const QByteArray block = hcl::write(body);
            const int lines = int(block.count('\n'));
            if (!subjects.isEmpty())
                origins.append({line, line + lines - 1, subjects});
            text += block;
            line += lines;
        };
        append(locals(), {});
        for (const Call& call : m_view.calls())
            append(callBlock(call), call.component.isEmpty() ? QStringList() : QStringList{call.component});
        m_plan.addText(path, text, m_subjects, origins);
    }

    Body locals() const
    {
        const ExportProfile& profile = m_view.design().properties().exports;
        const bool google = std::any_of(m_view.scopes().begin(), m_view.scopes().end(), [](const Scope& scope) { return scope.cloud == Cloud::Google; });
        const bool others = std::any_of(m_view.scopes().begin(), m_view.scopes().end(), [](const Scope& scope) { return scope.cloud != Cloud::Google; });
        QList<std::pair<QString, Expression>> tags{{QStringLiteral("design"), Expression::text(labelValue(m_view.design().name()))},
                                                   {QStringLiteral("environment"), Expression::text(labelValue(m_view.environmentName()))},
                                                   {QStringLiteral("managed-by"), Expression::text(QStringLiteral("terraform"))}};
        QList<std::pair<QString, Expression>> labels{{QStringLiteral("design"), Expression::text(dnsLabel(makeSlug(m_view.design().name()), 63))},
                                                     {QStringLiteral("environment"), Expression::text(dnsLabel(m_view.environmentName(), 63))},
                                                     {QStringLiteral("managed-by"), Expression::text(QStringLiteral("terraform"))}};
        static const QRegularExpression legalKey(QStringLiteral("^[A-Za-z][A-Za-z0-9_./-]{0,62}$"));
        for (const auto& [key, value] : profile.labels) {
            const bool taken = std::any_of(tags.begin(), tags.end(), [&key = key](const auto& tag) { return tag.first == key; });
            if (taken || !legalKey.match(key).hasMatch())
                continue;
            tags.append({key, Expression::text(labelValue(value.toText()))});
            labels.append({dnsLabel(key, 63), Expression::text(dnsLabel(value.toText(), 63))});
        }
        Body body;
        if (others)
            body.attribute(QStringLiteral("tags"), Expression::object(tags));
        if (google)
            body.attribute(QStringLiteral("labels"), Expression::object(labels));
        Body file;
        file.block(QStringLiteral("locals"), {}, body);
        return file;
    }

    Body callBlock(const Call& call)
    {
        Body body;
        body.attribute(QStringLiteral("source"), Expression::text(QLatin1String("../../") + call.module->folder()));
        if (const QString other = alias(call.scope); !other.isEmpty()) {
            const QString provider = providerName(m_view.scopes().at(call.scope).cloud);
            QList<std::pair<QString, Expression>> providers{{provider, Expression::raw(provider + u'.' + other)}};
            if (usesRandom(*call.module))
                providers.append({QStringLiteral("random"), Expression::raw(QStringLiteral("random"))});
            body.space();
            body.attribute(QStringLiteral("providers"), Expression::object(providers));
        }
        body.space();
        for (const Input& input : inputsOf(m_view, call, m_variables, m_plan)) {
            if (!input.rule.isEmpty() && follows(input))
                body.comment(QLatin1String("Rule ") + input.rule);
            body.attribute(input.name, input.value);
        }
        Body file;
        const Component* component = m_view.design().component(call.component);
        if (component)
            file.comment(component->name.isEmpty() ? component->id : QString(component->name + QLatin1String(" (") + component->id + u')'));
        else
            file.comment(call.module->name == QLatin1String("network") ? QStringLiteral("A network for what stands in none that is drawn.") : QStringLiteral("The key that encrypts what is stored here."));
        file.block(QStringLiteral("module"), {call.name}, body);
        return file;
    }

    QByteArray providers()
    {
        Body file;
        QStringList written;
        for (int i = 0; i < m_view.scopes().size(); ++i) {
            const Scope& scope = m_view.scopes().at(i);
            const QString provider = providerName(scope.cloud);
            const QString other = alias(i);
            if (written.contains(provider + other))
                continue;
            written.append(provider + other);
            Body body;
            if (!other.isEmpty())
                body.attribute(QStringLiteral("alias"), Expression::text(other));
            if (scope.cloud == Cloud::Aws) {
                body.attribute(QStringLiteral("region"), locationOf(scope, m_variables));
                static const QRegularExpression number(QStringLiteral("^[0-9]{12}$"));
                const Component* place = m_view.design().component(scope.cloudComponent);
                const QString account = place ? m_view.attribute(*place, "account").toText() : QString();
                if (number.match(account).hasMatch())
                    body.attribute(QStringLiteral("allowed_account_ids"), Expression::texts({account}));
            } else if (scope.cloud == Cloud::Azure) {
                body.attribute(QStringLiteral("subscription_id"), accountOf(m_view, scope, m_variables));
                body.attribute(QStringLiteral("storage_use_azuread"), Expression::boolean(true));
                body.space();
                body.block(QStringLiteral("features"), {}, {});
            } else {
                body.attribute(QStringLiteral("project"), accountOf(m_view, scope, m_variables));
                body.attribute(QStringLiteral("region"), locationOf(scope, m_variables));
            }
            file.space();
            file.block(QStringLiteral("provider"), {provider}, body);
        }
        return hcl::write(file);
    }

    QByteArray variables()
    {
        Body file;
        for (const RootVariable& variable : m_variables.all()) {
            Body body;
            body.attribute(QStringLiteral("description"), Expression::text(variable.description));
            body.attribute(QStringLiteral("type"), Expression::raw(variable.type));
            if (variable.optional)
                body.attribute(QStringLiteral("default"), variable.value);
            if (!variable.condition.isEmpty()) {
                Body validation;
                validation.attribute(QStringLiteral("condition"), Expression::raw(variable.condition));
                validation.attribute(QStringLiteral("error_message"), Expression::text(variable.message));
                body.space();
                body.block(QStringLiteral("validation"), {}, validation);
            }
            file.space();
            file.block(QStringLiteral("variable"), {variable.name}, body);
        }
        return hcl::write(file);
    }

    QByteArray values()
    {
        Body file;
        QStringList missing;
        for (const RootVariable& variable : m_variables.all()) {
            if (variable.optional)
                continue;
            if (variable.placeholder) {
                file.comment(QStringLiteral("Placeholder: fill it in."));
                missing.append(variable.name);
            }
            file.attribute(variable.name, variable.value);
        }
        missing.sort();
        for (const QString& name : std::as_const(missing)) {
            if (name.endsWith(QLatin1String("_project")) || name.endsWith(QLatin1String("_subscription_id")) || name == QLatin1String("database_administrators"))
                m_plan.warn(tr("The design does not say %1 for %2; terraform.tfvars holds a placeholder.").arg(name, m_view.environmentName()), m_places);
        }
        return hcl::write(file);
    }

    QByteArray outputs() const
    {
        Body file;
        for (const Call& call : m_view.calls()) {
            const Component* component = m_view.design().component(call.component);
            if (!component)
                continue;
            const std::pair<const char*, QString> wanted[] = {{"endpoint", QStringLiteral("Where to reach %1.")}, {"secret", QStringLiteral("Where the credentials of %1 are kept.")}};
            for (const auto& [output, description] : wanted) {
                if (!call.module->hasOutput(QString::fromLatin1(output)))
                    continue;
                Body body;
                body.attribute(QStringLiteral("description"), Expression::text(QString(description).replace(QLatin1String("%1"), component->label())));
                body.attribute(QStringLiteral("value"), Expression::raw(QLatin1String("module.") + call.name + u'.' + QLatin1String(output)));
                file.space();
                file.block(QStringLiteral("output"), {call.name + u'_' + QLatin1String(output)}, body);
            }
        }
        return hcl::write(file);
    }

    QByteArray backend() const
    {
        const QString key = dnsLabel(makeSlug(m_view.design().name())) + u'/' + environmentFolder(m_view);
        Body body;
        if (m_backend.type == QLatin1String("s3")) {
            QString region = QStringLiteral("eu-central-1");
            for (const Scope& scope : m_view.scopes()) {
                if (scope.cloud == Cloud::Aws) {
                    region = scope.location;
                    break;
                }
            }
            body.attribute(QStringLiteral("bucket"), Expression::text(m_backend.bucket));
            body.attribute(QStringLiteral("key"), Expression::text(key + QLatin1String("/terraform.tfstate")));
            body.attribute(QStringLiteral("region"), Expression::text(region));
            body.attribute(QStringLiteral("encrypt"), Expression::boolean(true));
            body.attribute(QStringLiteral("use_lockfile"), Expression::boolean(true));
        } else if (m_backend.type == QLatin1String("azurerm")) {
            body.attribute(QStringLiteral("storage_account_name"), Expression::text(m_backend.bucket));
            body.attribute(QStringLiteral("container_name"), Expression::text(QStringLiteral("tfstate")));
            body.attribute(QStringLiteral("key"), Expression::text(key + QLatin1String(".tfstate")));
            body.attribute(QStringLiteral("use_azuread_auth"), Expression::boolean(true));
        } else {
            body.attribute(QStringLiteral("bucket"), Expression::text(m_backend.bucket));
            body.attribute(QStringLiteral("prefix"), Expression::text(key));
        }
        Body terraform;
        terraform.block(QStringLiteral("backend"), {m_backend.type}, body);
        Body file;
        file.block(QStringLiteral("terraform"), {}, terraform);
        return hcl::write(file);
    }

    PlanBuilder& m_plan;
    const CloudView& m_view;
    const Backend& m_backend;
    RootVariables m_variables;
    QStringList m_subjects;
    QStringList m_places;
};

} // namespace

void addEnvironment(PlanBuilder& plan, const CloudView& view, const Backend& backend)
{
    Root(plan, view, backend).add();
}

void addModule(PlanBuilder& plan, const Module& module, const QStringList& subjects)
{
    const QString folder = module.folder() + u'/';
    plan.addText(folder + QLatin1String("main.tf"), module.main, subjects);
    plan.addText(folder + QLatin1String("variables.tf"), module.variables, subjects);
    plan.addText(folder + QLatin1String("outputs.tf"), module.outputs, subjects);
    plan.addText(folder + QLatin1String("versions.tf"), versions(providersOf(module)), subjects);
}

QString environmentFolder(const CloudView& view)
{
    return dnsLabel(view.environmentName());
}

} // namespace groundplan::terraform
