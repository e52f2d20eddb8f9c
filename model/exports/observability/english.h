// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// A text of a file: what files say does not depend on the language of whoever exports.
inline QString english(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace groundplan
