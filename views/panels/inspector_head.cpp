// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_head.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "model/edit/field_values.h"
#include "views/drawing/icon.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

InspectorHead::InspectorHead(const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_catalog(catalog), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_guide(new QToolButton(this))
{
    m_icon->setFixedSize(24, 24);
    m_title->setObjectName(QStringLiteral("inspector-title"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(names, 1);
    layout->addWidget(m_guide, 0, Qt::AlignTop);
    m_guide->setObjectName(QStringLiteral("kind-guide"));
    m_guide->setToolTip(tr("Read about this kind in the Guide"));
    m_guide->setAccessibleName(m_guide->toolTip());
    m_guide->setAutoRaise(true);
    m_guide->setIconSize({16, 16});
    connect(m_guide, &QToolButton::clicked, this, &InspectorHead::guideRequested);
}

void InspectorHead::showTexts(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}

void InspectorHead::showIcon(const QString& icon, const QColor& ink)
{
    m_icon->setVisible(!icon.isEmpty());
    m_guide->setVisible(!icon.isEmpty());
    m_guide->setIcon(themedIcon(QStringLiteral("actions/help"), currentTheme()));
    if (!icon.isEmpty())
        m_icon->setPixmap(iconPixmap(icon, ink, 24, devicePixelRatioF()));
}

void InspectorHead::showDesign(const Design& design, bool readOnly)
{
    showTexts(design.name().isEmpty() ? tr("Unnamed design") : design.name(), readOnly ? tr("Read-only") : tr("Nothing selected"));
    showIcon({}, {});
}

void InspectorHead::showComponent(const Component& component)
{
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    const Theme& theme = currentTheme();
    showTexts(component.label(), (kind ? kind->name : component.kind) + QStringLiteral("  ·  ") + component.id);
    showIcon(QLatin1String("kinds/") + component.kind, kind ? theme.category(kind->category) : theme.mutedText);
}

void InspectorHead::showConnection(const Design& design, const Connection& connection)
{
    const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
    showTexts(design.labelOf(connection.from) + QStringLiteral(" → ") + design.labelOf(connection.to),
              (kind ? kind->name : connection.kind) + QStringLiteral("  ·  ") + connection.id);
    showIcon(QStringLiteral("actions/connect"), currentTheme().connectionStyle(kind ? int(kind->style) : 0));
}

void InspectorHead::showSeveral(const Subjects& subjects)
{
    QHash<QString, int> counts;
    for (const Component* component : subjects.components)
        ++counts[component->kind];
    QHash<QString, int> lines;
    for (const Connection* connection : subjects.connections)
        ++lines[connection->kind];
    QList<std::pair<int, QString>> kinds;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        const ComponentKind* kind = m_catalog.componentKind(at.key());
        kinds.append({at.value(), kind ? kind->name : at.key()});
    }
    for (auto at = lines.cbegin(); at != lines.cend(); ++at) {
        const ConnectionKind* kind = m_catalog.connectionKind(at.key());
        kinds.append({at.value(), kind ? kind->name : at.key()});
    }
    // The most frequent first; the rest is in the tool tip.
    std::sort(kinds.begin(), kinds.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    QStringList texts;
    for (const auto& [count, name] : std::as_const(kinds))
        texts.append(tr("%1 × %2").arg(count).arg(name));
    const QString all = texts.join(QStringLiteral("  ·  "));
    constexpr qsizetype most = 3;
    showTexts(headingOf(subjects), texts.size() <= most ? all : QString(texts.first(most - 1).join(QStringLiteral("  ·  ")) + QStringLiteral("  ·  ")
                                                                        + tr("%n more kind(s)", nullptr, int(texts.size() - most + 1))));
    m_subtitle->setToolTip(all);
    showIcon({}, {});
}

QString InspectorHead::headingOf(const Subjects& subjects)
{
    const QString components = tr("%n component(s)", nullptr, int(subjects.components.size()));
    const QString connections = tr("%n connection(s)", nullptr, int(subjects.connections.size()));
    if (subjects.connections.isEmpty())
        return components;
    if (subjects.components.isEmpty())
        return connections;
    return tr("%1 and %2").arg(components, connections);
}

} // namespace groundplan
