// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/base/slug.h"

namespace groundplan {

enum class Truth { No, Yes, Unknown };

/// Whether something holds; when the design does not say, which attribute of whom would decide it.
struct Answer {
    Truth truth = Truth::Yes;
    Id subject;
    QString attribute;

    static Answer of(bool holds) { return {holds ? Truth::Yes : Truth::No, {}, {}}; }
    static Answer unknown(const Id& whose, const QString& what) { return {Truth::Unknown, whose, what}; }
    bool isYes() const { return truth == Truth::Yes; }
    bool isNo() const { return truth == Truth::No; }
    bool isUnknown() const { return truth == Truth::Unknown; }
};

/// Logic with three values (Kleene): what is certain wins, then what is not known.
inline Answer operator!(Answer answer)
{
    if (!answer.isUnknown())
        answer.truth = answer.isYes() ? Truth::No : Truth::Yes;
    return answer;
}
inline Answer both(const Answer& left, const Answer& right)
{
    if (left.isNo() || right.isYes())
        return left;
    return right.isNo() || left.isYes() ? right : left;
}
inline Answer either(const Answer& left, const Answer& right)
{
    return !both(!left, !right);
}

} // namespace groundplan
