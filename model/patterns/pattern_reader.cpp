// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/pattern_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include "model/base/slug.h"
#include "model/base/suggestion.h"
#include "model/design/group.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pattern", text);
}

struct Failure {
    Error error;
};

[[noreturn]] void fail(const YamlNode& node, const QString& message)
{
    throw Failure{Error{ErrorCode::BadInput, message, node.where()}};
}

/// A shape is drawn by hand: far fewer parts than this.
constexpr int mostParts = 200;

/// Fields that parts include, and whole groups of parts that patterns use.
struct Shared {
    QHash<QString, YamlNode> sets;
    QHash<QString, YamlNode> bases;
};

[[noreturn]] void failUnknown(const YamlNode& key, const QString& what, const QStringList& known)
{
    const QString near = nearestName(key.text(), known);
    fail(key, near.isEmpty() ? tr("Unknown %1 '%2'; known are %3.").arg(what, key.text(), known.join(QLatin1String(", ")))
                             : tr("Unknown %1 '%2'; did you mean '%3'?").arg(what, key.text(), near));
}

QString textOf(const YamlNode& key, const YamlNode& node)
{
    if (!node.isScalar() || node.text().trimmed().isEmpty())
        fail(node.isNull() ? key : node, tr("'%1' must be a text.").arg(key.text()));
    return node.text().simplified();
}

QStringList textsOf(const YamlNode& key, const YamlNode& node)
{
    QStringList texts;
    if (node.isScalar())
        return {textOf(key, node)};
    if (!node.isSequence())
        fail(node.isNull() ? key : node, tr("'%1' must be a list of texts, not %2.").arg(key.text(), node.typeName()));
    for (const YamlNode element : node.elements())
        texts.append(textOf(key, element));
    return texts;
}

class Reader
{
public:
    Reader(const Catalog& catalog, const Shared& shared) : m_catalog(catalog), m_shared(shared) {}

