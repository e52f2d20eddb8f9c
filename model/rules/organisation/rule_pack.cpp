// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/rule_pack.h"

#include <QSet>

#include "model/rules/organisation/condition_reader.h"
#include "model/rules/organisation/organisation_rule.h"
#include "model/rules/organisation/pack_node.h"
#include "model/rules/policy.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

using namespace pack_node;

namespace {

const QStringList& severityNames()
{
    static const QStringList names{QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")};
    return names;
}

QString needed(const YamlNode& map, const YamlNode& owner, const char* key)
{
    const QString value = text(map, key).trimmed();
    if (value.isEmpty())
        fail(map[key] ? map.keyNode(key) : owner, tr("'%1' needs '%2'.").arg(owner.text(), QLatin1String(key)));
    return value;
}

class PackReader
{
public:
    explicit PackReader(const Catalog& catalog) : m_conditions(catalog) {}

    RulePack read(const YamlNode& root)
    {
        if (!root.isMap() || !root["rulepack"])
            fail(root, tr("This is not a rule pack: a map with the key 'rulepack: %1' is expected.").arg(rulePackVersion));
        checkKeys(root, tr("a rule pack"),
                  {QStringLiteral("rulepack"), QStringLiteral("pack"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("rules"), QStringLiteral("tests")});
        const YamlNode version = root["rulepack"];
        if (version.text() != QString::number(rulePackVersion))
            fail(version, tr("The pack has version %1; this program knows version %2.").arg(version.text()).arg(rulePackVersion));
        m_pack.file = root.where().file;
        m_pack.id = text(root, "pack");
        if (!isSlug(m_pack.id) || m_pack.id.contains(u'.'))
            fail(root["pack"] ? root["pack"] : root, tr("'pack' must be a short name of lower-case letters, digits and dashes, not '%1'.").arg(m_pack.id));
        if (ourPacks().contains(m_pack.id))
            fail(root["pack"], tr("'%1' is a pack of Groundplan's own; choose another name.").arg(m_pack.id));
        m_pack.name = text(root, "name");
        m_pack.description = text(root, "description");
        const YamlNode rules = root["rules"];
        if (!rules.isMap() || rules.size() == 0)
            fail(rules ? rules : root, tr("A rule pack needs 'rules', a map of rules by their ids."));
        if (rules.size() > mostPackRules)
            fail(rules, tr("The pack has %1 rules; at most %2 are read.").arg(rules.size()).arg(mostPackRules));
        for (const auto& [key, node] : rules.pairs())
            readRule(key, node);
        readTests(root["tests"]);
        return std::move(m_pack);
    }

private:
    void readRule(const YamlNode& key, const YamlNode& node)
    {
        const QString id = key.text();
        if (!isSlug(id))
            fail(key, tr("'%1' is not an id; use lower-case letters, digits and dashes.").arg(id.left(60)));
        checkKeys(node.isNull() ? key : node, tr("the rule '%1'").arg(id),
                  {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("severity"), QStringLiteral("what"), QStringLiteral("why"),
                   QStringLiteral("fix"), QStringLiteral("message"), QStringLiteral("select"), QStringLiteral("select-connections"),
                   QStringLiteral("require"), QStringLiteral("forbid"), QStringLiteral("repair"), QStringLiteral("sources"), QStringLiteral("controls")});
        OrganisationRule::Spec spec;
        spec.info.id = m_pack.id + u'.' + id;
        spec.info.pack = m_pack.id;
        spec.info.code = text(node, "code");
        spec.info.name = needed(node, key, "name");
        spec.info.why = needed(node, key, "why");
        spec.info.fix = needed(node, key, "fix");
        if (!spec.info.fix.endsWith(u'.'))
            fail(node["fix"], tr("The fix must be a sentence that ends with a period."));
        spec.info.sources = texts(node["sources"], QStringLiteral("sources"));
        spec.info.controls = texts(node["controls"], QStringLiteral("controls"));
        if (const YamlNode severity = node["severity"]; severity)
            spec.info.severity = Severity(severityNames().indexOf(names(severity, tr("severity"), severityNames()).value(0)));
        const ConditionReader::Subject subject = readSelection(key, node, spec);
        readRequirements(key, node, subject, spec);
        const QString message = needed(node, key, "message");
        auto parsed = MessageTemplate::parse(message, subject == ConditionReader::Subject::Component    ? MessageSubject::Component
                                                      : subject == ConditionReader::Subject::Connection ? MessageSubject::Connection
                                                                                                        : MessageSubject::Design);
        if (!parsed)
            fail(node["message"], parsed.error().message);
        checkMessageAttributes(node["message"], message, subject);
        spec.message = *parsed;
        spec.info.what = text(node, "what").trimmed();
        if (spec.info.what.isEmpty())
            spec.info.what = tr("Stands against the rule of %1: %2.").arg(m_pack.name.isEmpty() ? m_pack.id : m_pack.name, spec.info.name);
        readRepair(node["repair"], subject, spec);
        m_ids.append(id);
        auto rule = std::make_shared<const OrganisationRule>(std::move(spec));
        m_pack.rules.push_back(rule);
    }

    ConditionReader::Subject readSelection(const YamlNode& key, const YamlNode& node, OrganisationRule::Spec& spec) const
    {
        const YamlNode components = node["select"], connections = node["select-connections"];
        if (!components == !connections)
            fail(key, tr("The rule '%1' needs either 'select' or 'select-connections'.").arg(key.text()));
        if (connections) {
            spec.info.scope = RuleScope::Connection;
            spec.connections = m_conditions.connections(connections);
            return ConditionReader::Subject::Connection;
        }
        if (components.isScalar()) {
            if (components.text() != QLatin1String("design"))
                fail(components, tr("'select' must be a selector or 'design', not '%1'.").arg(components.text()));
            spec.info.scope = RuleScope::Design;
            return ConditionReader::Subject::Design;
        }
        spec.info.scope = RuleScope::Component;
        spec.components = m_conditions.components(components);
        return ConditionReader::Subject::Component;
    }

    void readRequirements(const YamlNode& key, const YamlNode& node, ConditionReader::Subject subject, OrganisationRule::Spec& spec) const
    {
        for (const bool forbidden : {false, true}) {
            const YamlNode list = node[forbidden ? "forbid" : "require"];
            if (list.isMap())
                spec.requirements.append(m_conditions.requirement(list, subject, forbidden));
            else if (!list.isNull() && !list.isSequence())
                fail(list, tr("A requirement must be a map, not %1.").arg(list.typeName()));
            for (const YamlNode element : list.elements())
                spec.requirements.append(m_conditions.requirement(element, subject, forbidden));
        }
        if (spec.requirements.isEmpty())
            fail(key, tr("The rule '%1' neither requires nor forbids anything.").arg(key.text()));
        for (const Requirement& requirement : std::as_const(spec.requirements)) {
            // What stands far away decides too.
            if (requirement.type == Requirement::Type::Reaches) {
                spec.info.scope = RuleScope::Design;
                spec.eachComponent = true;
            }
            if (requirement.max)
                spec.info.thresholds.append({QString(requirement.metric + QLatin1String(", at most")), *requirement.max, m_pack.id});
            if (requirement.min)
                spec.info.thresholds.append({QString(requirement.metric + QLatin1String(", at least")), *requirement.min, m_pack.id});
        }
    }

    void checkMessageAttributes(const YamlNode& node, const QString& message, ConditionReader::Subject subject) const
    {
        static const QRegularExpression field(QStringLiteral("\\{attribute:([^}]*)\\}"));
        auto found = field.globalMatch(message);
        while (found.hasNext())
            m_conditions.checkAttribute(node, found.next().captured(1), subject);
    }

    void readRepair(const YamlNode& node, ConditionReader::Subject subject, OrganisationRule::Spec& spec) const
    {
        if (node.isNull())
            return;
        if (subject == ConditionReader::Subject::Design)
            fail(node, tr("The whole design has no attribute to set; leave 'repair' out."));
        checkKeys(node, tr("the repair"), {QStringLiteral("text"), QStringLiteral("set")});
        if (!node["set"].isMap() || node["set"].size() == 0)
            fail(node, tr("The repair needs 'set', a map of attributes and their values."));
        QStringList parts;
        for (const auto& [key, value] : node["set"].pairs()) {
            if (key.text().startsWith(QLatin1String("x-")))
                fail(key, tr("'%1' is not an attribute of the catalog; a repair cannot set it.").arg(key.text()));
            m_conditions.checkAttribute(key, key.text(), subject);
            m_conditions.checkValue(key, value, subject);
            spec.repair.append({key.text().toUtf8(), value.value()});
            parts.append(tr("%1 to %2").arg(key.text(), value.isScalar() ? value.text() : value.value().toText()));
        }
        spec.repairText = text(node, "text");
        if (spec.repairText.isEmpty())
            spec.repairText = tr("Set %1").arg(parts.join(QLatin1String(", ")));
    }

    void readTests(const YamlNode& node)
    {
        if (!node.isNull() && !node.isSequence())
            fail(node, tr("'tests' must be a list, not %1.").arg(node.typeName()));
        if (node.size() > mostPackTests)
            fail(node, tr("The pack has %1 tests; at most %2 are read.").arg(node.size()).arg(mostPackTests));
        for (const YamlNode entry : node.elements()) {
            checkKeys(entry, tr("a test"), {QStringLiteral("name"), QStringLiteral("design"), QStringLiteral("expect")});
            PackTest test;
            test.where = entry.where();
            test.name = text(entry, "name");
            if (test.name.isEmpty())
                fail(entry, tr("A test needs a name."));
            test.design = entry["design"];
            if (!test.design.isMap())
                fail(test.design ? test.design : entry, tr("A test needs 'design', a map with components and connections."));
            const YamlNode expect = entry["expect"];
            if (!expect.isSequence())
                fail(expect ? expect : entry, tr("A test needs 'expect', a list of findings; an empty one when there are none."));
            for (const YamlNode line : expect.elements())
                test.expected.append(expectation(line));
            m_pack.tests.append(test);
        }
    }

    PackTest::Expectation expectation(const YamlNode& node) const
    {
        checkKeys(node, tr("an expectation"), {QStringLiteral("finding"), QStringLiteral("question"), QStringLiteral("subject"),
                                               QStringLiteral("severity"), QStringLiteral("message"), QStringLiteral("attribute")});
        PackTest::Expectation result;
        result.question = bool(node["question"]);
        if (result.question == bool(node["finding"]))
            fail(node, tr("An expectation names the rule of a 'finding' or of a 'question'."));
        const YamlNode rule = node[result.question ? "question" : "finding"];
        result.rule = m_pack.id + u'.' + names(rule, tr("rule of this pack"), m_ids).value(0);
        result.subject = text(node, "subject");
        result.severity = text(node, "severity");
        if (!result.severity.isEmpty())
            names(node["severity"], tr("severity"), severityNames());
        result.message = text(node, "message");
        result.attribute = text(node, "attribute");
        return result;
    }

    const ConditionReader m_conditions;
    RulePack m_pack;
    QStringList m_ids;
};

} // namespace

Result<RulePack> readRulePack(const QByteArray& bytes, const QString& file, const Catalog& catalog)
{
    const auto root = readYaml(bytes, file);
    if (!root)
        return unexpected(root.error());
    try {
        return PackReader(catalog).read(*root);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

} // namespace groundplan
