// SPDX-License-Identifier: Apache-2.0
#include "model/exports/documentation/markdown_pages.h"

#include "model/base/link_text.h"
#include "model/exports/decisions/records.h"
#include "model/exports/deviation_ledger.h"
#include "model/exports/text/markdown.h"
#include "model/exports/text/plain.h"

namespace groundplan::documentation {

using namespace text;

namespace {

QString name(const Component& component)
{
    const QString label = oneLine(component.label());
    return markdownText(label.isEmpty() ? component.id : label);
}

class Pages
{
public:
    explicit Pages(const Outline& outline) : m_outline(outline), m_design(outline.design()), m_catalog(outline.catalog()) {}

    QList<ExportFile> files;

    void write()
    {
        for (const Chapter& each : m_outline.chapters())
            chapter(each);
        connections();
        environments();
        readme();
    }

private:
    void add(const QString& path, const QString& text, const QStringList& subjects = {}) { files.append({path, text.toUtf8(), subjects}); }

    QString link(const Component& component, const QString& from) const
    {
        const QString file = m_outline.chapterOf(component.id) + QLatin1String(".md");
        const QString path = from.isEmpty() ? QString(QLatin1String("parts/") + file) : from == file ? QString() : file;
        return u'[' + name(component) + QLatin1String("](") + path + QLatin1String("#c-") + component.id + u')';
    }

    QString links(const char* heading, const QList<Link>& links, const QString& file) const
    {
        if (links.isEmpty())
            return {};
        QString text = QLatin1String("\n**") + QLatin1String(heading) + QLatin1String("**\n\n");
        for (const Link& each : links)
            text += QLatin1String("- ") + link(*each.other, file) + QLatin1String(": ") + markdownText(connectionText(m_catalog, *each.connection)) + u'\n';
        return text;
    }

    void chapter(const Chapter& chapter)
    {
        const QString file = chapter.key + QLatin1String(".md");
        QString text = QLatin1String("# ") + markdownText(chapter.title) + QLatin1String("\n\n[Overview](../README.md)\n");
        if (const QString description = markdownParagraphs(chapter.description); !description.isEmpty())
            text += u'\n' + description;
        QStringList subjects;
        for (const Component* component : chapter.components) {
            subjects.append(component->id);
            text += QLatin1String("\n## <a id=\"c-") + component->id + QLatin1String("\"></a>") + name(*component) + QLatin1String("\n\n");
            QStringList about{QLatin1String("**") + markdownText(kindName(m_catalog, *component)) + QLatin1String("**")};
            if (const QString technology = technologyOf(m_catalog, *component); !technology.isEmpty())
                about.append(markdownText(technology));
            if (const QStringList places = placesOf(m_design, *component); !places.isEmpty())
                about.append(QLatin1String("in ") + markdownText(places.join(QStringLiteral(" \u203a "))));
            for (const Id& team : component->groupsOf(u"team"))
                about.append(QLatin1String("team ") + markdownText(groupName(m_design, team)));
            text += about.join(QLatin1String(", ")) + u'\n';
            for (const QString& words : {component->description, component->documentation}) {
                if (const QString paragraphs = markdownParagraphs(words); !paragraphs.isEmpty())
                    text += u'\n' + paragraphs;
            }
            QList<QStringList> rows;
            for (const Fact& fact : factsOf(m_catalog, *component))
                rows.append({markdownText(fact.section), markdownText(fact.label), markdownText(fact.text)});
            if (!rows.isEmpty())
                text += u'\n' + markdownTable({QStringLiteral("Section"), QStringLiteral("What"), QStringLiteral("Value")}, rows);
            text += links("Uses", m_outline.uses(*component), file) + links("Is used by", m_outline.usedBy(*component), file);
            QString addresses;
            for (const QString& each : component->links) {
                const auto read = readLink(each);
                const bool follow = read && read->kind != ::groundplan::Link::Kind::Component && !each.contains(u'>') && !each.contains(u'<') && oneLine(each) == each;
                addresses += QLatin1String("- ") + (follow ? QString(u'<' + each + u'>') : markdownText(each)) + u'\n';
            }
            if (!addresses.isEmpty())
                text += QLatin1String("\n**Links**\n\n") + addresses;
        }
        add(QLatin1String("parts/") + file, text, subjects);
    }