    Pattern read(const YamlNode& root, const QString& path)
    {
        m_pattern.id = QFileInfo(path).completeBaseName();
        static const QStringList known{QStringLiteral("pattern"), QStringLiteral("category"), QStringLiteral("summary"), QStringLiteral("use-when"),
                                       QStringLiteral("trade-offs"), QStringLiteral("prevents"), QStringLiteral("guide"), QStringLiteral("parameters"),
                                       QStringLiteral("components"), QStringLiteral("connections"), QStringLiteral("uses")};
        QList<YamlNode> bases;
        for (const auto& [key, value] : root.pairs()) {
            switch (known.indexOf(key.text())) {
            case 0: m_pattern.name = textOf(key, value); break;
            case 1: m_pattern.category = textOf(key, value); break;
            case 2: m_pattern.summary = textOf(key, value); break;
            case 3: m_pattern.useWhen = textOf(key, value); break;
            case 4: m_pattern.tradeOffs = textsOf(key, value); break;
            case 5: m_pattern.prevents = textsOf(key, value); break;
            case 6: m_pattern.guide = textsOf(key, value); break;
            case 7: case 8: case 9: break; // below, in the order in which they need one another
            case 10:
                for (const QString& base : textsOf(key, value)) {
                    if (!m_shared.bases.contains(base))
                        fail(value, tr("There is no base '%1'.").arg(base));
                    bases.append(m_shared.bases.value(base));
                }
                break;
            default: failUnknown(key, tr("key"), known);
            }
        }
        for (const char* needed : {"category", "summary", "use-when", "trade-offs", "components"}) {
            if (!root[needed])
                fail(root, tr("A pattern needs '%1'.").arg(QLatin1String(needed)));
        }
        bases.prepend(root);
        for (const YamlNode& node : std::as_const(bases))
            readParameters(node["parameters"]);
        for (const YamlNode& node : std::as_const(bases))
            readComponents(node["components"]);
        for (const YamlNode& node : std::as_const(bases))
            readConnections(node["connections"]);
        return m_pattern;
    }

private:
    void readParameters(const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'parameters' must be a map, not %1.").arg(node.typeName()));
        static const QStringList types{QStringLiteral("text"), QStringLiteral("boolean"), QStringLiteral("integer"), QStringLiteral("choice"), QStringLiteral("list")};
        static const QStringList known{QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("help"), QStringLiteral("default"),
                                       QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("choices")};
        for (const auto& [name, fields] : node.pairs()) {
            PatternParameter parameter;
            parameter.id = name.text();
            if (!isSlug(parameter.id) || parameter.id == QLatin1String("item"))
                fail(name, tr("'%1' cannot be the name of a parameter.").arg(parameter.id));
            if (!fields.isMap())
                fail(fields.isNull() ? name : fields, tr("'%1' must be a map, not %2.").arg(parameter.id, fields.typeName()));
            for (const auto& [key, value] : fields.pairs()) {
                switch (known.indexOf(key.text())) {
                case 0:
                    if (!types.contains(value.text()))
                        failUnknown(value, tr("type of parameter"), types);
                    parameter.type = PatternParameter::Type(types.indexOf(value.text()));
                    break;
                case 1: parameter.label = textOf(key, value); break;
                case 2: parameter.help = textOf(key, value); break;
                case 3: parameter.defaultValue = value.value(); break;
                case 4: parameter.min = int(value.value().toInteger()); break;
                case 5: parameter.max = int(value.value().toInteger()); break;
                case 6:
                    for (const auto& [choice, label] : value.pairs())
                        parameter.choices.append({choice.text(), textOf(choice, label)});
                    break;
                default: failUnknown(key, tr("key of a parameter"), known);
                }
            }
            for (const char* needed : {"type", "label", "default"}) {
                if (!fields[needed])
                    fail(name, tr("The parameter '%1' needs '%2'.").arg(parameter.id, QLatin1String(needed)));
            }
            m_pattern.parameters.append(parameter);
            // A default that the parameter itself refuses would make the pattern useless.
            Pattern alone;
            alone.parameters = {parameter};
            if (const auto answers = patternAnswers(alone, {}); !answers)
                fail(fields["default"], answers.error().message);
        }
    }

    void readComponents(const YamlNode& node)
    {
        if (!node.isMap() || node.size() == 0 || node.size() > mostParts)
            fail(node, tr("'components' must be a map of 1 to %1 parts.").arg(mostParts));
        for (const auto& [name, fields] : node.pairs()) {
            PatternPart part = readPart(name, fields, true);
            const QString kind = part.fields.find(u"kind")->toText();
            if (const ComponentKind* spec = m_catalog.componentKind(kind))
                checkAttributes(spec);
            else if (!kind.contains(u'{'))
                fail(m_kindAt, tr("Unknown component kind '%1'.").arg(kind));
            if (!part.in.isEmpty()) {
                const PatternPart* outer = component(part.in);
                if (!outer)
                    fail(m_inAt, tr("There is no part '%1' before this one.").arg(part.in));
                if (!outer->each.isEmpty() && outer->each != part.each)
                    fail(m_inAt, tr("'%1' is made for each of '%2': what stands in it must be, too.").arg(part.in, outer->each));
            }
            m_pattern.components.append(part);
        }
    }

    void readConnections(const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'connections' must be a map, not %1.").arg(node.typeName()));
        for (const auto& [name, fields] : node.pairs()) {
            PatternPart part = readPart(name, fields, false);
            const QString kind = part.fields.find(u"kind")->toText();
            if (const ConnectionKind* spec = m_catalog.connectionKind(kind))
                checkAttributes(spec);
            else if (!kind.contains(u'{'))
                fail(m_kindAt, tr("Unknown connection kind '%1'.").arg(kind));
            for (const auto& [end, key] : {std::pair{part.from, "from"}, std::pair{part.to, "to"}}) {
                if (!component(end))
                    fail(fields[key] ? fields[key] : name, tr("There is no part '%1' for '%2'.").arg(end, QLatin1String(key)));
            }
            m_pattern.connections.append(part);
        }
    }

