// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/pattern_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "model/base/slug.h"
#include "model/base/suggestion.h"
#include "model/design/group.h"
#include "model/patterns/pattern_node.h"
#include "model/patterns/pattern_texts.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pattern", text);
}

/// A shape is drawn by hand: far fewer parts than this.
constexpr int mostParts = 200;

/// Fields that parts include, and whole groups of parts that patterns use; and their texts in another language.
struct Shared {
    QHash<QString, YamlNode> sets;
    QHash<QString, YamlNode> bases;
    YamlNode texts;
};

class Reader
{
public:
    Reader(const Catalog& catalog, const Shared& shared) : m_catalog(catalog), m_shared(shared) {}

    /// `texts`: those of another language; null: there are none.
    Pattern read(const YamlNode& root, const QString& path, const YamlNode& texts)
    {
        m_pattern.id = QFileInfo(path).completeBaseName();
        static const QStringList known{QStringLiteral("pattern"), QStringLiteral("category"), QStringLiteral("summary"), QStringLiteral("use-when"),
                                       QStringLiteral("trade-offs"), QStringLiteral("prevents"), QStringLiteral("guide"), QStringLiteral("parameters"),
                                       QStringLiteral("components"), QStringLiteral("connections"), QStringLiteral("uses")};
        QList<YamlNode> bases, baseTexts;
        for (const auto& [key, value] : root.pairs()) {
            switch (known.indexOf(key.text())) {
            case 0: m_pattern.name = patternText(key, value); break;
            case 1: m_pattern.category = patternText(key, value); break;
            case 2: m_pattern.summary = patternText(key, value); break;
            case 3: m_pattern.useWhen = patternText(key, value); break;
            case 4: m_pattern.tradeOffs = patternTexts(key, value); break;
            case 5: m_pattern.prevents = patternTexts(key, value); break;
            case 6: m_pattern.guide = patternTexts(key, value); break;
            case 7: case 8: case 9: break; // below, in the order in which they need one another
            case 10:
                for (const QString& base : patternTexts(key, value)) {
                    if (!m_shared.bases.contains(base))
                        failPattern(value, tr("There is no base '%1'.").arg(base));
                    bases.append(m_shared.bases.value(base));
                    baseTexts.append(m_shared.texts["bases"][base.toStdString()]);
                }
                break;
            default: failUnknownKey(key, tr("key"), known);
            }
        }
        for (const char* needed : {"category", "summary", "use-when", "trade-offs", "components"}) {
            if (!root[needed])
                failPattern(root, tr("A pattern needs '%1'.").arg(QLatin1String(needed)));
        }
        bases.prepend(root);
        for (const YamlNode& node : std::as_const(bases))
            readParameters(node["parameters"]);
        for (const YamlNode& node : std::as_const(bases))
            readComponents(node["components"]);
        for (const YamlNode& node : std::as_const(bases))
            readConnections(node["connections"]);
        for (const YamlNode& node : std::as_const(baseTexts))
            layPatternTexts(m_pattern, node);
        layPatternTexts(m_pattern, texts);
        return m_pattern;
    }

private:
    void readParameters(const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            failPattern(node, tr("'parameters' must be a map, not %1.").arg(node.typeName()));
        static const QStringList types{QStringLiteral("text"), QStringLiteral("boolean"), QStringLiteral("integer"), QStringLiteral("choice"), QStringLiteral("list")};
        static const QStringList known{QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("help"), QStringLiteral("default"),
                                       QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("choices")};
        for (const auto& [name, fields] : node.pairs()) {
            PatternParameter parameter;
            parameter.id = name.text();
            if (!isSlug(parameter.id) || parameter.id == QLatin1String("item"))
                failPattern(name, tr("'%1' cannot be the name of a parameter.").arg(parameter.id));
            if (!fields.isMap())
                failPattern(fields.isNull() ? name : fields, tr("'%1' must be a map, not %2.").arg(parameter.id, fields.typeName()));
            for (const auto& [key, value] : fields.pairs()) {
                switch (known.indexOf(key.text())) {
                case 0:
                    if (!types.contains(value.text()))
                        failUnknownKey(value, tr("type of parameter"), types);
                    parameter.type = PatternParameter::Type(types.indexOf(value.text()));
                    break;
                case 1: parameter.label = patternText(key, value); break;
                case 2: parameter.help = patternText(key, value); break;
                case 3: parameter.defaultValue = value.value(); break;
                case 4: parameter.min = int(value.value().toInteger()); break;
                case 5: parameter.max = int(value.value().toInteger()); break;
                case 6:
                    for (const auto& [choice, label] : value.pairs())
                        parameter.choices.append({choice.text(), patternText(choice, label)});
                    break;
                default: failUnknownKey(key, tr("key of a parameter"), known);
                }
            }
            for (const char* needed : {"type", "label", "default"}) {
                if (!fields[needed])
                    failPattern(name, tr("The parameter '%1' needs '%2'.").arg(parameter.id, QLatin1String(needed)));
            }
            m_pattern.parameters.append(parameter);
            // A default that the parameter itself refuses would make the pattern useless.
            Pattern alone;
            alone.parameters = {parameter};
            if (const auto answers = patternAnswers(alone, {}); !answers)
                failPattern(fields["default"], answers.error().message);
        }
    }

