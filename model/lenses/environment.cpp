// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class EnvironmentLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("environment"); }
    QString name() const override { return tr("Environment"); }
    QString question() const override { return tr("What is different in one environment?"); }

    void look(const LensInput& input, const RuleContext&, LensPicture& picture) const override
    {
        const Environment* environment = input.design.environments().find(input.environment);
        if (!environment && input.design.environments().size() > 0)
            environment = &*input.design.environments().begin();
        if (!environment) {
            picture.results.append(tr("The design has no environments."));
            return;
        }
        const QString name = environment->name.isEmpty() ? environment->id : environment->name;
        picture.title = tr("Environment: %1").arg(name);
        const LensMark differs{LensTone::Group, 0, 0, {}};
        for (const auto& [id, overrides] : environment->overrides) {
            if (!input.design.component(id))
                continue;
            LensMark mark = differs;
            QStringList words;
            for (const auto& [attribute, value] : overrides.toMap())
                words.append(attribute + QLatin1String(": ") + value.toText());
            mark.badge = words.join(QLatin1String(", "));
            picture.marks.insert(id, mark);
        }
        legendLine(picture, differs, tr("Differs in %1").arg(name));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_environment()
{
    return std::make_unique<EnvironmentLens>();
}

} // namespace groundplan