    void connections()
    {
        QList<QStringList> rows;
        QStringList subjects;
        for (const Connection& connection : m_design.connections()) {
            QStringList details;
            if (!oneLine(connection.description).isEmpty())
                details.append(markdownText(connection.description));
            for (const Fact& fact : factsOf(m_catalog, connection))
                details.append(markdownText(fact.label) + QLatin1String(": ") + markdownText(fact.text));
            rows.append({link(*m_design.component(connection.from), {}), markdownText(kindName(m_catalog, connection)) + (connection.name.isEmpty() ? QString() : QString(QLatin1String(": ") + markdownText(connection.name))), link(*m_design.component(connection.to), {}),
                         details.join(QLatin1String("; "))});
            subjects.append(connection.id);
        }
        if (!rows.isEmpty())
            add(QStringLiteral("connections.md"), QLatin1String("# Connections\n\n[Overview](README.md)\n\n") + markdownTable({QStringLiteral("From"), QStringLiteral("Relation"), QStringLiteral("To"), QStringLiteral("Details")}, rows), subjects);
    }

    void environments()
    {
        if (m_design.environments().isEmpty())
            return;
        QString text = QLatin1String("# Environments\n\n[Overview](README.md)\n");
        for (const Environment& environment : m_design.environments()) {
            text += QLatin1String("\n## ") + markdownText(environment.label()) + QLatin1String("\n\n");
            if (const QString words = markdownParagraphs(environment.description); !words.isEmpty())
                text += words + u'\n';
            QList<QStringList> rows;
            for (const Component& component : m_design.components()) {
                QHash<QString, QString> base;
                for (const Fact& fact : factsOf(m_catalog, component))
                    base.insert(fact.attribute, fact.text);
                for (const Fact& fact : factsOf(m_catalog, component, environment))
                    rows.append({link(component, {}), markdownText(fact.label), markdownText(base.value(fact.attribute)), markdownText(fact.text)});
            }
            text += rows.isEmpty() ? QStringLiteral("As in the design.\n") : markdownTable({QStringLiteral("Component"), QStringLiteral("What"), QStringLiteral("In the design"), QStringLiteral("Here")}, rows);
        }
        add(QStringLiteral("environments.md"), text);
    }

    void readme()
    {
        QString text = QLatin1String("# ") + markdownText(m_design.name()) + u'\n';
        if (const QString words = markdownParagraphs(m_design.properties().description); !words.isEmpty())
            text += u'\n' + words;
        QStringList counts;
        for (const Count& count : countsOf(m_design)) {
            if (count.number > 0)
                counts.append(QString::number(count.number) + u' ' + count.what);
        }
        if (!counts.isEmpty())
            text += u'\n' + counts.join(QLatin1String(", ")) + QLatin1String(".\n");
        if (!m_design.components().isEmpty())
            text += QLatin1String("\n![All components and connections](overview.svg)\n");
        QList<QStringList> rows;
        for (const Chapter& chapter : m_outline.chapters())
            rows.append({u'[' + markdownText(chapter.title) + QLatin1String("](parts/") + chapter.key + QLatin1String(".md)"), markdownText(chapter.description), QString::number(chapter.components.size())});
        if (!rows.isEmpty())
            text += QLatin1String("\n## Parts\n\n") + markdownTable({QStringLiteral("Part"), QStringLiteral("What it is"), QStringLiteral("Components")}, rows);
        rows.clear();
        for (const Id& team : groupsOfKind(m_design, QStringLiteral("team"))) {
            QStringList members;
            for (const Component& component : m_design.components()) {
                if (component.groupsOf(u"team").contains(team))
                    members.append(link(component, {}));
            }
            rows.append({markdownText(groupName(m_design, team)), members.join(QLatin1String(", "))});
        }
        if (!rows.isEmpty())
            text += QLatin1String("\n## Owners\n\n") + markdownTable({QStringLiteral("Team"), QStringLiteral("Answers for")}, rows);
        text += QLatin1String("\n## Further\n\n");
        if (!m_design.connections().isEmpty())
            text += QLatin1String("- [Connections](connections.md)\n");
        if (!m_design.environments().isEmpty())
            text += QLatin1String("- [Environments](environments.md)\n");
        text += QLatin1String("- [Decisions](decisions/README.md)\n- [Deviations](deviations.md)\n- [All on one page](index.html)\n");
        add(QStringLiteral("README.md"), text);
    }

    const Outline& m_outline;
    const Design& m_design;
    const Catalog& m_catalog;
};

} // namespace

QList<ExportFile> markdownPages(const Outline& outline)
{
    Pages pages(outline);
    pages.write();
    const QList<DecisionRecord> records = decisionRecords(outline.design());
    for (const DecisionRecord& record : records)
        pages.files.append({QLatin1String("decisions/") + record.file, record.text.toUtf8(), record.subjects});
    pages.files.append({QStringLiteral("decisions/README.md"), decisionIndex(outline.design(), records).toUtf8(), {}});
    pages.files.append({QStringLiteral("deviations.md"), deviationLedger(outline.design()), {}});
    return pages.files;
}

} // namespace groundplan::documentation
