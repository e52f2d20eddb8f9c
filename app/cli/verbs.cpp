// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verb.h"

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Verb> make_verb_##name();
#include "verb_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Verb>>& allVerbs()
{
    static const std::vector<std::unique_ptr<Verb>> verbs = [] {
        std::vector<std::unique_ptr<Verb>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_verb_##name());
#include "verb_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return verbs;
}

} // namespace groundplan
