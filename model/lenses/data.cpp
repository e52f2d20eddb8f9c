// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class DataLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("data"); }
    QString name() const override { return tr("Data"); }
    QString question() const override { return tr("Which data is where, and how confidential is it?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        static const QList<QByteArray> levels{"public", "internal", "confidential", "restricted"};
        const LensMark unsaid{LensTone::Neutral, 0, 0, {}};
        for (const Component& component : input.design.components()) {
            const qsizetype level = levels.indexOf(context.attribute(component, "classification").toText().toLatin1());
            const QStringList regulated = context.attribute(component, "regulated-data").toStringList();
            const bool keeps = context.has(component, "datastore") || context.has(component, "broker");
            if (level < 0 && regulated.isEmpty() && !keeps)
                continue;
            LensMark mark = level < 0 ? unsaid : LensMark{LensTone::Scale, double(level) / 3, 0, {}};
            QStringList words = regulated + context.attribute(component, "residency").toStringList();
            mark.badge = words.join(QLatin1String(", "));
            picture.marks.insert(component.id, mark);
        }
        for (const Connection& connection : input.design.connections()) {
            const QStringList carried = context.attribute(connection, "data").toStringList();
            const bool data = context.style(connection) == ConnectionStyle::Data || context.style(connection) == ConnectionStyle::Asynchronous;
            if (!carried.isEmpty())
                picture.marks.insert(connection.id, {LensTone::Scale, 1, 0, carried.join(QLatin1String(", "))});
            else if (data)
                picture.marks.insert(connection.id, {});
        }
        legendLine(picture, {LensTone::Scale, 1, 0, {}}, tr("Restricted · carries regulated data"));
        legendLine(picture, {LensTone::Scale, 2.0 / 3, 0, {}}, tr("Confidential"));
        legendLine(picture, {LensTone::Scale, 1.0 / 3, 0, {}}, tr("Internal"));
        legendLine(picture, {LensTone::Scale, 0, 0, {}}, tr("Public"));
        legendLine(picture, unsaid, tr("Not stated"));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_data()
{
    return std::make_unique<DataLens>();
}

} // namespace groundplan
