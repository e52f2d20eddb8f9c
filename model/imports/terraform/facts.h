// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/design_draft.h"
#include "model/imports/terraform/resource_types.h"
#include "model/imports/terraform/resources.h"

namespace groundplan {

/// Takes over what the table of types knows of a resource; never what it marks as sensitive.
void readFacts(const TerraformResource& resource, const ResourceType& type, DesignDraft& draft, const Id& id);

/// The name that the cloud knows the resource by; empty: not known before it is made, or not to be shown.
QString cloudName(const TerraformResource& resource);

/// The code of the region in which it is, else that in which its provider works; empty: not known, or everywhere.
QString regionOf(const TerraformResource& resource, const QString& otherwise);

/// A value by its path, steps separated by dots; lists by their first element.
YamlNode valueAt(const YamlNode& values, const QString& path);

} // namespace groundplan
