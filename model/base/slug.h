// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QString>
#include <QStringView>

namespace groundplan {

/// Stable identifier of an entity in a design: a slug such as "cart-db".
using Id = QString;

/// True for lower-case letters, digits and inner dashes, underscores or dots; at most 128 characters.
bool isSlug(QStringView text);

/// Makes a slug of any text: "Cart DB" gives "cart-db"; "item" when nothing usable is left.
Id makeSlug(QStringView text);

/// A slug made of `text` that `taken` does not know yet, by adding -2, -3 … Asks only a few dozen times even when
/// thousands of that name are taken; the number is the next free one when they were numbered without gaps.
Id uniqueSlug(QStringView text, const std::function<bool(const Id&)>& taken);

} // namespace groundplan
