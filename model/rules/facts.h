// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// Judges a subject by a yes-or-no attribute: Pass when true, Fail with `wrong` when false, Unknown with `open` when the
/// design does not say. Evidence is the subject itself.
Verdict verdictOnFact(const RuleContext& context, const Component& component, const char* attribute, const QString& wrong,
                      const QString& open);
Verdict verdictOnFact(const RuleContext& context, const Connection& connection, const char* attribute, const QString& wrong,
                      const QString& open);

/// The name of a group in quotes, for messages; its id when nobody declared it.
QString quotedGroup(const RuleContext& context, const Id& group);

/// A verdict on a subject that is as it should be.
Verdict passed(const Id& subject);
/// A verdict without a message, for subjects on which a rule has nothing to say.
Verdict notApplicable(const Id& subject);
/// Unknown because of one attribute.
Verdict unknown(const Id& subject, const char* attribute, const QString& message);
/// Fail with evidence.
Verdict failed(const Id& subject, const QString& message, const QStringList& evidence);

} // namespace groundplan
