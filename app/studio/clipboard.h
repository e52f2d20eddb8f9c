// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/edit/fragment.h"

namespace groundplan {

/// A piece of a design as text for the clipboard: a design file of its own, so that it can be pasted into another
/// window, another run of the program, or a text editor.
QByteArray fragmentText(const Design& design, const QList<Id>& components, const Catalog& catalog);

/// The piece in such a text; an error when it is none.
Result<Fragment> fragmentFromText(const QByteArray& text, const Catalog& catalog);

} // namespace groundplan
