// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/group_lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class OwnershipLens : public GroupLens
{
public:
    QString id() const override { return QStringLiteral("ownership"); }
    QString name() const override { return tr("Team ownership"); }
    QString question() const override { return tr("Who answers for what, and who has to agree with whom?"); }

protected:
    QString groupKind() const override { return QStringLiteral("team"); }
    QString none() const override { return tr("No team"); }
};

} // namespace

std::unique_ptr<Lens> make_lens_ownership()
{
    return std::make_unique<OwnershipLens>();
}

} // namespace groundplan