    void readComponents(const YamlNode& node)
    {
        if (!node.isMap() || node.size() == 0 || node.size() > mostParts)
            failPattern(node, tr("'components' must be a map of 1 to %1 parts.").arg(mostParts));
        for (const auto& [name, fields] : node.pairs()) {
            PatternPart part = readPart(name, fields, true);
            const QString kind = part.fields.find(u"kind")->toText();
            if (const ComponentKind* spec = m_catalog.componentKind(kind))
                checkAttributes(spec);
            else if (!kind.contains(u'{'))
                failPattern(m_kindAt, tr("Unknown component kind '%1'.").arg(kind));
            if (!part.in.isEmpty()) {
                const PatternPart* outer = component(part.in);
                if (!outer)
                    failPattern(m_inAt, tr("There is no part '%1' before this one.").arg(part.in));
                if (!outer->each.isEmpty() && outer->each != part.each)
                    failPattern(m_inAt, tr("'%1' is made for each of '%2': what stands in it must be, too.").arg(part.in, outer->each));
            }
            m_pattern.components.append(part);
        }
    }

    void readConnections(const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            failPattern(node, tr("'connections' must be a map, not %1.").arg(node.typeName()));
        for (const auto& [name, fields] : node.pairs()) {
            PatternPart part = readPart(name, fields, false);
            const QString kind = part.fields.find(u"kind")->toText();
            if (const ConnectionKind* spec = m_catalog.connectionKind(kind))
                checkAttributes(spec);
            else if (!kind.contains(u'{'))
                failPattern(m_kindAt, tr("Unknown connection kind '%1'.").arg(kind));
            for (const auto& [end, key] : {std::pair{part.from, "from"}, std::pair{part.to, "to"}}) {
                if (!component(end))
                    failPattern(fields[key] ? fields[key] : name, tr("There is no part '%1' for '%2'.").arg(end, QLatin1String(key)));
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
            failPattern(name, tr("'%1' cannot be the name of a part: lower-case letters, digits and dashes.").arg(part.id));
        if (!fields.isMap())
            failPattern(fields.isNull() ? name : fields, tr("'%1' must be a map, not %2.").arg(part.id, fields.typeName()));
        if (const YamlNode include = fields["include"]) {
            for (const QString& set : patternTexts(fields.keyNode("include"), include)) {
                if (!m_shared.sets.contains(set)) {
                    failPattern(include, tr("There is no set of fields '%1'; known are %2.").arg(set, QStringList(m_shared.sets.keys()).join(QLatin1String(", "))));
                }
                for (const auto& [inner, given] : m_shared.sets.value(set).pairs())
                    addField(part, inner, given);
                layPartTexts(part.fields, m_shared.texts["sets"][set.toStdString()]);
            }
        }
        for (const auto& [key, value] : fields.pairs()) {
            const QString word = key.text();
            if (word == QLatin1String("include")) {
                continue; // came first, so that the part's own fields win
            } else if (word == QLatin1String("if")) {
                for (const QString& text : patternTexts(key, value))
                    part.conditions.append(condition(text, value));
            } else if (word == QLatin1String("each")) {
                part.each = patternText(key, value);
                const PatternParameter* over = m_pattern.parameter(part.each);
                if (!over || over->type != PatternParameter::Type::List)
                    failPattern(value, tr("'each' needs a parameter that is a list."));
            } else if (isComponent && word == QLatin1String("stand-in")) {
                part.standIns = patternTexts(key, value);
            } else if (isComponent && word == QLatin1String("in")) {
                part.in = patternText(key, value);
                m_inAt = value;
            } else if (isComponent && word == QLatin1String("takes-over")) {
                part.takesOver = patternText(key, value);
                const PatternPart* other = component(part.takesOver);
                if (!other || other->standIns.isEmpty())
                    failPattern(value, tr("'takes-over' needs a part before this one that something selected can stand in for."));
            } else if (isComponent && word == QLatin1String("with")) {
                part.with = patternText(key, value);
                if (!component(part.with))
                    failPattern(value, tr("There is no part '%1' before this one.").arg(part.with));
            } else if (isComponent && word == QLatin1String("at")) {
                const Value::List cell = value.value().toList();
                if (cell.size() != 2 || !cell.at(0).isInteger() || !cell.at(1).isInteger() || cell.at(0).toInteger() < 0 || cell.at(1).toInteger() < 0)
                    failPattern(value.isNull() ? key : value, tr("'at' must be a column and a row, both from 0."));
                part.cell = QPoint(int(cell.at(0).toInteger()), int(cell.at(1).toInteger()));
            } else if (!isComponent && word == QLatin1String("from")) {
                part.from = patternText(key, value);
            } else if (!isComponent && word == QLatin1String("to")) {
                part.to = patternText(key, value);
            } else {
                addField(part, key, value);
            }
        }
        if (!part.fields.contains(u"kind"))
            failPattern(name, tr("The part '%1' needs a kind.").arg(part.id));
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
        if (word == QLatin1String("name"))
            part.englishName = value.text();
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
            failPattern(*at, near.isEmpty() ? tr("A component or connection of kind '%1' has no attribute '%2'.").arg(kind->id, at.key())
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
            failPattern(node, tr("A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes."));
        static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
        for (auto matches = placeholder.globalMatch(node.text()); matches.hasNext();) {
            QString name = matches.next().captured(1);
            if (name.startsWith(QLatin1String("slug:")))
                name = name.mid(5);
            if (!m_pattern.parameter(name) && name != QLatin1String("item"))
                failPattern(node, tr("There is no parameter '%1'.").arg(name));
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
            failPattern(node, tr("There is no parameter '%1'.").arg(condition.parameter));
        using Type = PatternParameter::Type;
        if (parameter->type == Type::Choice) {
            for (const PatternChoice& choice : parameter->choices) {
                if (choice.id == condition.equals)
                    return condition;
            }
            failPattern(node, tr("'%1' has no choice '%2'.").arg(condition.parameter, condition.equals));
        }
        if (parameter->type != Type::Boolean || !condition.equals.isEmpty())
            failPattern(node, tr("'if' needs a boolean parameter, or a choice and one of its values."));
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

namespace {

/// The texts that go with files of patterns, by the names of those files.
Result<QHash<QString, YamlNode>> readTexts(const QList<PatternFile>& files, const QSet<QString>& names)
{
    QHash<QString, YamlNode> texts;
    for (const PatternFile& file : files) {
        const QString name = QFileInfo(file.path).completeBaseName();
        const auto root = readYaml(file.bytes, file.path);
        if (!root)
            return unexpected(root.error());
        if (!names.contains(name))
            return unexpected(ErrorCode::BadInput, tr("There is no pattern '%1' that these texts belong to.").arg(name), root->where());
        texts.insert(name, *root);
    }
    return texts;
}

/// The texts of the file of sets and bases; what they say of each is looked at where it is included.
void checkSharedTexts(const Shared& shared)
{
    static const QStringList sections{QStringLiteral("sets"), QStringLiteral("bases")};
    for (const auto& [section, entries] : shared.texts.pairs()) {
        if (!sections.contains(section.text()))
            failUnknownKey(section, tr("key"), sections);
        const auto& known = section.text() == sections.first() ? shared.sets : shared.bases;
        for (const auto& [name, fields] : entries.pairs()) {
            if (!known.contains(name.text()))
                failUnknownKey(name, section.text() == sections.first() ? tr("set of fields") : tr("base"), known.keys());
        }
    }
}

} // namespace

Result<QList<Pattern>> readPatterns(const QList<PatternFile>& files, const Catalog& catalog, const QList<PatternFile>& texts)
{
    Shared shared;
    QList<std::pair<QString, YamlNode>> roots;
    QSet<QString> names;
    QString sharedName;
    for (const PatternFile& file : files) {
        const auto root = readYaml(file.bytes, file.path);
        if (!root)
            return unexpected(root.error());
        const QString fileName = QFileInfo(file.path).completeBaseName();
        names.insert(fileName);
        if ((*root)["sets"]) {
            sharedName = fileName;
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
    const auto translations = readTexts(texts, names);
    if (!translations)
        return unexpected(translations.error());
    shared.texts = translations->value(sharedName);
    QList<Pattern> patterns;
    try {
        checkSharedTexts(shared);
        for (const auto& [path, root] : roots)
            patterns.append(Reader(catalog, shared).read(root, path, translations->value(QFileInfo(path).completeBaseName())));
    } catch (const PatternFailure& failure) {
        return unexpected(failure.error);
    }
    return patterns;
}

} // namespace groundplan
