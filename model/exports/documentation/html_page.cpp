// SPDX-License-Identifier: Apache-2.0
#include "model/exports/documentation/html_page.h"

#include "model/exports/text/html.h"
#include "model/exports/text/plain.h"
#include "model/exports/text/simple_svg.h"

namespace groundplan::documentation {

using namespace text;

namespace {

QString name(const Component& component)
{
    const QString label = oneLine(component.label());
    return htmlText(label.isEmpty() ? component.id : label);
}

QString anchor(const Component& component)
{
    return QLatin1String("<a href=\"#c-") + component.id + QLatin1String("\">") + name(component) + QLatin1String("</a>");
}

QString row(const QStringList& cells, const char* tag = "td", const QString& attributes = {})
{
    QString html = QLatin1String("<tr") + attributes + u'>';
    for (const QString& cell : cells)
        html += u'<' + QLatin1String(tag) + (tag[1] == 'h' ? QLatin1String(" scope=\"col\"") : QLatin1String("")) + u'>' + cell + QLatin1String("</") + QLatin1String(tag) + u'>';
    return html + QLatin1String("</tr>\n");
}

QString table(const QStringList& head, const QString& rows)
{
    return QLatin1String("<div class=\"wide\"><table><thead>") + row(head, "th") + QLatin1String("</thead><tbody>\n") + rows + QLatin1String("</tbody></table></div>\n");
}

class Page
{
public:
    explicit Page(const Outline& outline) : m_outline(outline), m_design(outline.design()), m_catalog(outline.catalog()) {}

    QString write()
    {
        overview();
        for (const Chapter& each : m_outline.chapters())
            chapter(each);
        connections();
        environments();
        owners();
        decisions();
        deviations();
        const QString title = htmlText(oneLine(m_design.name()));
        QString page = QLatin1String("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
                                     "<meta name=\"generator\" content=\"Groundplan\">\n<title>")
                       + title + QLatin1String("</title>\n<style>") + htmlStyle() + svgStyle() + QLatin1String("\n</style>\n</head>\n<body>\n<nav aria-label=\"Contents\">\n<p class=\"title\">") + title
                       + QLatin1String("</p>\n<label for=\"search\" class=\"where\">Search</label>\n<input type=\"search\" id=\"search\" placeholder=\"Name, technology, team\" autocomplete=\"off\">\n"
                                       "<p id=\"found\" role=\"status\" aria-live=\"polite\"></p>\n<ul>\n");
        page += m_contents + QLatin1String("</ul>\n</nav>\n<main>\n") + m_body + QLatin1String("</main>\n<script>") + htmlScript() + QLatin1String("</script>\n</body>\n</html>\n");
        return page;
    }

private:
    void section(const QString& key, const QString& title, const QString& entries = {})
    {
        m_contents += QLatin1String("<li><a href=\"#") + key + QLatin1String("\">") + htmlText(oneLine(title)) + QLatin1String("</a>")
                      + (entries.isEmpty() ? QString() : QString(QLatin1String("<ul>") + entries + QLatin1String("</ul>"))) + QLatin1String("</li>\n");
        m_body += QLatin1String("<section class=\"chapter\" id=\"") + key + QLatin1String("\">\n<h2>") + htmlText(oneLine(title)) + QLatin1String("</h2>\n");
    }
    void end() { m_body += QLatin1String("</section>\n"); }

