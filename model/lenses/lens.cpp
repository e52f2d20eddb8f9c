// SPDX-License-Identifier: Apache-2.0
#include "model/lenses/lens.h"

#include <algorithm>

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Lens> make_lens_##name();
#include "lens_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Lens>>& allLenses()
{
    static const std::vector<std::unique_ptr<Lens>> lenses = [] {
        std::vector<std::unique_ptr<Lens>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_lens_##name());
#include "lens_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return lenses;
}

const Lens* lensById(const QString& id)
{
    for (const auto& lens : allLenses()) {
        if (lens->id() == id)
            return lens.get();
    }
    return nullptr;
}

void legendLine(LensPicture& picture, const LensMark& mark, const QString& text)
{
    picture.legend.append({mark, text, {}});
}

LensPicture seenThrough(const Lens& lens, const LensInput& input)
{
    LensPicture picture;
    picture.id = lens.id();
    picture.title = lens.name();
    picture.question = lens.question();
    const RuleContext context(input.design, input.catalog, input.today);
    lens.look(input, context, picture);
    for (const Component& component : input.design.components()) {
        const auto mark = picture.marks.constFind(component.id);
        if (mark == picture.marks.cend())
            continue;
        // On a scale the nearest line counts.
        LensLegendEntry* best = nullptr;
        for (LensLegendEntry& entry : picture.legend) {
            if (entry.mark.tone != mark->tone || (mark->tone == LensTone::Group && entry.mark.group != mark->group))
                continue;
            if (!best || std::abs(entry.mark.amount - mark->amount) < std::abs(best->mark.amount - mark->amount))
                best = &entry;
        }
        if (best)
            best->members.append(component.id);
    }
    return picture;
}

} // namespace groundplan
