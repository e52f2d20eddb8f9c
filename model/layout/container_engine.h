// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QHash>
#include <QPointF>
#include <QSizeF>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/layout/layout_engine.h"

namespace groundplan {

/// What connects two children of one container, once all connections are lifted to them.
struct Lifted {
    int strong = 0; ///< business connections
    int weak = 0;
};

/// Lays out containers from the innermost to the outermost: a container that is done is a box for the next.
class ContainerEngine
{
public:
    ContainerEngine(const Design& design, const Catalog& catalog, LayoutDirection direction);

    Result<void> arrangeWithin(int scope);
    /// Only these children of `container`, of these sizes, as if nothing else stood there.
    Result<void> arrangeOnly(int container, const std::vector<int>& boxes, const std::vector<QSizeF>& sizes);
    int indexOf(const Id& id) const { return m_index.value(id, root()); }
    int root() const { return int(m_components.size()); }
    int parentOf(int box) const { return m_parent[size_t(box)]; }
    const std::vector<int>& childrenOf(int box) const { return m_children[size_t(box)]; }
    const Id& idOf(int box) const { return m_components[size_t(box)]->id; }
    bool isContainer(int box) const { return m_container[size_t(box)]; }
    QPointF at(int box) const { return m_at[size_t(box)]; }
    QSizeF size(int box) const { return m_size[size_t(box)]; }
    /// The scope and all in it, parents first.
    std::vector<int> within(int scope) const;

private:
    using LiftedEdges = std::map<std::pair<int, int>, Lifted>;

    Result<void> arrange(int container, const LiftedEdges& edges);
    Result<QSizeF> layered(const std::vector<int>& boxes, const LiftedEdges& edges);
    Result<QSizeF> layeredAlong(const std::vector<int>& boxes, const LiftedEdges& edges, bool sideways);
    void lift(const Connection& connection);

    const Catalog& m_catalog;
    LayoutDirection m_direction;
    std::vector<const Component*> m_components;
    QHash<Id, int> m_index;
    std::vector<int> m_parent;
    std::vector<int> m_depth;
    std::vector<std::vector<int>> m_children;
    std::vector<bool> m_container;
    std::vector<QPointF> m_at;
    std::vector<QSizeF> m_size;
    std::map<int, LiftedEdges> m_edges; ///< by the container in which both ends stand, directly or deeper
};

} // namespace groundplan
