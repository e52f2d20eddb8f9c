// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "model/edit/find_text.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Matches listed; a script that wants more asks for less at a time.
constexpr int most = 100'000;

QStringList partNames()
{
    QStringList names;
    for (const auto& [part, name] : textParts())
        names.append(name);
    return names;
}

QString ownerName(TextOwner owner)
{
    switch (owner) {
    case TextOwner::Design: return QStringLiteral("design");
    case TextOwner::Component: return QStringLiteral("component");
    case TextOwner::Connection: return QStringLiteral("connection");
    case TextOwner::Group: return QStringLiteral("group");
    case TextOwner::Environment: return QStringLiteral("environment");
    case TextOwner::Deviation: return QStringLiteral("deviation");
    case TextOwner::Decision: return QStringLiteral("decision");
    case TextOwner::Comment: return QStringLiteral("comment");
    case TextOwner::View: return QStringLiteral("view");
    }
    return {};
}

class FindVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("find"),
            .summary = tr("Finds a text anywhere in a design."),
            .positionals = QStringLiteral("FILE|- TEXT"),
            .least = 2,
            .most = 2,
            .options =
                {
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json")}, QStringLiteral("text")},
                    {QStringLiteral("in"), QStringLiteral("FIELDS"), tr("Only in these texts; may be given several times."), u'i', partNames(), {}},
                    {QStringLiteral("case"), {}, tr("Capitals and small letters are different."), u'c', {}, {}},
                    {QStringLiteral("word"), {}, tr("Only whole words."), u'w', {}, {}},
                    {QStringLiteral("regex"), {}, tr("TEXT is a regular expression."), u'r', {}, {}},
                },
            .examples = {QStringLiteral("groundplan find shop.groundplan.yaml PostgreSQL"),
                         QStringLiteral("groundplan find --in attributes --in tags shop.groundplan.yaml pci"),
                         QStringLiteral("groundplan find --regex --format json shop.groundplan.yaml '^cart-.*'")},
            .details = tr("Names, ids, descriptions, documentation, tags, links, attributes, labels, groups, deviations, decisions and comments "
                          "are searched. The command ends with 0 whether something was found or not."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const auto loaded = loadDesignFile(arguments.positionals().at(0), *catalog);
        if (!loaded)
            return report(loaded.error());
        TextQuery query;
        query.text = arguments.positionals().at(1);
        query.matchCase = arguments.has("case");
        query.wholeWord = arguments.has("word");
        query.regularExpression = arguments.has("regex");
        for (const QString& name : arguments.values("in"))
            query.parts.insert(textParts().at(partNames().indexOf(name)).first);
        const auto found = findText(loaded->design, query, {}, most);
        if (!found)
            return found.error().code == ErrorCode::TooLarge ? report(found.error()) : reportUsage(found.error().message);
        return printed(arguments.value("format") == QLatin1String("json") ? json(found->matches) : text(loaded->design, *catalog, found->matches));
    }

private:
    static QString text(const Design& design, const Catalog& catalog, const QList<TextMatch>& matches)
    {
        const bool colours = coloursOnOutput();
        QString out;
        for (const TextMatch& match : matches) {
            // The line of the text that the match begins in.
            const qsizetype from = match.text.lastIndexOf(u'\n', match.start - 1) + 1;
            const qsizetype newLine = match.text.indexOf(u'\n', match.start);
            const qsizetype to = newLine < 0 ? match.text.size() : newLine;
            const qsizetype end = std::min<qsizetype>(match.start + match.length, to);
            out += inked(match.place.id.isEmpty() ? ownerText(design, match.place) : match.place.id, Ink::Bold, colours)
                   + inked(QString(QLatin1String(" (") + placeText(design, catalog, match.place) + QLatin1String("): ")), Ink::Dim, colours)
                   + match.text.mid(from, match.start - from) + inked(match.text.mid(match.start, end - match.start), Ink::Red, colours)
                   + match.text.mid(end, to - end) + u'\n';
        }
        return out + counted(matches.size(), "%1 match", "%1 matches") + u'\n';
    }

    static QString json(const QList<TextMatch>& matches)
    {
        QJsonArray array;
        for (const TextMatch& match : matches) {
            const auto part = std::find_if(textParts().begin(), textParts().end(), [&match](const auto& at) { return at.first == match.place.part; });
            QJsonObject object{{QStringLiteral("type"), ownerName(match.place.owner)},
                               {QStringLiteral("id"), match.place.id},
                               {QStringLiteral("in"), part->second},
                               {QStringLiteral("field"), match.place.field},
                               {QStringLiteral("text"), match.text},
                               {QStringLiteral("start"), match.start},
                               {QStringLiteral("length"), match.length}};
            if (!match.place.key.isEmpty())
                object.insert(QStringLiteral("key"), match.place.key);
            if (match.place.index >= 0)
                object.insert(QStringLiteral("index"), match.place.index);
            array.append(object);
        }
        return QString::fromUtf8(QJsonDocument(array).toJson());
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_find()
{
    return std::make_unique<FindVerb>();
}

} // namespace groundplan
