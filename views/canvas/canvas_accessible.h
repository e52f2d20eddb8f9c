// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QList>
#include <QPointer>

#include "model/base/slug.h"
#include "model/design/change.h"

namespace groundplan {

class Canvas;

/// The canvas as screen readers see it: a list of its components and connections, which are no widgets. Children are
/// made when somebody asks for them and go with what they stand for, so that large designs cost nothing until then.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(Canvas* canvas);
    ~CanvasAccessible() override;

    /// From then on Qt asks us for canvases; once for all.
    static void install();
    /// The one that Qt keeps for that canvas; null while no assistive technology asked for it.
    static CanvasAccessible* of(Canvas* canvas);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

    /// The child of that component or connection.
    QAccessibleInterface* item(const Id& id) const;
    int itemCount() const;
    /// How many children stand ready.
    int kept() const { return int(m_kept.size()); }

    // What the canvas tells.
    void selectionChanged(const QList<Id>& before, const QList<Id>& after);
    void focused();
    /// Before the diagram takes the changes over, and after.
    void aboutToChange(const Changes& changes);
    void changed(const Changes& changes);
    void wasReset();

private:
    const QList<Id>& order() const;
    int positionOf(const Id& id) const;
    void drop(const Id& id);
    Canvas* canvas() const;

    const QObject* m_key;
    mutable QHash<Id, QAccessible::Id> m_kept;
    mutable QList<Id> m_order; ///< components, then connections, as the design has them; empty: not known
    mutable QHash<Id, int> m_positions;
};

/// One component or connection of a canvas.
class CanvasItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CanvasItemAccessible(Canvas* canvas, const Id& id) : m_canvas(canvas), m_id(id) {}

    const Id& id() const { return m_id; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(QAccessible::Relation match) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    static QString renameAction() { return QStringLiteral("Rename"); }
    static QString followAction() { return QStringLiteral("Follow"); }

private:
    QString name() const;
    QString description() const;

    QPointer<Canvas> m_canvas;
    Id m_id;
};

} // namespace groundplan