    PatternPart readPart(const YamlNode& name, const YamlNode& fields, bool isComponent)
    {
        PatternPart part;
        part.id = name.text();
        part.where = name.where(part.id);
        m_attributesAt.clear();
        if (!isSlug(part.id))
            fail(name, tr("'%1' cannot be the name of a part: lower-case letters, digits and dashes.").arg(part.id));
        if (!fields.isMap())
            fail(fields.isNull() ? name : fields, tr("'%1' must be a map, not %2.").arg(part.id, fields.typeName()));
        if (const YamlNode include = fields["include"]) {
            for (const QString& set : textsOf(fields.keyNode("include"), include)) {
                if (!m_shared.sets.contains(set)) {
                    fail(include, tr("There is no set of fields '%1'; known are %2.").arg(set, QStringList(m_shared.sets.keys()).join(QLatin1String(", "))));
                }
                for (const auto& [inner, given] : m_shared.sets.value(set).pairs())
                    addField(part, inner, given);
            }
        }
        for (const auto& [key, value] : fields.pairs()) {
            const QString word = key.text();
            if (word == QLatin1String("include")) {
                continue; // came first, so that the part's own fields win
            } else if (word == QLatin1String("if")) {
                for (const QString& text : textsOf(key, value))
                    part.conditions.append(condition(text, value));
            } else if (word == QLatin1String("each")) {
                part.each = textOf(key, value);
                const PatternParameter* over = m_pattern.parameter(part.each);
                if (!over || over->type != PatternParameter::Type::List)
                    fail(value, tr("'each' needs a parameter that is a list."));
            } else if (isComponent && word == QLatin1String("stand-in")) {
                part.standIns = textsOf(key, value);
            } else if (isComponent && word == QLatin1String("in")) {
                part.in = textOf(key, value);
                m_inAt = value;
            } else if (isComponent && word == QLatin1String("takes-over")) {
                part.takesOver = textOf(key, value);
                const PatternPart* other = component(part.takesOver);
                if (!other || other->standIns.isEmpty())
                    fail(value, tr("'takes-over' needs a part before this one that something selected can stand in for."));
            } else if (isComponent && word == QLatin1String("with")) {
                part.with = textOf(key, value);
                if (!component(part.with))
                    fail(value, tr("There is no part '%1' before this one.").arg(part.with));
            } else if (isComponent && word == QLatin1String("at")) {
                const Value::List cell = value.value().toList();
                if (cell.size() != 2 || !cell.at(0).isInteger() || !cell.at(1).isInteger() || cell.at(0).toInteger() < 0 || cell.at(1).toInteger() < 0)
                    fail(value.isNull() ? key : value, tr("'at' must be a column and a row, both from 0."));
                part.cell = QPoint(int(cell.at(0).toInteger()), int(cell.at(1).toInteger()));
            } else if (!isComponent && word == QLatin1String("from")) {
                part.from = textOf(key, value);
            } else if (!isComponent && word == QLatin1String("to")) {
                part.to = textOf(key, value);
            } else {
                addField(part, key, value);
            }
        }
        if (!part.fields.contains(u"kind"))
            fail(name, tr("The part '%1' needs a kind.").arg(part.id));
        return part;
    }

    /// A field of the entity itself; what stands in the part comes after and wins over what it includes.
    void addField(PatternPart& part, const YamlNode& key, const YamlNode& value)
    {
        const QString word = key.text();
        part.fields.set(word, value.value());
        checkPlaceholders(value);
        if (word == QLatin1String("kind"))
            m_kindAt = value;
        static const QStringList own{QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("documentation"), QStringLiteral("tags")};
        if (!own.contains(word) && !groupKinds().contains(word))
            m_attributesAt.insert(word, key);
    }

