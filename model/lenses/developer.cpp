// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class DeveloperLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("developer"); }
    QString name() const override { return tr("Developer"); }
    QString question() const override { return tr("What do I build on, and how do I reach it?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        const LensMark workload{LensTone::Group, 0, 0, {}}, entry{LensTone::Group, 0, 1, {}}, data{LensTone::Group, 0, 2, {}},
            broker{LensTone::Group, 0, 3, {}}, outside{LensTone::Neutral, 0, 0, {}};
        for (const Component& component : input.design.components()) {
            LensMark mark;
            if (context.has(component, "workload"))
                mark = workload;
            else if (context.has(component, "gateway"))
                mark = entry;
            else if (context.has(component, "datastore"))
                mark = data;
            else if (context.has(component, "broker"))
                mark = broker;
            else if (context.has(component, "external") && !context.has(component, "person"))
                mark = outside;
            else
                continue; // what the platform team looks after
            const QString protocol = context.attribute(component, "protocol").toText(), port = context.attribute(component, "port").toText();
            mark.badge = port.isEmpty() ? protocol : protocol.isEmpty() ? QString(u':' + port) : QString(protocol + QLatin1String(" :") + port);
            picture.marks.insert(component.id, mark);
        }
        for (const Connection& connection : input.design.connections()) {
            if (context.isBusiness(connection) && picture.marks.contains(connection.from) && picture.marks.contains(connection.to))
                picture.marks.insert(connection.id, {});
        }
        legendLine(picture, workload, tr("Workloads"));
        legendLine(picture, entry, tr("Gateways"));
        legendLine(picture, data, tr("Data stores"));
        legendLine(picture, broker, tr("Queues and streams"));
        legendLine(picture, outside, tr("Systems of others"));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_developer()
{
    return std::make_unique<DeveloperLens>();
}

} // namespace groundplan
