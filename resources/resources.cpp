// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QtGlobal>

static void initialise()
{
    Q_INIT_RESOURCE(groundplan_data);
}

namespace groundplan {

void registerResources()
{
    initialise();
}

} // namespace groundplan
