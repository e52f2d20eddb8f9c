// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include "model/exports/export_plan.h"

namespace groundplan {

/// One piece of work of an export in a worker: how far it is, and whether it is to stop.
struct ExportTurn {
    std::atomic<bool> stopped = false;
    std::atomic<double> done = -1; ///< from 0 to 1; less: not known yet

    /// What the work tells and asks; it keeps the turn alive.
    static ExportProgress progressOf(const std::shared_ptr<ExportTurn>& turn)
    {
        return [turn](double done) {
            turn->done = done;
            return !turn->stopped;
        };
    }
};

} // namespace groundplan
