// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/catalog/attribute_spec.h"

namespace groundplan {

/// Checks a value against its spec (type, range, allowed values, pattern) and returns it in canonical form: an
/// integer given for a string attribute becomes its text, an integer for a number stays one. The error's message
/// says what is allowed; its place is the caller's to fill in.
Result<Value> checkedAttribute(const AttributeSpec& spec, const Value& value);

/// Reads what a user typed into a field as a value of the attribute; an empty text gives a null value ("unset").
Result<Value> parsedAttribute(const AttributeSpec& spec, const QString& text);

/// What is allowed, in words: "an integer from 1 to 65535", "one of http, grpc, tcp".
QString allowedText(const AttributeSpec& spec);

} // namespace groundplan
