// SPDX-License-Identifier: Apache-2.0
#include "app/services/locale_guard.h"

#include <clocale>

namespace groundplan {

void keepNumbersLocaleIndependent()
{
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace groundplan
