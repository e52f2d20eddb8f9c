// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"

#include <algorithm>

#include <QCoreApplication>

namespace groundplan {

namespace {

/// The end's kind matches when one of the words is its id, its category or one of its traits.
bool matches(const QStringList& words, const ComponentKind& kind)
{
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&kind](const QString& word) {
        return word == kind.id || word == kind.category || kind.has(word);
    });
}

template<typename Kind>
void addKind(QList<Kind>& kinds, QHash<QString, int>& index, Kind kind)
{
    const auto at = index.constFind(kind.id);
    if (at != index.cend()) {
        kinds[*at] = std::move(kind);
        return;
    }
    index.insert(kind.id, int(kinds.size()));
    kinds.append(std::move(kind));
}

template<typename Kind>
void reindex(const QList<Kind>& kinds, QHash<QString, int>& index)
{
    for (int at = 0; at < kinds.size(); ++at)
        index[kinds.at(at).id] = at;
}

} // namespace

const ComponentKind* Catalog::componentKind(const QString& id) const
{
    const auto at = m_componentIndex.constFind(id);
    return at == m_componentIndex.cend() ? nullptr : &m_componentKinds.at(*at);
}

const ConnectionKind* Catalog::connectionKind(const QString& id) const
{
    const auto at = m_connectionIndex.constFind(id);
    return at == m_connectionIndex.cend() ? nullptr : &m_connectionKinds.at(*at);
}

bool Catalog::hasTrait(const QString& kind, const QString& trait) const
{
    const ComponentKind* known = componentKind(kind);
    return known && known->has(trait);
}

bool Catalog::isContainer(const QString& kind) const
{
    const ComponentKind* known = componentKind(kind);
    return known && known->container;
}

bool Catalog::mayContain(const QString& container, const QString& child) const
{
    const ComponentKind* outer = componentKind(container);
    const ComponentKind* inner = componentKind(child);
    return outer && inner && outer->container && matches(outer->contains, *inner);
}

bool Catalog::mayConnect(const QString& connection, const QString& from, const QString& to) const
{
    const ConnectionKind* kind = connectionKind(connection);
    const ComponentKind* start = componentKind(from);
    const ComponentKind* end = componentKind(to);
    return kind && start && end && matches(kind->from, *start) && matches(kind->to, *end);
}

QList<const ConnectionKind*> Catalog::connectionKindsBetween(const QString& from, const QString& to) const
{
    QList<const ConnectionKind*> kinds;
    for (const ConnectionKind& kind : m_connectionKinds) {
        if (mayConnect(kind.id, from, to))
            kinds.append(&kind);
    }
    // "depends-on" and the like fit anything and say least: last.
    std::stable_partition(kinds.begin(), kinds.end(), [](const ConnectionKind* kind) {
        return kind->style != ConnectionStyle::Structural;
    });
    return kinds;
}

void Catalog::add(ComponentKind kind)
{
    addKind(m_componentKinds, m_componentIndex, std::move(kind));
}

void Catalog::add(ConnectionKind kind)
{
    addKind(m_connectionKinds, m_connectionIndex, std::move(kind));
}

void Catalog::finish()
{
    std::stable_sort(m_componentKinds.begin(), m_componentKinds.end(), [](const auto& left, const auto& right) {
        const auto rank = [](const ComponentKind& kind) {
            const qsizetype at = categories().indexOf(kind.category);
            return std::pair(at < 0 ? categories().size() : at, qsizetype(kind.order));
        };
        return rank(left) < rank(right);
    });
    std::stable_sort(m_connectionKinds.begin(), m_connectionKinds.end(),
                     [](const auto& left, const auto& right) { return left.order < right.order; });
    reindex(m_componentKinds, m_componentIndex);
    reindex(m_connectionKinds, m_connectionIndex);
}

const QStringList& Catalog::categories()
{
    static const QStringList list{
        QStringLiteral("places"),   QStringLiteral("workloads"),     QStringLiteral("traffic"), QStringLiteral("data"),
        QStringLiteral("platform"), QStringLiteral("observability"), QStringLiteral("people"),
    };
    return list;
}

QString Catalog::categoryName(const QString& category)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("places"), QT_TRANSLATE_NOOP("Catalog", "Places")},
        {QStringLiteral("workloads"), QT_TRANSLATE_NOOP("Catalog", "Workloads")},
        {QStringLiteral("traffic"), QT_TRANSLATE_NOOP("Catalog", "Traffic")},
        {QStringLiteral("data"), QT_TRANSLATE_NOOP("Catalog", "Data")},
        {QStringLiteral("platform"), QT_TRANSLATE_NOOP("Catalog", "Platform")},
        {QStringLiteral("observability"), QT_TRANSLATE_NOOP("Catalog", "Observability")},
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("Catalog", "People and outside")},
    };
    const char* name = names.value(category);
    return name ? QCoreApplication::translate("Catalog", name) : category;
}

} // namespace groundplan