    void overview()
    {
        m_contents += QLatin1String("<li><a href=\"#overview\">Overview</a></li>\n");
        m_body += QLatin1String("<section id=\"overview\">\n<h1>") + htmlText(oneLine(m_design.name())) + QLatin1String("</h1>\n");
        if (!m_design.properties().description.trimmed().isEmpty())
            m_body += QLatin1String("<p class=\"lead\">") + htmlText(m_design.properties().description) + QLatin1String("</p>\n");
        m_body += QLatin1String("<ul class=\"counts\">\n");
        for (const Count& count : countsOf(m_design)) {
            if (count.number > 0)
                m_body += QStringLiteral("<li><b>%1</b>%2</li>\n").arg(QString::number(count.number), count.what);
        }
        m_body += QLatin1String("</ul>\n");
        if (const QString picture = canvasSvg(m_design, m_catalog, false); !picture.isEmpty()) {
            m_body += QLatin1String("<figure class=\"whole\">\n") + picture + QLatin1String("<figcaption><button type=\"button\" id=\"size\" aria-pressed=\"false\" hidden>Show in full size</button> "
                      "<span class=\"hint\">Point at a card to see what it is connected with; follow it to read about it.</span><br><span class=\"key\">");
            for (const auto& [style, words] : {std::pair("synchronous", "waits for an answer"), std::pair("asynchronous", "message or event"), std::pair("data", "reads or writes data"), std::pair("telemetry", "measurements and logs, or another relation"), std::pair("delivery", "delivers software")})
                m_body += QStringLiteral("<span><svg viewBox=\"0 0 34 8\" aria-hidden=\"true\"><path class=\"line %1\" d=\"M0 4H34\"/></svg>%2</span>").arg(QLatin1String(style), QLatin1String(words));
            m_body += QLatin1String("</span></figcaption>\n</figure>\n");
        }
        QString rows;
        for (const Chapter& each : m_outline.chapters()) {
            QStringList teams;
            for (const Component* component : each.components) {
                for (const Id& team : component->groupsOf(u"team")) {
                    if (const QString label = htmlText(oneLine(groupName(m_design, team))); !teams.contains(label))
                        teams.append(label);
                }
            }
            rows += row({QLatin1String("<a href=\"#") + each.key + QLatin1String("\">") + htmlText(oneLine(each.title)) + QLatin1String("</a>"), htmlText(each.description), QString::number(each.components.size()), teams.join(QLatin1String(", "))});
        }
        if (!rows.isEmpty())
            m_body += table({QStringLiteral("Part"), QStringLiteral("What it is"), QStringLiteral("Components"), QStringLiteral("Teams")}, rows);
        end();
    }

    void chapter(const Chapter& chapter)
    {
        QString entries;
        for (const Component* component : chapter.components)
            entries += QLatin1String("<li>") + anchor(*component) + QLatin1String("</li>");
        section(chapter.key, chapter.title, entries);
        m_body += htmlParagraphs(chapter.description);
        if (!chapter.system.isEmpty()) {
            if (const QString picture = systemSvg(m_design, m_catalog, chapter.system); !picture.isEmpty())
                m_body += QLatin1String("<figure>\n") + picture + QLatin1String("</figure>\n");
        }
        for (const Component* each : chapter.components)
            component(*each);
        end();
    }

    QString links(const char* heading, const QList<Link>& links) const
    {
        if (links.isEmpty())
            return {};
        QString html = QLatin1String("<h4>") + QLatin1String(heading) + QLatin1String("</h4>\n<ul class=\"links\">\n");
        for (const Link& link : links)
            html += QLatin1String("<li>") + anchor(*link.other) + QLatin1String(" <span>") + htmlText(connectionText(m_catalog, *link.connection)) + QLatin1String("</span></li>\n");
        return html + QLatin1String("</ul>\n");
    }

