// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/condition_reader.h"

#include "model/catalog/attribute_check.h"
#include "model/design/group.h"
#include "model/rules/organisation/pack_node.h"

namespace groundplan {

using namespace pack_node;

namespace {

const QStringList& testKeys()
{
    static const QStringList keys{QStringLiteral("is"), QStringLiteral("one-of"), QStringLiteral("not-one-of"), QStringLiteral("at-least"),
                                  QStringLiteral("at-most"), QStringLiteral("above"), QStringLiteral("below"), QStringLiteral("pattern"),
                                  QStringLiteral("stated")};
    return keys;
}

const QStringList& styleNames()
{
    static const QStringList names{QStringLiteral("synchronous"), QStringLiteral("asynchronous"), QStringLiteral("data"), QStringLiteral("telemetry"),
                                   QStringLiteral("delivery"), QStringLiteral("structural")};
    return names;
}

bool yesOrNo(const YamlNode& node, const char* key)
{
    if (!node.isBool())
        fail(node, tr("'%1' must be true or false, not '%2'.").arg(QLatin1String(key), node.text()));
    return node.value().toBool();
}

void collect(const KindBase& kind, QHash<QString, QList<AttributeSpec>>& specs)
{
    for (const AttributeSpec& spec : kind.attributes) {
        if (QList<AttributeSpec>& list = specs[spec.id]; !list.contains(spec))
            list.append(spec);
    }
}

} // namespace

ConditionReader::ConditionReader(const Catalog& catalog) : m_catalog(catalog)
{
    for (const ComponentKind& kind : catalog.componentKinds()) {
        m_kinds.append(kind.id);
        m_traits.append(QStringList(kind.traits.begin(), kind.traits.end()));
        collect(kind, m_specs);
    }
    for (const ConnectionKind& kind : catalog.connectionKinds()) {
        m_connectionKinds.append(kind.id);
        collect(kind, m_connectionSpecs);
    }
    m_traits.removeDuplicates();
    m_traits.sort();
}

const QList<AttributeSpec>& ConditionReader::specsOf(const QString& attribute, Subject subject) const
{
    static const QList<AttributeSpec> none;
    const auto& specs = subject == Subject::Connection ? m_connectionSpecs : m_specs;
    const auto at = specs.constFind(attribute);
    return at == specs.constEnd() ? none : *at;
}

void ConditionReader::checkAttribute(const YamlNode& node, const QString& name, Subject subject) const
{
    if (name.startsWith(QLatin1String("x-")) || !specsOf(name, subject).isEmpty())
        return;
    QStringList known = (subject == Subject::Connection ? m_connectionSpecs : m_specs).keys();
    known.sort();
    const QString near = nearestName(name, known);
    const QString message = subject == Subject::Connection ? tr("No kind of connection has an attribute '%1'").arg(name)
                                                           : tr("No kind of component has an attribute '%1'").arg(name);
    fail(node, near.isEmpty() ? tr("%1; 'groundplan kinds' lists them.").arg(message) : tr("%1; did you mean '%2'?").arg(message, near));
}

void ConditionReader::checkValue(const YamlNode& key, const YamlNode& value, Subject subject) const
{
    const QList<AttributeSpec>& specs = specsOf(key.text(), subject);
    QString problem;
    for (const AttributeSpec& spec : specs) {
        const auto checked = checkedAttribute(spec, value.value());
        if (checked)
            return;
        if (problem.isEmpty())
            problem = checked.error().message;
    }
    if (!problem.isEmpty())
        fail(value, problem);
}

void ConditionReader::readTests(const YamlNode& map, Subject subject, ValueCondition& condition) const
{
    const QString attribute = QString::fromUtf8(condition.attribute);
    const QList<AttributeSpec>& specs = specsOf(attribute, subject);
    const auto bound = [&](const char* key) {
        const YamlNode node = map[key];
        if (node.isNull())
            return QString();
        bool fits = specs.isEmpty() && amountOf(node.text(), AttributeType::Number);
        for (const AttributeSpec& spec : specs)
            fits = fits || amountOf(node.text(), spec.type);
        if (!node.isScalar() || !fits)
            fail(node, tr("'%1' is not an amount of '%2'.").arg(node.text(), attribute));
        return node.text();
    };
    const auto values = [&](const char* key) {
        const YamlNode node = map[key];
        const QStringList list = texts(node, QLatin1String(key));
        for (const QString& value : list) {
            QString problem;
            bool fits = specs.isEmpty();
            for (const AttributeSpec& spec : specs) {
                // Only what has a closed set of values can be told from a slip.
                const bool legal = (spec.type != AttributeType::Enum || spec.values.contains(value))
                                   && (spec.type != AttributeType::Boolean || value == QLatin1String("true") || value == QLatin1String("false"));
                fits = fits || legal;
                if (!legal && problem.isEmpty()) {
                    const QStringList known = spec.type == AttributeType::Enum ? spec.values : QStringList{QStringLiteral("true"), QStringLiteral("false")};
                    problem = withHint(tr("'%1' is no value of '%2'").arg(value, attribute), value, known);
                }
            }
            if (!fits)
                fail(node, problem);
        }
        return list;
    };
    condition.oneOf = values("is") + values("one-of");
    condition.noneOf = values("not-one-of");
    condition.atLeast = bound("at-least");
    condition.atMost = bound("at-most");
    condition.above = bound("above");
    condition.below = bound("below");
    if (map["pattern"])
        condition.pattern = pattern(map["pattern"]);
    if (map["stated"])
        condition.stated = yesOrNo(map["stated"], "stated");
}

ValueCondition ConditionReader::condition(const YamlNode& key, const YamlNode& node, Subject subject) const
{
    ValueCondition result;
    checkAttribute(key, key.text(), subject);
    result.attribute = key.text().toUtf8();
    if (node.isMap()) {
        checkKeys(node, tr("the condition on '%1'").arg(key.text()), testKeys());
        readTests(node, subject, result);
        if (!result.stated && !result.asksForValue())
            fail(node, tr("The condition on '%1' is empty.").arg(key.text()));
        return result;
    }
    if (node.isNull())
        fail(key, tr("The condition on '%1' is empty.").arg(key.text()));
    // A value or a list of values, short for `one-of`; checked as the same.
    result.oneOf = texts(node, key.text());
    const QList<AttributeSpec>& specs = specsOf(key.text(), subject);
    for (const QString& value : std::as_const(result.oneOf)) {
        const bool fits = specs.isEmpty() || std::any_of(specs.begin(), specs.end(), [&value](const AttributeSpec& spec) {
            return spec.type != AttributeType::Enum || spec.values.contains(value);
        });
        if (!fits)
            fail(node, withHint(tr("'%1' is no value of '%2'").arg(value, key.text()), value, specs.first().values));
    }
    return result;
}

QList<ValueCondition> ConditionReader::where(const YamlNode& node, Subject subject) const
{
    QList<ValueCondition> conditions;
    if (node.isNull())
        return conditions;
    if (!node.isMap())
        fail(node, tr("'where' must be a map of attributes and their values, not %1.").arg(node.typeName()));
    for (const auto& [key, value] : node.pairs())
        conditions.append(condition(key, value, subject));
    return conditions;
}

template<typename Selector, typename Read>
void ConditionReader::combine(const YamlNode& node, Selector& selector, Read read) const
{
    const auto list = [&](const char* key, std::vector<Selector>& parts) {
        const YamlNode entry = node[key];
        if (entry.isNull())
            return;
        if (entry.isMap()) {
            parts.push_back(read(entry));
            return;
        }
        if (!entry.isSequence())
            fail(entry, tr("'%1' must be a selector or a list of them, not %2.").arg(QLatin1String(key), entry.typeName()));
        for (const YamlNode element : entry.elements())
            parts.push_back(read(element));
    };
    list("all", selector.all);
    list("any", selector.any);
    list("not", selector.none);
}

ComponentSelector ConditionReader::components(const YamlNode& node) const
{
    static const QStringList keys{QStringLiteral("kind"), QStringLiteral("category"), QStringLiteral("trait"), QStringLiteral("tag"),
                                  QStringLiteral("id"), QStringLiteral("team"), QStringLiteral("system"), QStringLiteral("mesh"),
                                  QStringLiteral("name"), QStringLiteral("entry"), QStringLiteral("where"), QStringLiteral("in"),
                                  QStringLiteral("within"), QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("not")};
    checkKeys(node, tr("a selector of components"), keys);
    ComponentSelector selector;
    selector.kinds = names(node["kind"], tr("component kind"), m_kinds);
    selector.categories = names(node["category"], tr("category"), Catalog::categories());
    selector.traits = names(node["trait"], tr("trait"), m_traits);
    selector.tags = texts(node["tag"], QStringLiteral("tag"));
    selector.ids = texts(node["id"], QStringLiteral("id"));
    for (const QString& kind : groupKinds()) {
        if (const QStringList groups = texts(node[kind.toStdString()], kind); !groups.isEmpty())
            selector.groups.append({kind, groups});
    }
    if (node["name"])
        selector.name = pattern(node["name"]);
    if (node["entry"])
        selector.entry = yesOrNo(node["entry"], "entry");
    selector.where = where(node["where"], Subject::Component);
    if (node["in"])
        selector.in.push_back(components(node["in"]));
    if (node["within"])
        selector.within.push_back(components(node["within"]));
    combine(node, selector, [this](const YamlNode& part) { return components(part); });
    return selector;
}

ConnectionSelector ConditionReader::connections(const YamlNode& node) const
{
    static const QStringList keys{QStringLiteral("kind"), QStringLiteral("style"), QStringLiteral("business"), QStringLiteral("tag"),
                                  QStringLiteral("id"), QStringLiteral("crosses"), QStringLiteral("name"), QStringLiteral("where"),
                                  QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("not")};
    checkKeys(node, tr("a selector of connections"), keys);
    ConnectionSelector selector;
    selector.kinds = names(node["kind"], tr("connection kind"), m_connectionKinds);
    for (const QString& style : names(node["style"], tr("style"), styleNames()))
        selector.styles.append(ConnectionStyle(styleNames().indexOf(style)));
    if (node["business"])
        selector.business = yesOrNo(node["business"], "business");
    selector.tags = texts(node["tag"], QStringLiteral("tag"));
    selector.ids = texts(node["id"], QStringLiteral("id"));
    selector.crosses = names(node["crosses"], tr("trait"), m_traits);
    if (node["name"])
        selector.name = pattern(node["name"]);
    selector.where = where(node["where"], Subject::Connection);
    if (node["from"])
        selector.from.push_back(components(node["from"]));
    if (node["to"])
        selector.to.push_back(components(node["to"]));
    combine(node, selector, [this](const YamlNode& part) { return connections(part); });
    return selector;
}

void ConditionReader::readCounts(const YamlNode& node, Requirement& requirement) const
{
    if (node["at-most"]) {
        requirement.most = count(node["at-most"]);
        requirement.least = 0;
    }
    if (node["at-least"])
        requirement.least = count(node["at-least"]);
    if (requirement.most >= 0 && requirement.least > requirement.most)
        fail(node["at-least"], tr("'at-least' must not be more than 'at-most'."));
}

Requirement ConditionReader::requirement(const YamlNode& node, Subject subject, bool forbidden) const
{
    if (!node.isMap())
        fail(node, tr("A requirement must be a map, not %1.").arg(node.typeName()));
    static const QStringList ofComponents{QStringLiteral("attribute"), QStringLiteral("match"), QStringLiteral("in"), QStringLiteral("within"),
                                          QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("connection"), QStringLiteral("neighbour"),
                                          QStringLiteral("reaches"), QStringLiteral("metric")};
    static const QStringList ofConnections{QStringLiteral("attribute"), QStringLiteral("match"), QStringLiteral("name"), QStringLiteral("id")};
    static const QStringList ofDesigns{QStringLiteral("exists")};
    const QStringList& kinds = subject == Subject::Component ? ofComponents : subject == Subject::Connection ? ofConnections : ofDesigns;
    QString kind;
    for (const auto& [key, value] : node.pairs()) {
        if (!kinds.contains(key.text()))
            continue;
        if (!kind.isEmpty())
            fail(key, tr("A requirement speaks of one thing; '%1' and '%2' are two.").arg(kind, key.text()));
        kind = key.text();
    }
    if (kind.isEmpty()) {
        const YamlNode first = node.size() ? (*node.pairs().begin()).key : node;
        fail(first, withHint(tr("'%1' is nothing that can be required here").arg(first.text()), first.text(), kinds));
    }
    Requirement result;
    result.forbidden = forbidden;
    const QString what = tr("the requirement '%1'").arg(kind);
    const YamlNode value = node[kind.toStdString()];
    const QString counts = QStringLiteral("at-least"), most = QStringLiteral("at-most"), way = QStringLiteral("direction");
    if (kind == QLatin1String("attribute")) {
        checkKeys(node, what, QStringList{kind} + testKeys());
        result.type = Requirement::Type::Attribute;
        if (!value.isScalar())
            fail(value, tr("'attribute' must be the name of an attribute, not %1.").arg(value.typeName()));
        checkAttribute(value, value.text(), subject);
        result.condition.attribute = value.text().toUtf8();
        readTests(node, subject, result.condition);
        if (!result.condition.stated && !result.condition.asksForValue())
            result.condition.stated = true;
        return result;
    }
    if (kind == QLatin1String("name") || kind == QLatin1String("id")) {
        checkKeys(node, what, {kind});
        result.type = kind == QLatin1String("name") ? Requirement::Type::Name : Requirement::Type::IdText;
        result.pattern = pattern(value);
        return result;
    }
    if (kind == QLatin1String("metric")) {
        checkKeys(node, what, {kind, counts, most});
        result.type = Requirement::Type::Metric;
        result.metric = names(value, tr("metric"), localMetrics()).value(0);
        const auto bound = [&node](const char* key) -> std::optional<double> {
            const YamlNode entry = node[key];
            if (entry.isNull())
                return std::nullopt;
            if (!entry.isNumber())
                fail(entry, tr("'%1' must be a number, not '%2'.").arg(QLatin1String(key), entry.text()));
            return entry.value().toNumber();
        };
        result.min = bound("at-least");
        result.max = bound("at-most");
        if (!result.min && !result.max)
            fail(value, tr("A metric needs 'at-least' or 'at-most'."));
        return result;
    }
    if (kind == QLatin1String("reaches")) {
        checkKeys(node, what, {kind, QStringLiteral("through")});
        result.type = Requirement::Type::Reaches;
        result.component.push_back(components(value));
        if (node["through"])
            result.through.push_back(components(node["through"]));
        return result;
    }
    if (kind == QLatin1String("connection")) {
        checkKeys(node, what, {kind, counts, most, way});
        result.type = Requirement::Type::Links;
        result.connection.push_back(connections(value));
        // The end that is described is the other one.
        result.way = !result.connection.front().to.empty() == !result.connection.front().from.empty() ? Requirement::Way::Either
                     : result.connection.front().to.empty()                                          ? Requirement::Way::In
                                                                                                      : Requirement::Way::Out;
    } else if (kind == QLatin1String("match") && subject == Subject::Connection) {
        checkKeys(node, what, {kind});
        result.type = Requirement::Type::Match;
        result.connection.push_back(connections(value));
        return result;
    } else {
        const bool counted = kind == QLatin1String("neighbour") || kind == QLatin1String("exists");
        checkKeys(node, what, kind == QLatin1String("neighbour") ? QStringList{kind, counts, most, way} : counted ? QStringList{kind, counts, most} : QStringList{kind});
        result.type = kind == QLatin1String("match")    ? Requirement::Type::Match
                      : kind == QLatin1String("in")     ? Requirement::Type::In
                      : kind == QLatin1String("within") ? Requirement::Type::Within
                      : kind == QLatin1String("exists") ? Requirement::Type::Exists
                                                        : Requirement::Type::Neighbour;
        result.component.push_back(components(value));
    }
    readCounts(node, result);
    if (const YamlNode direction = node["direction"]; direction) {
        static const QStringList ways{QStringLiteral("either"), QStringLiteral("out"), QStringLiteral("in")};
        result.way = Requirement::Way(ways.indexOf(names(direction, tr("direction"), ways).value(0)));
    }
    return result;
}

} // namespace groundplan
