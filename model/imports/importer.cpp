// SPDX-License-Identifier: Apache-2.0
#include "model/imports/importer.h"

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Importer> make_importer_##name();
#include "importer_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Importer>>& allImporters()
{
    static const std::vector<std::unique_ptr<Importer>> importers = [] {
        std::vector<std::unique_ptr<Importer>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_importer_##name());
#include "importer_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return importers;
}

const Importer* importerById(const QString& id)
{
    for (const auto& importer : allImporters()) {
        if (importer->id() == id)
            return importer.get();
    }
    return nullptr;
}

} // namespace groundplan
