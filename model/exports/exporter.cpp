// SPDX-License-Identifier: Apache-2.0
#include "model/exports/export_plan.h"

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Exporter> make_exporter_##name();
#include "exporter_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Exporter>>& allExporters()
{
    static const std::vector<std::unique_ptr<Exporter>> exporters = [] {
        std::vector<std::unique_ptr<Exporter>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_exporter_##name());
#include "exporter_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return exporters;
}

const Exporter* exporterById(const QString& id)
{
    for (const auto& exporter : allExporters()) {
        if (exporter->id() == id)
            return exporter.get();
    }
    return nullptr;
}

} // namespace groundplan
