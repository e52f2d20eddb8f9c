// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/dashboard_panels.h"

#include <algorithm>

#include "model/exports/observability/fields.h"

namespace groundplan::observability {

namespace {

constexpr int gridWidth = 24;    ///< of Grafana
constexpr int schemaVersion = 41; ///< of Grafana 12.0; older ones read it as well

ValueMap source()
{
    return fields({{"type", "prometheus"}, {"uid", "${datasource}"}});
}

} // namespace

ValueMap PanelGrid::panel(const QString& title, const char* type, const QList<PanelQuery>& queries, const QString& description, int width, int height)
{
    if (m_x + width > gridWidth)
        breakLine();
    Value::List targets;
    for (const PanelQuery& query : queries)
        targets.append(fields({{"refId", QString(QChar(u'A' + ushort(targets.size())))}, {"expr", query.expression}, {"legendFormat", query.legend}}));
    ValueMap made = fields({{"id", int(m_panels.size()) + 1}, {"type", type}, {"title", title}});
    if (!description.isEmpty())
        made.append(QStringLiteral("description"), description);
    made.append(QStringLiteral("gridPos"), fields({{"x", m_x}, {"y", m_y}, {"w", width}, {"h", height}}));
    made.append(QStringLiteral("datasource"), source());
    made.append(QStringLiteral("targets"), targets);
    m_x += width;
    m_height = std::max(m_height, height);
    return made;
}

void PanelGrid::addGraph(const QString& title, const QString& unit, const QList<PanelQuery>& queries, const QString& description, int width)
{
    ValueMap made = panel(title, "timeseries", queries, description, width, 8);
    made.append(QStringLiteral("fieldConfig"), fields({{"defaults", fields({{"unit", unit}, {"min", 0}})}, {"overrides", Value::List()}}));
    m_panels.append(made);
}

void PanelGrid::addNumber(const QString& title, const QString& unit, const QString& expression, const QString& description, double bad, double warning, int width)
{
    ValueMap made = panel(title, "stat", {{expression, {}}}, description, width, 4);
    const Value::List steps{fields({{"color", "red"}, {"value", Value()}}), fields({{"color", "orange"}, {"value", bad}}), fields({{"color", "green"}, {"value", warning}})};
    made.append(QStringLiteral("fieldConfig"),
                fields({{"defaults", fields({{"unit", unit}, {"thresholds", fields({{"mode", "absolute"}, {"steps", steps}})}})}, {"overrides", Value::List()}}));
    m_panels.append(made);
}

void PanelGrid::breakLine()
{
    m_y += m_height;
    m_x = m_height = 0;
}

Value dashboard(const QString& uid, const QString& title, const QString& description, const QStringList& tags, const QList<std::pair<QString, QString>>& links, const PanelGrid& panels)
{
    Value::List linkList;
    for (const auto& [text, url] : links)
        linkList.append(fields({{"title", text}, {"type", "link"}, {"icon", "doc"}, {"url", url}, {"targetBlank", true}}));
    const ValueMap variable = fields({{"name", "datasource"}, {"label", "Data source"}, {"type", "datasource"}, {"query", "prometheus"}});
    return fields({{"uid", uid},
                   {"title", title},
                   {"description", description},
                   {"tags", tags},
                   {"schemaVersion", schemaVersion},
                   {"editable", false},
                   {"refresh", "1m"},
                   {"time", fields({{"from", "now-6h"}, {"to", "now"}})},
                   {"templating", fields({{"list", Value::List{variable}}})},
                   {"links", linkList},
                   {"panels", panels.panels()}});
}

} // namespace groundplan::observability
