// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/ci/pipeline.h"
#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

using namespace ci;

QString tr(const char* text)
{
    return QCoreApplication::translate("PipelineExport", text);
}

ValueMap step(const char* name, const QString& command)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("run"), command}};
}

ValueMap checkout()
{
    return {{QStringLiteral("name"), QStringLiteral("Check out")},
            {QStringLiteral("uses"), QStringLiteral("actions/checkout@v4")},
            {QStringLiteral("with"), ValueMap{{QStringLiteral("persist-credentials"), false}}}};
}

/// Paths and names come as environment variables: what a design says never becomes part of a command.
ValueMap withEnvironment(ValueMap step, const ValueMap& environment)
{
    step.append(QStringLiteral("env"), environment);
    return step;
}

ValueMap validateJob(const Pipeline& pipeline)
{
    const ValueMap paths{{QStringLiteral("DESIGN"), pipeline.design}, {QStringLiteral("FOLDER"), pipeline.folder}};
    Value::List steps{checkout(),
                      step("Install Groundplan (yours: where your package is)",
                           QStringLiteral("echo \"$GROUNDPLAN_PACKAGE_URL\" | grep -q . || { echo 'Set the variable GROUNDPLAN_PACKAGE_URL.' >&2; exit 1; }\n"
                                          "curl --fail --location --silent --show-error --output groundplan.deb \"$GROUNDPLAN_PACKAGE_URL\"\n"
                                          "sudo apt-get install --yes ./groundplan.deb\n")),
                      withEnvironment(step("Validate the design", QStringLiteral("groundplan validate \"$DESIGN\" --format sarif --output findings.sarif\n")), ValueMap{{QStringLiteral("DESIGN"), pipeline.design}}),
                      ValueMap{{QStringLiteral("name"), QStringLiteral("Keep the findings")},
                               {QStringLiteral("if"), QStringLiteral("always()")},
                               {QStringLiteral("uses"), QStringLiteral("actions/upload-artifact@v4")},
                               {QStringLiteral("with"), ValueMap{{QStringLiteral("name"), QStringLiteral("findings")}, {QStringLiteral("path"), QStringLiteral("findings.sarif")}}}},
                      withEnvironment(step("Check that the exported files match the design", QStringLiteral("groundplan export \"$DESIGN\" --output \"$FOLDER\" --check\n")), paths)};
    if (!pipeline.overlays.isEmpty())
        steps.append(withEnvironment(step("Build the overlays",
                                          QStringLiteral("while read -r overlay; do\n  kubectl kustomize \"$overlay\" > /dev/null\ndone <<< \"$OVERLAYS\"\n")),
                                     ValueMap{{QStringLiteral("OVERLAYS"), pipeline.overlays.join(u'\n')}}));
    ValueMap job{{QStringLiteral("name"), QStringLiteral("Validate the design")},
                 {QStringLiteral("runs-on"), QStringLiteral("ubuntu-24.04")},
                 {QStringLiteral("timeout-minutes"), 10},
                 {QStringLiteral("env"), ValueMap{{QStringLiteral("GROUNDPLAN_PACKAGE_URL"), QStringLiteral("${{ vars.GROUNDPLAN_PACKAGE_URL }}")}}},
                 {QStringLiteral("steps"), steps}};
    return job;
}

