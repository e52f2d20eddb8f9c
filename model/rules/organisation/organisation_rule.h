// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "model/rules/organisation/message_template.h"

namespace groundplan {

/// A rule that an organisation wrote down as data: what it looks at, what must be so, how it says that it is not.
class OrganisationRule : public Rule
{
public:
    struct Spec {
        RuleInfo info;
        /// The scope says which of the two counts; neither for the whole design, unless `eachComponent`.
        ComponentSelector components;
        ConnectionSelector connections;
        bool eachComponent = false; ///< scope Design: every component is judged, by what stands anywhere in the design
        QList<Requirement> requirements;
        MessageTemplate message;
        QString repairText;
        QList<std::pair<QByteArray, Value>> repair; ///< attributes to set
    };
    explicit OrganisationRule(Spec spec) : m_spec(std::move(spec)) {}

    const RuleInfo& info() const override { return m_spec.info; }
    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override;
    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override;
    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override;
    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override;
    bool hasRepair() const { return !m_spec.repair.isEmpty(); }

private:
    template<typename Entity, typename Judge>
    void check(const RuleContext& context, const Entity& entity, const Answer& selected, QList<Verdict>& verdicts, Judge judged) const;
    void checkEach(const RuleContext& context, QList<Verdict>& verdicts) const;
    Verdict question(const RuleContext& context, const Answer& answer, const Id& subject) const;

    const Spec m_spec;
};

} // namespace groundplan
