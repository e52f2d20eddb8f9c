// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/cli/arguments.h"

namespace groundplan {

/// One verb of the command line.
class Verb
{
public:
    virtual ~Verb() = default;
    /// Its name, options and help; called before there is an application object.
    virtual VerbInfo info() const = 0;
    /// Does it; returns the exit code.
    virtual int run(const Arguments& arguments) const = 0;
};

/// All verbs, in the order of registration.
const std::vector<std::unique_ptr<Verb>>& allVerbs();

} // namespace groundplan
