// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// What a type of resource becomes. The facts are a list of "path>attribute" and "path>attribute:how", separated by
/// spaces; a path steps into maps and into the first element of lists.
struct ResourceType {
    const char* type;
    const char* kind;
    const char* technology; ///< empty: the facts say it, or nobody does
    const char* facts;
};

/// The entry of that type, or null.
const ResourceType* resourceType(const QString& type);

/// True for types that only say in which network something stands: subnets, security groups and their like.
bool isNetworkPart(const QString& type);

/// What a provider's engine is called as a technology: "aurora-postgresql" is PostgreSQL; else the text itself.
QString technologyOfEngine(const QString& engine);

} // namespace groundplan
