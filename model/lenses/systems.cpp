// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/group_lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class SystemsLens : public GroupLens
{
public:
    QString id() const override { return QStringLiteral("systems"); }
    QString name() const override { return tr("Systems"); }
    QString question() const override { return tr("Which parts belong together, and where do they touch?"); }

protected:
    QString groupKind() const override { return QStringLiteral("system"); }
    /// Not every component is part of a system: infrastructure serves all of them.
    LensTone toneOfNone() const override { return LensTone::Neutral; }
    QString none() const override { return tr("No system"); }
};

} // namespace

std::unique_ptr<Lens> make_lens_systems()
{
    return std::make_unique<SystemsLens>();
}

} // namespace groundplan
