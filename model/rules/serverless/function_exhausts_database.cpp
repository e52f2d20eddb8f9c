// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class FunctionExhaustsDatabase : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("function-exhausts-database"),
            .code = QStringLiteral("FN03"),
            .pack = QStringLiteral("serverless"),
            .name = RULE_TEXT("Functions exhaust a database"),
            .what = RULE_TEXT("More runs of a function can be open than the database accepts connections, and no pool stands between."),
            .why = RULE_TEXT("Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included."),
            .fix = RULE_TEXT("Put a connection pool or proxy in front of the database, or limit the concurrency of the function."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("AWS: RDS Proxy with Lambda")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& function = *context.design().component(connection.from);
        const Component& database = *context.design().component(connection.to);
        if (context.style(connection) != ConnectionStyle::Data || !context.has(function, "serverless") || !context.has(database, "relational")) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const Value pool = context.attribute(database, "connection-pool");
        const Value limit = context.attribute(database, "connection-limit");
        const Value runs = context.attribute(function, "concurrency");
        const bool fits = limit.isInteger() && runs.isInteger() && runs.toInteger() <= limit.toInteger();
        if (pool.toBool() || fits)
            verdicts.append(passed(connection.id));
        else if (pool.isNull())
            verdicts.append(unknown(database.id, "connection-pool",
                                    ruleText("%1 does not say whether a pool shares its connections among the runs of %2.")
                                        .arg(context.quoted(database.id), context.quoted(function.id))));
        else if (limit.isNull())
            verdicts.append(unknown(database.id, "connection-limit",
                                    ruleText("%1 does not say how many connections it accepts.").arg(context.quoted(database.id))));
        else if (runs.isNull())
            verdicts.append(unknown(function.id, "concurrency",
                                    ruleText("%1 does not say how many runs are allowed at the same time.").arg(context.quoted(function.id))));
        else
            verdicts.append(failed(connection.id,
                                   ruleText("%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.", limit.toInteger())
                                       .arg(context.quoted(function.id), runs.toText(), context.quoted(database.id)),
                                   {function.id, database.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        offerAttribute(context, connection->to, "connection-pool", true, ruleText("Put a connection pool in front"), edits);
        offerAttribute(context, connection->from, "concurrency", context.attribute(*context.design().component(connection->to), "connection-limit"),
                       ruleText("Limit the runs of the function"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_function_exhausts_database()
{
    return std::make_unique<FunctionExhaustsDatabase>();
}

} // namespace groundplan
