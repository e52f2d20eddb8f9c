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

/// GitLab expands $VARIABLES in the values of variables; a design's text holds none.
QString literal(QString text)
{
    return text.replace(u'$', QLatin1String("$$"));
}

ValueMap validateJob(const Pipeline& pipeline)
{
    QStringList script{QStringLiteral("groundplan validate \"$DESIGN\" --format junit --output findings.xml"),
                       QStringLiteral("groundplan export \"$DESIGN\" --output \"$FOLDER\" --check")};
    ValueMap variables{{QStringLiteral("DESIGN"), literal(pipeline.design)}, {QStringLiteral("FOLDER"), literal(pipeline.folder)}};
    if (!pipeline.overlays.isEmpty()) {
        variables.append(QStringLiteral("OVERLAYS"), literal(pipeline.overlays.join(u' ')));
        script.append(QStringLiteral("for overlay in $OVERLAYS; do kustomize build \"$overlay\" > /dev/null || exit 1; done"));
    }
    return {{QStringLiteral("stage"), QStringLiteral("validate")},
            {QStringLiteral("image"), QStringLiteral("$GROUNDPLAN_IMAGE")},
            {QStringLiteral("timeout"), QStringLiteral("10 minutes")},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("script"), script},
            {QStringLiteral("artifacts"), ValueMap{{QStringLiteral("when"), QStringLiteral("always")},
                                                   {QStringLiteral("reports"), ValueMap{{QStringLiteral("junit"), QStringLiteral("findings.xml")}}}}},
            {QStringLiteral("rules"), Value::List{ValueMap{{QStringLiteral("if"), QStringLiteral("$CI_PIPELINE_SOURCE == \"merge_request_event\"")}},
                                                  ValueMap{{QStringLiteral("if"), QStringLiteral("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH")}}}}};
}

ValueMap buildJob(const Pipeline& pipeline, const BuiltImage& image)
{
    QStringList script{QStringLiteral("echo 'Yours: replace this by your build.'"), QStringLiteral("docker build --tag \"$IMAGE:$CI_COMMIT_SHA\" .")};
    if (pipeline.listsParts)
        script.append(QStringLiteral("echo 'Yours: write the bill of materials (syft or alike).' >&2; exit 1"));
    if (pipeline.scans)
        script.append(QStringLiteral("echo 'Yours: search the image for known weaknesses (trivy, grype or alike).' >&2; exit 1"));
    script.append(QStringLiteral("docker push \"$IMAGE:$CI_COMMIT_SHA\""));
    if (pipeline.signs)
        script.append(QStringLiteral("echo 'Yours: sign the image (cosign or alike).' >&2; exit 1"));
    ValueMap job{{QStringLiteral("stage"), QStringLiteral("build")},
                 {QStringLiteral("image"), QStringLiteral("docker:27")},
                 {QStringLiteral("services"), QStringList{QStringLiteral("docker:27-dind")}},
                 {QStringLiteral("needs"), QStringList{QStringLiteral("validate-design")}},
                 {QStringLiteral("variables"), ValueMap{{QStringLiteral("IMAGE"), literal(image.image)}}}};
    if (pipeline.signs)
        job.append(QStringLiteral("id_tokens"), ValueMap{{QStringLiteral("SIGSTORE_ID_TOKEN"), ValueMap{{QStringLiteral("aud"), QStringLiteral("sigstore")}}}});
    job.append(QStringLiteral("script"), script);
    // A placeholder must not fail everybody's pipeline: the team switches it on when it is filled in.
    job.append(QStringLiteral("rules"), Value::List{ValueMap{{QStringLiteral("if"), QStringLiteral("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $BUILD_IMAGES == \"true\"")}}});
    return job;
}

class GitLabCiExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("gitlab-ci"); }
    QString name() const override { return tr("GitLab CI"); }
    QString description() const override { return tr("A pipeline that validates the design, checks that the exports match it, and has a place for building each image."); }
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
        ValueMap file{{QStringLiteral("stages"), pipeline.images.isEmpty() ? QStringList{QStringLiteral("validate")} : QStringList{QStringLiteral("validate"), QStringLiteral("build")}},
                      {QStringLiteral("validate-design"), validateJob(pipeline)}};
        YamlComments comments{{QString(), QStringLiteral("Lines marked as yours are places for what only your team knows.")},
                              {QStringLiteral("/validate-design/image"), QStringLiteral("A CI variable with the image that holds groundplan and kustomize.")}};
        QStringList subjects = pipeline.subjects;
        for (const BuiltImage& image : pipeline.images) {
            file.append(image.job, buildJob(pipeline, image));
            comments.insert(u'/' + image.job, QStringLiteral("From component %1.").arg(image.component));
            subjects.append(image.component);
        }
        plan.addYaml(QStringLiteral(".gitlab-ci.yml"), file, subjects, comments);
        plan.inform(tr("Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true."));
        if (pipeline.design == QLatin1String("platform.groundplan.yaml"))
            plan.inform(tr("The pipeline reads the design from platform.groundplan.yaml; the option 'design' names another path."));
        warnOfFolder(plan, design, id());
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_gitlab_ci()
{
    return std::make_unique<GitLabCiExporter>();
}

} // namespace groundplan