    void component(const Component& component)
    {
        m_body += QLatin1String("<article class=\"component\" data-words id=\"c-") + component.id + QLatin1String("\">\n<div class=\"head\"><h3>") + name(component) + QLatin1String("</h3><span class=\"badge\">") + htmlText(kindName(m_catalog, component)) + QLatin1String("</span>");
        if (const QString technology = technologyOf(m_catalog, component); !technology.isEmpty())
            m_body += QLatin1String("<span class=\"badge\">") + htmlText(technology) + QLatin1String("</span>");
        for (const QString& kind : {QStringLiteral("team"), QStringLiteral("system"), QStringLiteral("mesh")}) {
            for (const Id& group : component.groupsOf(kind))
                m_body += QLatin1String("<span class=\"badge\">") + kind + QLatin1String(": ") + htmlText(oneLine(groupName(m_design, group))) + QLatin1String("</span>");
        }
        m_body += QLatin1String("</div>\n");
        if (const QStringList places = placesOf(m_design, component); !places.isEmpty())
            m_body += QLatin1String("<p class=\"where\">Stands in ") + htmlText(places.join(QStringLiteral(" \u203a "))) + QLatin1String("</p>\n");
        m_body += htmlParagraphs(component.description) + htmlParagraphs(component.documentation);
        m_body += links("Uses", m_outline.uses(component)) + links("Is used by", m_outline.usedBy(component));
        QString heading, facts;
        const auto flush = [&] {
            if (!facts.isEmpty())
                m_body += QLatin1String("<div class=\"facts\"><h4>") + htmlText(heading.isEmpty() ? QStringLiteral("Further") : heading) + QLatin1String("</h4>\n<dl>\n") + facts + QLatin1String("</dl></div>\n");
            facts.clear();
        };
        // Facts of a section stand together, sections in the order of their first fact.
        QStringList sections;
        const QList<Fact> all = factsOf(m_catalog, component);
        for (const Fact& fact : all) {
            if (!sections.contains(fact.section))
                sections.append(fact.section);
        }
        for (const QString& each : std::as_const(sections)) {
            heading = each;
            for (const Fact& fact : all) {
                if (fact.section == each)
                    facts += QLatin1String("<div><dt>") + htmlText(fact.label) + QLatin1String("</dt><dd>") + htmlLink(fact.text) + QLatin1String("</dd></div>\n");
            }
            flush();
        }
        for (const Environment& environment : m_design.environments()) {
            heading = QLatin1String("Otherwise in ") + oneLine(environment.label());
            for (const Fact& fact : factsOf(m_catalog, component, environment))
                facts += QLatin1String("<div><dt>") + htmlText(fact.label) + QLatin1String("</dt><dd>") + htmlText(fact.text) + QLatin1String("</dd></div>\n");
            flush();
        }
        if (!component.links.isEmpty()) {
            m_body += QLatin1String("<h4>Links</h4>\n<ul class=\"links\">\n");
            for (const QString& link : component.links)
                m_body += QLatin1String("<li>") + htmlLink(link) + QLatin1String("</li>\n");
            m_body += QLatin1String("</ul>\n");
        }
        if (!component.tags.isEmpty())
            m_body += QLatin1String("<p class=\"where\">Tags: ") + htmlText(component.tags.join(QLatin1String(", "))) + QLatin1String("</p>\n");
        m_body += QLatin1String("</article>\n");
    }

    void connections()
    {
        if (m_design.connections().isEmpty())
            return;
        section(QStringLiteral("connections"), QStringLiteral("Connections"));
        QString rows;
        for (const Connection& connection : m_design.connections()) {
            QStringList details;
            for (const Fact& fact : factsOf(m_catalog, connection))
                details.append(htmlText(fact.label) + QLatin1String(": ") + htmlText(fact.text));
            QString what = htmlText(kindName(m_catalog, connection));
            if (!connection.name.isEmpty())
                what += QLatin1String("<br>") + htmlText(connection.name);
            rows += row({anchor(*m_design.component(connection.from)), what, anchor(*m_design.component(connection.to)), htmlText(connection.description) + (connection.description.isEmpty() || details.isEmpty() ? "" : "<br>") + details.join(QLatin1String("; "))},
                        "td", QLatin1String(" data-words"));
        }
        m_body += table({QStringLiteral("From"), QStringLiteral("Relation"), QStringLiteral("To"), QStringLiteral("Details")}, rows);
        end();
    }

    void environments()
    {
        if (m_design.environments().isEmpty())
            return;
        section(QStringLiteral("environments"), QStringLiteral("Environments"));
        for (const Environment& environment : m_design.environments()) {
            m_body += QLatin1String("<h3>") + htmlText(oneLine(environment.label())) + QLatin1String("</h3>\n") + htmlParagraphs(environment.description);
            QString rows;
            for (const Component& component : m_design.components()) {
                QHash<QString, QString> base;
                for (const Fact& fact : factsOf(m_catalog, component))
                    base.insert(fact.attribute, fact.text);
                for (const Fact& fact : factsOf(m_catalog, component, environment))
                    rows += row({anchor(component), htmlText(fact.label), htmlText(base.value(fact.attribute)), htmlText(fact.text)}, "td", QLatin1String(" data-words"));
            }
            m_body += rows.isEmpty() ? QStringLiteral("<p>As in the design.</p>\n") : table({QStringLiteral("Component"), QStringLiteral("What"), QStringLiteral("In the design"), QStringLiteral("Here")}, rows);
        }
        end();
    }