    void checkAttributes(const KindBase* kind)
    {
        for (auto at = m_attributesAt.cbegin(); at != m_attributesAt.cend(); ++at) {
            if (kind->attribute(at.key()))
                continue;
            QStringList known;
            for (const AttributeSpec& spec : kind->attributes)
                known.append(spec.id);
            const QString near = nearestName(at.key(), known);
            fail(*at, near.isEmpty() ? tr("A component or connection of kind '%1' has no attribute '%2'.").arg(kind->id, at.key())
                                     : tr("A component or connection of kind '%1' has no attribute '%2'; did you mean '%3'?").arg(kind->id, at.key(), near));
        }
    }

    void checkPlaceholders(const YamlNode& node)
    {
        if (node.isSequence()) {
            for (const YamlNode element : node.elements())
                checkPlaceholders(element);
            return;
        }
        if (node.isMap())
            fail(node, tr("A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes."));
        static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
        for (auto matches = placeholder.globalMatch(node.text()); matches.hasNext();) {
            QString name = matches.next().captured(1);
            if (name.startsWith(QLatin1String("slug:")))
                name = name.mid(5);
            if (!m_pattern.parameter(name) && name != QLatin1String("item"))
                fail(node, tr("There is no parameter '%1'.").arg(name));
        }
    }

    PatternCondition condition(const QString& text, const YamlNode& node)
    {
        PatternCondition condition;
        condition.negated = text.startsWith(u'!');
        const QString plain = condition.negated ? text.mid(1) : text;
        condition.parameter = plain.section(u'=', 0, 0).trimmed();
        condition.equals = plain.section(u'=', 1).trimmed();
        const PatternParameter* parameter = m_pattern.parameter(condition.parameter);
        if (!parameter)
            fail(node, tr("There is no parameter '%1'.").arg(condition.parameter));
        using Type = PatternParameter::Type;
        if (parameter->type == Type::Choice) {
            for (const PatternChoice& choice : parameter->choices) {
                if (choice.id == condition.equals)
                    return condition;
            }
            fail(node, tr("'%1' has no choice '%2'.").arg(condition.parameter, condition.equals));
        }
        if (parameter->type != Type::Boolean || !condition.equals.isEmpty())
            fail(node, tr("'if' needs a boolean parameter, or a choice and one of its values."));
        return condition;
    }

    const PatternPart* component(const QString& id) const
    {
        for (const PatternPart& part : m_pattern.components) {
            if (part.id == id)
                return &part;
        }
        return nullptr;
    }

    const Catalog& m_catalog;
    const Shared& m_shared;
    Pattern m_pattern;
    YamlNode m_kindAt;
    YamlNode m_inAt;
    QHash<QString, YamlNode> m_attributesAt; ///< of the part that is being read
};

} // namespace

Result<QList<Pattern>> readPatterns(const QList<PatternFile>& files, const Catalog& catalog)
{
    Shared shared;
    QList<std::pair<QString, YamlNode>> roots;
    for (const PatternFile& file : files) {
        const auto root = readYaml(file.bytes, file.path);
        if (!root)
            return unexpected(root.error());
        if ((*root)["sets"]) {
            for (const auto& [name, fields] : (*root)["sets"].pairs())
                shared.sets.insert(name.text(), fields);
            for (const auto& [name, fields] : (*root)["bases"].pairs())
                shared.bases.insert(name.text(), fields);
        } else if ((*root)["pattern"]) {
            roots.append({file.path, *root});
        } else {
            return unexpected(ErrorCode::BadInput, tr("The file is neither a pattern nor sets of fields for patterns."), root->where());
        }
    }
    QList<Pattern> patterns;
    for (const auto& [path, root] : roots) {
        try {
            patterns.append(Reader(catalog, shared).read(root, path));
        } catch (const Failure& failure) {
            return unexpected(failure.error);
        }
    }
    return patterns;
}

} // namespace groundplan
