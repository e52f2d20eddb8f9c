// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/pattern_texts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/patterns/pattern_node.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pattern", text);
}

/// Fields of a part that somebody reads.
const QStringList& readableFields()
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("documentation"), QStringLiteral("team"),
                                    QStringLiteral("owner"), QStringLiteral("purpose"), QStringLiteral("reason")};
    return fields;
}

void needMap(const YamlNode& key, const YamlNode& node)
{
    if (!node.isMap())
        failPattern(node.isNull() ? key : node, tr("'%1' must be a map, not %2.").arg(key.text(), node.typeName()));
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The text in place of the English one; it fills in the same.
QString translated(const YamlNode& key, const YamlNode& node, const QString& english)
{
    const QString text = patternText(key, node);
    const QStringList wanted = placeholdersOf(english), given = placeholdersOf(text);
    for (const QString& placeholder : wanted) {
        if (!given.contains(placeholder))
            failPattern(node, tr("The text lacks %1, which the English one has.").arg(placeholder));
    }
    for (const QString& placeholder : given) {
        if (!wanted.contains(placeholder))
            failPattern(node, tr("The text has %1, which the English one does not have.").arg(placeholder));
    }
    return text;
}

/// Texts in place of as many English ones.
QStringList translatedList(const YamlNode& key, const YamlNode& node, const QStringList& english)
{
    const QStringList texts = patternTexts(key, node);
    if (texts.size() != english.size())
        failPattern(node, tr("'%1' has %2 texts, in English it has %3.").arg(key.text()).arg(texts.size()).arg(english.size()));
    return texts;
}

void layChoices(PatternParameter& parameter, const YamlNode& key, const YamlNode& texts)
{
    needMap(key, texts);
    for (const auto& [choice, label] : texts.pairs()) {
        const auto at = std::find_if(parameter.choices.begin(), parameter.choices.end(), [id = choice.text()](const PatternChoice& one) { return one.id == id; });
        if (at == parameter.choices.end())
            failPattern(choice, tr("'%1' has no choice '%2'.").arg(parameter.id, choice.text()));
        at->label = patternText(choice, label);
    }
}

void layDefault(PatternParameter& parameter, const YamlNode& key, const YamlNode& node)
{
    if (parameter.type == PatternParameter::Type::List)
        parameter.defaultValue = Value(translatedList(key, node, parameter.defaultValue.toStringList()));
    else if (parameter.type == PatternParameter::Type::Text)
        parameter.defaultValue = Value(translated(key, node, parameter.defaultValue.toText()));
    else
        failPattern(key, tr("The default of '%1' is the same in every language.").arg(parameter.id));
    Pattern alone;
    alone.parameters = {parameter};
    if (const auto answers = patternAnswers(alone, {}); !answers)
        failPattern(node, answers.error().message);
}

void layParameter(PatternParameter& parameter, const YamlNode& texts)
{
    static const QStringList known{QStringLiteral("label"), QStringLiteral("help"), QStringLiteral("default"), QStringLiteral("choices")};
    for (const auto& [key, value] : texts.pairs()) {
        switch (known.indexOf(key.text())) {
        case 0: parameter.label = patternText(key, value); break;
        case 1:
            if (parameter.help.isEmpty())
                failPattern(key, tr("In English there is no '%1' here.").arg(key.text()));
            parameter.help = patternText(key, value);
            break;
        case 2: layDefault(parameter, key, value); break;
        case 3: layChoices(parameter, key, value); break;
        default: failUnknownKey(key, tr("key of a parameter's texts"), known);
        }
    }
}

/// The element with the id that the key names.
template<typename Element>
Element& named(QList<Element>& elements, const YamlNode& key, const QString& what)
{
    QStringList known;
    for (Element& element : elements) {
        if (element.id == key.text())
            return element;
        known.append(element.id);
    }
    failUnknownKey(key, what, known);
}

void layParts(QList<PatternPart>& parts, const YamlNode& section, const YamlNode& texts)
{
    needMap(section, texts);
    for (const auto& [key, value] : texts.pairs()) {
        PatternPart& part = named(parts, key, tr("part"));
        needMap(key, value);
        layPartTexts(part.fields, value);
    }
}

} // namespace

void layPartTexts(ValueMap& fields, const YamlNode& texts)
{
    for (const auto& [key, value] : texts.pairs()) {
        if (!readableFields().contains(key.text()))
            failUnknownKey(key, tr("text of a part"), readableFields());
        const Value* english = fields.find(key.text());
        if (!english)
            failPattern(key, tr("In English there is no '%1' here.").arg(key.text()));
        fields.set(key.text(), Value(translated(key, value, english->toText())));
    }
}

void layPatternTexts(Pattern& pattern, const YamlNode& texts)
{
    if (texts.isNull())
        return;
    if (!texts.isMap())
        failPattern(texts, tr("The texts of a pattern are a map, not %1.").arg(texts.typeName()));
    static const QStringList known{QStringLiteral("pattern"), QStringLiteral("category"), QStringLiteral("summary"), QStringLiteral("use-when"),
                                   QStringLiteral("trade-offs"), QStringLiteral("parameters"), QStringLiteral("components"), QStringLiteral("connections")};
    for (const auto& [key, value] : texts.pairs()) {
        switch (known.indexOf(key.text())) {
        case 0: pattern.name = patternText(key, value); break;
        case 1: pattern.category = patternText(key, value); break;
        case 2: pattern.summary = patternText(key, value); break;
        case 3: pattern.useWhen = patternText(key, value); break;
        case 4: pattern.tradeOffs = translatedList(key, value, pattern.tradeOffs); break;
        case 5:
            needMap(key, value);
            for (const auto& [name, fields] : value.pairs()) {
                needMap(name, fields);
                layParameter(named(pattern.parameters, name, tr("parameter")), fields);
            }
            break;
        case 6: layParts(pattern.components, key, value); break;
        case 7: layParts(pattern.connections, key, value); break;
        default: failUnknownKey(key, tr("key of a pattern's texts"), known);
        }
    }
}

} // namespace groundplan
