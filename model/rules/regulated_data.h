// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/access.h"

namespace groundplan {

/// Classes of data that regulations speak of by name.
enum class DataClass {
    Card,   ///< PAN, CHD, SAD, "cardholder data": PCI DSS
    Health, ///< PHI, ePHI, "health data", "patient records": HIPAA
    Any,    ///< whatever is stated as regulated
};

/// Those of the names that stand for that class.
QStringList ofClass(const QStringList& names, DataClass dataClass);

/// What the component states that it handles of that class.
QStringList handledData(const RuleContext& context, const Component& component, DataClass dataClass);
/// What the connection states that it carries of that class.
QStringList carriedData(const RuleContext& context, const Connection& connection, DataClass dataClass);
/// Whether the connection carries such data: by what it states; when it does not say, unknown if both ends handle it, else no.
Fact carries(const RuleContext& context, const Connection& connection, DataClass dataClass);

/// The names of regulations under which the component or a container around it stands and that start with `prefix`
/// ("PCI", "HIPAA"); case does not count.
QStringList scopesOf(const RuleContext& context, const Component& component, const char* prefix);

/// Whether the component itself handles data or carries out work of the platform: no person, outside system or place.
bool isInPlatform(const RuleContext& context, const Component& component);

} // namespace groundplan