ValueMap buildJob(const Pipeline& pipeline, const BuiltImage& image)
{
    const QString reference = QStringLiteral("$IMAGE:$GITHUB_SHA");
    Value::List steps{checkout(),
                      step("Build the image (yours: replace by your build)", QStringLiteral("docker build --tag \"%1\" .\n").arg(reference))};
    if (pipeline.listsParts)
        steps.append(step("List what it is made of (yours: syft or alike)", QStringLiteral("echo 'Write the bill of materials here.' >&2\nexit 1\n")));
    if (pipeline.scans)
        steps.append(step("Search it for known weaknesses (yours: trivy, grype or alike)", QStringLiteral("echo 'Scan the image here.' >&2\nexit 1\n")));
    steps.append(step("Push it (yours: log in to your registry first)", QStringLiteral("docker push \"%1\"\n").arg(reference)));
    if (pipeline.signs)
        steps.append(step("Sign it (yours: cosign or alike)", QStringLiteral("echo 'Sign the image here.' >&2\nexit 1\n")));
    ValueMap permissions{{QStringLiteral("contents"), QStringLiteral("read")}};
    if (pipeline.signs)
        permissions.append(QStringLiteral("id-token"), QStringLiteral("write"));
    return {{QStringLiteral("name"), QString(QLatin1String("Build ") + image.label).left(100)},
            {QStringLiteral("needs"), QStringLiteral("validate")},
            // A placeholder must not fail everybody's pipeline: the team switches it on when it is filled in.
            {QStringLiteral("if"), QStringLiteral("github.event_name == 'push' && vars.BUILD_IMAGES == 'true'")},
            {QStringLiteral("runs-on"), QStringLiteral("ubuntu-24.04")},
            {QStringLiteral("timeout-minutes"), 30},
            {QStringLiteral("permissions"), permissions},
            {QStringLiteral("env"), ValueMap{{QStringLiteral("IMAGE"), image.image}}},
            {QStringLiteral("steps"), steps}};
}

/// A name of a design within a text that GitHub searches for ${{ expressions }}.
Value withoutExpressions(const Value& value)
{
    if (value.isString()) {
        static const QStringList ours{QStringLiteral("${{ vars.GROUNDPLAN_PACKAGE_URL }}")};
        return ours.contains(value.toString()) ? value : Value(value.toString().replace(QLatin1String("${{"), QLatin1String("${ {")));
    }
    if (value.isMap()) {
        ValueMap map;
        for (const auto& [key, entry] : value.toMap())
            map.append(key, withoutExpressions(entry));
        return map;
    }
    if (value.isList()) {
        Value::List list;
        for (const Value& element : value.toList())
            list.append(withoutExpressions(element));
        return list;
    }
    return value;
}

class GitHubActionsExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("github-actions"); }
    QString name() const override { return tr("GitHub Actions"); }
    QString description() const override { return tr("A workflow that validates the design, checks that the exports match it, and has a place for building each image."); }
    ExportGroup group() const override { return ExportGroup::Delivery; }
    bool standsAtTop() const override { return true; }
    QList<AttributeSpec> options() const override { return pipelineOptions(); }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        const Pipeline pipeline = pipelineOf(design, catalog, options->text(u"design"), options->flag(u"build-images"));
        PlanBuilder plan(*this, design, catalog);
        ValueMap jobs{{QStringLiteral("validate"), validateJob(pipeline)}};
        YamlComments comments{{QString(), QStringLiteral("Steps marked as yours are places for what only your team knows.")},
                              {QStringLiteral("/permissions"), QStringLiteral("No more than reading the code; jobs that need more say so.")}};
        QStringList subjects = pipeline.subjects;
        for (const BuiltImage& image : pipeline.images) {
            jobs.append(image.job, buildJob(pipeline, image));
            comments.insert(QLatin1String("/jobs/") + image.job, QStringLiteral("From component %1.").arg(image.component));
            subjects.append(image.component);
        }
        const ValueMap workflow{{QStringLiteral("name"), QStringLiteral("Platform design")},
                                {QStringLiteral("on"), ValueMap{{QStringLiteral("push"), ValueMap{{QStringLiteral("branches"), QStringList{QStringLiteral("main")}}}},
                                                                {QStringLiteral("pull_request"), ValueMap()}}},
                                {QStringLiteral("permissions"), ValueMap{{QStringLiteral("contents"), QStringLiteral("read")}}},
                                {QStringLiteral("concurrency"), ValueMap{{QStringLiteral("group"), QStringLiteral("platform-design-${{ github.ref }}")},
                                                                         {QStringLiteral("cancel-in-progress"), true}}},
                                {QStringLiteral("jobs"), withoutExpressions(jobs)}};
        plan.addYaml(QStringLiteral(".github/workflows/platform-design.yaml"), workflow, subjects, comments);
        plan.inform(tr("Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true."));
        if (pipeline.design == QLatin1String("platform.groundplan.yaml"))
            plan.inform(tr("The workflow reads the design from platform.groundplan.yaml; the option 'design' names another path."));
        warnOfFolder(plan, design, id());
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_github_actions()
{
    return std::make_unique<GitHubActionsExporter>();
}

} // namespace groundplan
