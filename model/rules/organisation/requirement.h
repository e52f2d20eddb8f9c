// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/organisation/selector.h"

namespace groundplan {

/// One thing that must be so (or must not) of what a rule of an organisation looks at.
struct Requirement {
    enum class Type {
        Attribute,  ///< `condition` on an attribute of the subject
        Match,      ///< the subject itself matches `component` or `connection`
        In,         ///< the container that it stands in matches `component`
        Within,     ///< a container around it does
        Name,       ///< its name matches `pattern`
        IdText,     ///< its id does
        Links,      ///< `least` to `most` of its connections match `connection`
        Neighbour,  ///< `least` to `most` of the components that it is connected with match `component`
        Metric,     ///< `metric` stays in its bounds
        Reaches,    ///< connected with a component that matches `component`, directly or by way of such as match `through`
        Exists,     ///< `least` to `most` components of the design match `component`
    };
    enum class Way { Either, Out, In };

    Type type = Type::Match;
    bool forbidden = false;
    ValueCondition condition;
    std::vector<ComponentSelector> component;   ///< at most one
    std::vector<ConnectionSelector> connection; ///< at most one
    std::vector<ComponentSelector> through;     ///< at most one
    QRegularExpression pattern;
    Way way = Way::Either;
    int least = 1;
    int most = -1; ///< -1: any number
    QString metric;
    std::optional<double> min, max; ///< both allowed themselves
};

/// What a requirement says of one subject.
struct Judgement {
    Answer answer;
    bool applies = true;
    QStringList evidence;   ///< components and connections that show it
    QString value;          ///< the number that was measured or counted
    QString limit;          ///< the number that it was compared with
};

Judgement judge(const Requirement& requirement, const RuleContext& context, const Component& component);
Judgement judge(const Requirement& requirement, const RuleContext& context, const Connection& connection);
/// `judgement` as the requirement counts it: turned round when it forbids.
Judgement withSign(Judgement judgement, const Requirement& requirement);
/// Type Exists.
Judgement judgeDesign(const Requirement& requirement, const RuleContext& context);

/// The measures that a requirement may bound, by name: those that one component's connections decide.
const QStringList& localMetrics();

} // namespace groundplan