    void owners()
    {
        const QStringList teams = groupsOfKind(m_design, QStringLiteral("team"));
        if (teams.isEmpty())
            return;
        section(QStringLiteral("owners"), QStringLiteral("Owners"));
        QString rows;
        for (const Id& team : teams) {
            QStringList members;
            for (const Component& component : m_design.components()) {
                if (component.groupsOf(u"team").contains(team))
                    members.append(anchor(component));
            }
            const Group* group = m_design.groups().find(team);
            rows += row({htmlText(oneLine(groupName(m_design, team))), group ? htmlText(group->description) : QString(), members.join(QLatin1String(", "))}, "td", QLatin1String(" data-words"));
        }
        m_body += table({QStringLiteral("Team"), QStringLiteral("What it does"), QStringLiteral("Answers for")}, rows);
        end();
    }

    void decisions()
    {
        if (m_design.decisions().isEmpty())
            return;
        section(QStringLiteral("decisions"), QStringLiteral("Decisions"));
        for (const Decision& decision : m_design.decisions()) {
            m_body += QLatin1String("<article class=\"component\" data-words>\n<div class=\"head\"><h3>") + htmlText(oneLine(decision.title)) + QLatin1String("</h3><span class=\"badge\">") + htmlText(decision.status)
                      + (decision.date.isValid() ? QString(QLatin1String("</span><span class=\"badge\">") + decision.date.toString(Qt::ISODate)) : QString()) + QLatin1String("</span></div>\n");
            for (const auto& [heading, text] : {std::pair("Why", decision.context), std::pair("What", decision.decision), std::pair("Consequences", decision.consequences)}) {
                if (!text.trimmed().isEmpty())
                    m_body += QLatin1String("<h4>") + QLatin1String(heading) + QLatin1String("</h4>\n") + htmlParagraphs(text);
            }
            QStringList concerned;
            for (const QString& subject : decision.subjects) {
                const Component* component = m_design.component(subject);
                concerned.append(component ? anchor(*component) : htmlText(m_design.connection(subject) ? m_design.labelOf(subject) : subject));
            }
            if (!concerned.isEmpty())
                m_body += QLatin1String("<p class=\"where\">Concerns ") + concerned.join(QLatin1String(", ")) + QLatin1String("</p>\n");
            m_body += QLatin1String("</article>\n");
        }
        end();
    }

    void deviations()
    {
        if (m_design.deviations().isEmpty())
            return;
        section(QStringLiteral("deviations"), QStringLiteral("Accepted deviations"));
        m_body += QLatin1String("<p>Where the design departs from a rule on purpose: why, who answers for it, and until when.</p>\n");
        QString rows;
        for (const Deviation& deviation : m_design.deviations()) {
            const Component* component = m_design.component(deviation.subject);
            const QString subject = component ? anchor(*component) : deviation.subject.isEmpty() ? QStringLiteral("The design") : htmlText(m_design.connection(deviation.subject) ? m_design.labelOf(deviation.subject) : deviation.subject);
            QString why = htmlText(deviation.justification);
            if (!deviation.control.isEmpty())
                why += QLatin1String("<br>Meanwhile: ") + htmlText(deviation.control);
            if (!deviation.ticket.isEmpty())
                why += QLatin1String("<br>") + htmlLink(deviation.ticket);
            rows += row({htmlText(deviation.rule), subject, why, htmlText(deviation.owner) + (deviation.approver.isEmpty() ? QString() : QString(QLatin1String("<br>approved by ") + htmlText(deviation.approver))), deviation.expires.toString(Qt::ISODate)}, "td", QLatin1String(" data-words"));
        }
        m_body += table({QStringLiteral("Rule"), QStringLiteral("Concerns"), QStringLiteral("Why"), QStringLiteral("Owner"), QStringLiteral("Until")}, rows);
        end();
    }

    const Outline& m_outline;
    const Design& m_design;
    const Catalog& m_catalog;
    QString m_contents, m_body;
};

} // namespace

QString htmlPage(const Outline& outline)
{
    return Page(outline).write();
}

} // namespace groundplan::documentation
