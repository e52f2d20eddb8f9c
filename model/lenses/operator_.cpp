// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/lenses/lens.h"
#include "model/rules/regulated_data.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class OperatorLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("operator"); }
    QString name() const override { return tr("Operator"); }
    QString question() const override { return tr("What will wake me up at night?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        // What the checks of operation found, by component.
        static const QStringList packs{QStringLiteral("reliability"), QStringLiteral("observability"), QStringLiteral("delivery"), QStringLiteral("data"), QStringLiteral("mesh")};
        QHash<Id, Severity> worst;
        if (input.report) {
            for (const Finding& finding : input.report->findings) {
                const Rule* rule = ruleById(finding.rule);
                if (!rule || !packs.contains(rule->info().pack) || finding.severity == Severity::Info)
                    continue;
                const Connection* connection = input.design.connection(finding.subject);
                const Id& subject = connection ? connection->from : finding.subject;
                worst[subject] = std::max(worst.value(subject, Severity::Info), finding.severity);
            }
        }
        for (const Component& component : input.design.components()) {
            if (!isInPlatform(context, component))
                continue;
            LensMark mark{LensTone::Good, 0, 0, {}};
            if (worst.contains(component.id))
                mark.tone = worst.value(component.id) == Severity::Error ? LensTone::Bad : LensTone::Caution;
            const Value replicas = context.attribute(component, "replicas"), slo = context.attribute(component, "slo");
            QStringList words;
            if (replicas.isInteger())
                words.append(u'\u00d7' + replicas.toText());
            if (slo.isNumber())
                words.append(slo.toText() + QLatin1String(" %"));
            mark.badge = words.join(QLatin1String(" · "));
            picture.marks.insert(component.id, mark);
        }
        for (const Connection& connection : input.design.connections()) {
            if (picture.marks.contains(connection.from) && picture.marks.contains(connection.to))
                picture.marks.insert(connection.id, {});
        }
        legendLine(picture, {LensTone::Good, 0, 0, {}}, tr("Nothing found"));
        legendLine(picture, {LensTone::Caution, 0, 0, {}}, tr("Warnings on operation"));
        legendLine(picture, {LensTone::Bad, 0, 0, {}}, tr("Errors on operation"));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_operator_()
{
    return std::make_unique<OperatorLens>();
}

} // namespace groundplan
