// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MutableImageTag : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mutable-image-tag"),
            .code = QStringLiteral("IAC03"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Image without a fixed version"),
            .what = RULE_TEXT("A container image is named without a version, or by a tag that moves."),
            .why = RULE_TEXT("Two instances can run different software, and nobody can go back to what ran before."),
            .fix = RULE_TEXT("Name the image by a version tag that is never reused, or by its digest."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("kube-linter: latest-tag"), QStringLiteral("Polaris: tagNotSpecified")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        if (!kind || !kind->attribute(u"image")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QString image = context.attribute(component, "image").toText();
        const QString runtime = context.attribute(component, "runtime").toText();
        if (image.isEmpty()) {
            const bool needsOne = context.has(component, "containerised") && (runtime.isEmpty() || runtime == QLatin1String("container"));
            if (needsOne)
                verdicts.append(unknown(component.id, "image", ruleText("%1 does not say which image it runs.").arg(context.quoted(component.id))));
            else
                verdicts.append(notApplicable(component.id));
            return;
        }
        const QString tag = tagOf(image);
        if (!tag.isEmpty() && !moves(tag))
            verdicts.append(passed(component.id));
        else if (tag.isEmpty())
            verdicts.append(failed(component.id, ruleText("%1 runs the image %2 without a version.").arg(context.quoted(component.id), image), {component.id}));
        else
            verdicts.append(failed(component.id, ruleText("%1 runs the image %2, whose tag moves.").arg(context.quoted(component.id), image), {component.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // Only a version that the design states is known.
        const Component* component = context.design().component(finding.subject);
        const QString version = component ? context.attribute(*component, "version").toText() : QString();
        if (version.isEmpty() || moves(version))
            return;
        const QString image = context.attribute(*component, "image").toText();
        const QString tag = tagOf(image);
        const QString name = tag.isEmpty() ? image : image.chopped(tag.size() + 1);
        const QString pinned = QString(name + u':' + version);
        offerAttribute(context, finding.subject, "image", pinned, ruleText("Run %1").arg(pinned), edits);
    }

private:
        /// What stands after the last colon that is not that of the registry's port: a tag, or the end of a digest.
        static QString tagOf(const QString& image)
        {
            const qsizetype colon = image.lastIndexOf(u':');
            return colon > image.lastIndexOf(u'/') ? image.mid(colon + 1) : QString();
        }

        /// Tags that by custom name whatever is newest on a line of releases.
        static bool moves(const QString& tag)
        {
            static const QStringList moving{
                QStringLiteral("latest"), QStringLiteral("stable"),  QStringLiteral("edge"), QStringLiteral("main"),    QStringLiteral("master"),
                QStringLiteral("nightly"), QStringLiteral("develop"), QStringLiteral("dev"),  QStringLiteral("snapshot"), QStringLiteral("head"),
            };
            return moving.contains(tag.toLower());
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_mutable_image_tag()
{
    return std::make_unique<MutableImageTag>();
}

} // namespace groundplan
