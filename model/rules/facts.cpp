// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"

namespace groundplan {

static Verdict onFact(const Value& fact, const Id& subject, const char* attribute, const QString& wrong, const QString& open)
{
    if (!fact.isBool())
        return unknown(subject, attribute, open);
    if (!fact.toBool())
        return failed(subject, wrong, {subject});
    Verdict verdict;
    verdict.subject = subject;
    return verdict;
}

Verdict verdictOnFact(const RuleContext& context, const Component& component, const char* attribute, const QString& wrong,
                      const QString& open)
{
    return onFact(context.attribute(component, attribute), component.id, attribute, wrong, open);
}

Verdict verdictOnFact(const RuleContext& context, const Connection& connection, const char* attribute, const QString& wrong,
                      const QString& open)
{
    return onFact(context.attribute(connection, attribute), connection.id, attribute, wrong, open);
}

QString quotedGroup(const RuleContext& context, const Id& id)
{
    const Group* group = context.design().groups().find(id);
    return u'\'' + (group ? group->label() : id) + u'\'';
}

Verdict passed(const Id& subject)
{
    Verdict verdict;
    verdict.subject = subject;
    return verdict;
}

Verdict notApplicable(const Id& subject)
{
    Verdict verdict;
    verdict.outcome = Outcome::NotApplicable;
    verdict.subject = subject;
    return verdict;
}

Verdict unknown(const Id& subject, const char* attribute, const QString& message)
{
    Verdict verdict;
    verdict.outcome = Outcome::Unknown;
    verdict.subject = subject;
    verdict.attribute = QString::fromLatin1(attribute);
    verdict.message = message;
    return verdict;
}

Verdict failed(const Id& subject, const QString& message, const QStringList& evidence)
{
    Verdict verdict;
    verdict.outcome = Outcome::Fail;
    verdict.subject = subject;
    verdict.message = message;
    verdict.evidence = evidence;
    return verdict;
}

} // namespace groundplan
