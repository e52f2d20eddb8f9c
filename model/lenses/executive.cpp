// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

/// Whole, in groups of three as all languages read them: a thin space, never a sign that is the decimal point elsewhere.
QString amount(double number)
{
    QString digits = QString::number(qRound64(number));
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(0x202f));
    return digits;
}

class ExecutiveLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("executive"); }
    QString name() const override { return tr("Executive"); }
    QString question() const override { return tr("What does the business depend on, and what does it cost?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        static const QList<QByteArray> levels{"critical", "high", "standard", "low"};
        double cost = 0;
        for (const Component& component : input.design.components()) {
            const Value monthly = context.attribute(component, "monthly-cost");
            cost += monthly.toNumber();
            if (context.has(component, "place"))
                continue;
            LensMark mark;
            const QString level = context.attribute(component, "criticality").toText();
            if (context.has(component, "external")) {
                mark.tone = LensTone::Neutral;
            } else if (const qsizetype at = levels.indexOf(level.toLatin1()); at >= 0) {
                mark = {LensTone::Scale, 1 - double(at) / 3, 0, {}};
            } else {
                continue;
            }
            if (monthly.isNumber())
                mark.badge = amount(monthly.toNumber());
            picture.marks.insert(component.id, mark);
        }
        for (const Connection& connection : input.design.connections()) {
            if (context.isBusiness(connection) && picture.marks.contains(connection.from) && picture.marks.contains(connection.to))
                picture.marks.insert(connection.id, {});
        }
        legendLine(picture, {LensTone::Scale, 1, 0, {}}, tr("Critical"));
        legendLine(picture, {LensTone::Scale, 2.0 / 3, 0, {}}, tr("High"));
        legendLine(picture, {LensTone::Scale, 1.0 / 3, 0, {}}, tr("Standard"));
        legendLine(picture, {LensTone::Scale, 0, 0, {}}, tr("Low"));
        legendLine(picture, {LensTone::Neutral, 0, 0, {}}, tr("People and systems of others"));
        if (cost > 0)
            picture.results.append(tr("Stated cost: %1 a month.").arg(amount(cost)));
        if (input.report) {
            int errors = 0, warnings = 0;
            for (const Finding& finding : input.report->findings) {
                errors += finding.severity == Severity::Error;
                warnings += finding.severity == Severity::Warning;
            }
            picture.results.append(tr("Open findings: %1 errors, %2 warnings; accepted: %3.").arg(errors).arg(warnings).arg(input.report->silenced.size()));
        }
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_executive()
{
    return std::make_unique<ExecutiveLens>();
}

} // namespace groundplan
