// SPDX-License-Identifier: Apache-2.0
#include "model/rules/settings_problem.h"

#include "model/rules/facts.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class SettingsProblem : public Rule
{
public:
    explicit SettingsProblem(const Error& error) : m_error(error) {}

    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("rule-settings"),
            .code = QStringLiteral("SET01"),
            .pack = QStringLiteral("standard model"),
            .name = RULE_TEXT("Rule settings that cannot be used"),
            .what = RULE_TEXT("The profile, rule packs or levels that the design names cannot be read or understood."),
            .why = RULE_TEXT("The design is checked by the rules as they come, not by those that were agreed on."),
            .fix = RULE_TEXT("Mend the section 'rules' of the design file, or the file that it names."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule")},
        };
        return info;
    }

    void checkWhole(const RuleContext&, QList<Verdict>& verdicts) const override
    {
        verdicts.append(failed({}, m_error.where.file.isEmpty() ? m_error.message : m_error.text(), {}));
    }

private:
    const Error m_error;
};

} // namespace

std::shared_ptr<const Rule> settingsProblem(const Error& error)
{
    return std::make_shared<SettingsProblem>(error);
}

} // namespace groundplan
