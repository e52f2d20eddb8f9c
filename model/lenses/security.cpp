// SPDX-License-Identifier: Apache-2.0
#include "model/rules/encryption.h"
#include "model/rules/entries.h"

#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class SecurityLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("security"); }
    QString name() const override { return tr("Security"); }
    QString question() const override { return tr("Who gets in, and what can be read on the way?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        const LensMark open{LensTone::Bad, 0, 0, {}}, partner{LensTone::Caution, 0, 0, {}}, inside{LensTone::Good, 0, 0, {}}, unsaid;
        for (const Component& component : input.design.components()) {
            if (context.has(component, "trust-boundary")) {
                LensMark zone;
                zone.badge = context.attribute(component, "trust").toText();
                picture.marks.insert(component.id, zone);
                continue;
            }
            if (context.has(component, "place"))
                continue;
            const QString exposure = context.attribute(component, "exposure").toText();
            LensMark mark = exposure == QLatin1String("internet")   ? open
                            : exposure == QLatin1String("partner")  ? partner
                            : exposure == QLatin1String("internal") ? inside
                            : isEntry(context, component)           ? open
                                                                    : unsaid;
            const QString asks = context.attribute(component, "authentication").toText();
            mark.badge = asks == QLatin1String("none") ? tr("no sign-in") : asks;
            picture.marks.insert(component.id, mark);
        }
        int plain = 0, unknown = 0;
        for (const Connection& connection : input.design.connections()) {
            LensMark mark;
            if (context.style(connection) == ConnectionStyle::Structural)
                continue;
            switch (encryptionOf(context, connection)) {
            case Encryption::Encrypted: mark.tone = LensTone::Good; break;
            case Encryption::Plain: mark.tone = LensTone::Bad; ++plain; break;
            case Encryption::Unknown: ++unknown; break;
            }
            picture.marks.insert(connection.id, mark);
        }
        legendLine(picture, open, tr("Reached from the internet · plaintext"));
        legendLine(picture, partner, tr("Reached by partners"));
        legendLine(picture, inside, tr("Reached from inside · encrypted"));
        legendLine(picture, unsaid, tr("Not stated"));
        picture.results.append(tr("Connections in plaintext: %1; not stated: %2.").arg(plain).arg(unknown));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_security()
{
    return std::make_unique<SecurityLens>();
}

} // namespace groundplan
