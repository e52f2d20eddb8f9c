// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/hcl/hcl_writer.h"
#include "model/exports/plan_builder.h"
#include "model/exports/terraform/cloud_view.h"

namespace groundplan::terraform {

/// An argument of a module call.
struct Input {
    QString name;
    hcl::Expression value;
    QString rule = {}; ///< id of the rule behind the setting; empty: none
};

/// A variable of an environment: what the design does not know, or what an operator changes without touching the code.
struct RootVariable {
    QString name;
    QString type;
    QString description;
    hcl::Expression value;      ///< what terraform.tfvars says
    QString condition = {};     ///< of the validation; empty: none
    QString message = {};
    bool placeholder = false;   ///< somebody has to fill it in
    bool optional = false;      ///< the value is its default, and terraform.tfvars says nothing
};

/// Variables of one environment, each once.
class RootVariables
{
public:
    /// A reference to the variable, which is declared when it is not yet there.
    hcl::Expression use(const RootVariable& variable);
    /// By name.
    const QList<RootVariable>& all() const { return m_all; }

private:
    QList<RootVariable> m_all;
};

/// All arguments of a call that its module declares, in the order in which they are written. What is assumed is noted.
QList<Input> inputsOf(const CloudView& view, const Call& call, RootVariables& variables, PlanBuilder& plan);

/// The region of a scope as a variable.
hcl::Expression locationOf(const Scope& scope, RootVariables& variables);
/// The subscription or the project of a scope as a variable.
hcl::Expression accountOf(const CloudView& view, const Scope& scope, RootVariables& variables);

} // namespace groundplan::terraform
