// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QDate>

#include "model/lenses/lens_picture.h"
#include "model/rules/finding.h"
#include "model/rules/rule.h"

namespace groundplan {

/// What a lens looks at: a design, and what the checks said of it where somebody has that.
struct LensInput {
    const Design& design;
    const Catalog& catalog;
    QDate today;
    const CheckReport* report = nullptr;
    Id environment; ///< of the environment lens
};

/// A way to look at the same design, for one kind of reader. Changes what is shown, never the design. Stateless; any thread.
class Lens
{
public:
    virtual ~Lens() = default;
    virtual QString id() const = 0;
    virtual QString name() const = 0;
    virtual QString question() const = 0;
    /// Fills marks and results; legend lines by legendLine(). `context` answers with the catalog's defaults.
    virtual void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const = 0;
};

const std::vector<std::unique_ptr<Lens>>& allLenses();
/// The lens of that id, or null.
const Lens* lensById(const QString& id);

/// The design through that lens, its legend counted.
LensPicture seenThrough(const Lens& lens, const LensInput& input);

/// Adds a line to the legend; components with that tone are counted by seenThrough().
void legendLine(LensPicture& picture, const LensMark& mark, const QString& text);

} // namespace groundplan
