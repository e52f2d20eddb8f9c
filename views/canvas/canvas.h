// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QAbstractScrollArea>
#include <QHash>
#include <QList>
#include <QPointF>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"
#include "model/lenses/lens_picture.h"
#include "views/drawing/diagram_items.h"
#include "views/drawing/finding_counts.h"

namespace groundplan {

class CanvasAids;
class Diagram;
class LensLegend;
class Minimap;
struct Theme;

/// Shows a document as a diagram and edits it with mouse and keyboard. Paints a Diagram itself instead of keeping a
/// graphics item per component, so that thousands of components stay fluid. All edits go through Document::apply.
/// Scene positions are those of Placement: device-independent pixels at zoom 1.
class Canvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Tool {
        Select,  ///< select, move, resize
        Connect, ///< dragging from a card to another one connects them
        Hand,    ///< dragging moves the view
    };

    static constexpr qreal smallestZoom = 0.02;
    static constexpr qreal largestZoom = 4.0;
    /// Mime type of a kind that is dragged out of the palette; the data is the kind's id in UTF-8.
    static QString kindMimeType() { return QStringLiteral("application/x-groundplan-kind"); }

    /// Mime type of a pattern that is dragged out of the palette; the data is its id, a line feed and its name in UTF-8.
    static QString patternMimeType() { return QStringLiteral("application/x-groundplan-pattern"); }

    /// Mime type of a piece of a design that is dragged from window to window; the data is a design file.
    static QString fragmentMimeType() { return QStringLiteral("application/x-groundplan-fragment"); }

    /// `document` and `catalog` have to outlive the canvas.
    Canvas(Document* document, const Catalog* catalog, QWidget* parent = nullptr);
    ~Canvas() override;

    void setTheme(const Theme& theme);
    void setLineShape(LineShape shape);
    void setGridShown(bool shown);
    /// Whether what is dragged snaps to the grid and to neighbours; Alt does the opposite.
    void setSnapping(bool snapping);
    void setRulersShown(bool shown);
    /// Rulers and guides.
    CanvasAids& aids() const;
    /// Whether a worker is still finding the ways of lines.
    bool isRouting() const;

    /// Ids of the selected components and connections, in the order in which they were selected.
    QList<Id> selection() const;
    void setSelection(const QList<Id>& ids);
    void selectAll();
    /// How many containers are selected.
    int selectedContainers() const;

    qreal zoom() const;
    /// Zooms about the centre of the view; clamped to smallestZoom … largestZoom.
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void fitAll();
    void zoomToSelection();
    void centerOn(const Id& id);
    /// Scrolls as little as possible until it is in view.
    void bringIntoView(const Id& id);
    /// Selects what a thing that is shown stands for: itself, or all that was drawn together into it.
    void selectShown(const Id& id);
    bool isShownSelected(const Id& id) const;

    /// Selects the next or previous connection of the selected card, or of the one that a selected connection was
    /// reached from; false when there is none.
    bool stepConnection(bool forward);
    /// From a selected connection to its other end; false when none is selected.
    bool followConnection();

    Tool tool() const;
    void setTool(Tool tool);
    /// The next click places a component of that kind; Escape or an empty kind cancels.
    void startPlacing(const QString& kind);

    /// Badges: findings by component or connection.
    void setFindings(const QHash<Id, FindingCounts>& findings);
    /// Shows the design through a lens, with its legend in the lower left corner; an empty picture: as it is.
    void setLens(const LensPicture& picture);
    /// Lights components and connections (the evidence of a finding) until the next selection; empty: none.
    void highlight(const QList<Id>& ids);
    /// What is shown of the design, and where; an empty view: all of it. Lens and line shape of a view are for others.
    const View& view() const;
    void setView(const View& view);
    /// What the view makes of the design.
    const Design& shownDesign() const;
    /// Draws containers as one card each, or opens them again.
    void setCollapsed(const QList<Id>& containers, bool collapsed);
    /// Shows what is in that container, with what it is connected with outside; empty: everything.
    void lookInto(const Id& container);
    /// Changes the view until that component or connection is in it.
    void reveal(const Id& id);
    /// An edit that was worked out for what is shown, as an edit of the design: positions go into the view in use.
    Edit fromView(const Edit& edit) const;

    /// Opens a line edit on the card; the name is changed on Return, kept on Escape.
    void beginRename(const Id& id);

    /// Applies an edit of positions that is worked out on the design as it is shown: what nobody placed counts where it
    /// is drawn, and stays there. What moves glides to its place.
    Result<void> arrange(const std::function<Result<Edit>(const Design&)>& edit);
    /// Applies an edit of the design; what moves glides to its place, unless that is turned
    /// off, the style wants no motion, or there is too much of it. The document has it at once, and input ends it.
    Result<void> applyGliding(const Result<Edit>& edit);
    bool isGliding() const;
    void setMotion(bool on);
    /// What is shown, with positions for all that nobody placed and sizes for what is collapsed, as it is drawn.
    Design placedDesign() const;
    /// Scrolls to what is selected, or fits all when that does not do.
    void revealSelection();

    /// While locked, no drag and no arrow key moves or resizes anything, and no arrangement is applied; adding,
    /// connecting and undo go on.
    void setLayoutLocked(bool locked);
    bool isLayoutLocked() const;

    /// Opens a line in which to type what to add there (see quickAdd()); an arrow at its start begins at `from`.
    void beginQuickAdd(QPointF scenePosition, const Id& from);
    /// The same beside what is selected, else under the mouse, else at the centre of the view.
    void beginQuickAdd();

    QPointF scenePositionFor(QPoint viewportPosition) const;
    QPoint viewportPositionFor(QPointF scenePosition) const;
    QPointF visibleCenter() const;
    /// The innermost container at that scene position; empty: none.
    Id containerAt(QPointF scenePosition) const;
    /// The component or connection at that scene position; empty: none.
    Id itemAt(QPointF scenePosition) const;
    /// Where pasted things go: under the mouse when it is over the canvas, else the centre of the view, on the grid.
    QPointF pastePosition() const;

    const Diagram& diagram() const;
    const Document& document() const;
    const Catalog& catalog() const;
    Minimap* minimap() const;
    LensLegend* lensLegend() const;

    QSize sizeHint() const override { return {960, 640}; }

Q_SIGNALS:
    /// Another view is shown, or the one in use has changed.
    void viewChanged();
    /// Once per gesture.
    void selectionChanged(const QList<groundplan::Id>& selection);
    void zoomChanged(qreal zoom);
    void toolChanged(groundplan::Canvas::Tool tool);
    /// An edit was refused; the message is for the user.
    void editFailed(const QString& message);
    /// Somebody gave something its place or size with mouse or keys.
    void positionedByHand();
    /// `id` is empty over empty canvas.
    void contextMenuRequested(const groundplan::Id& id, QPoint global);
    /// A pattern was dropped at that scene position; inserting it is for others.
    void patternDropped(const QString& pattern, QPointF scenePosition);
    /// A piece of a design, as a file, was dropped at that scene position; pasting it is for others.
    void fragmentDropped(const QByteArray& fragment, QPointF scenePosition);
    /// Components were dragged beyond the edge with Ctrl or Alt: they are to travel on elsewhere.
    void dragOutRequested(const QList<groundplan::Id>& components);
    /// Placing by click ended, by placing or by Escape.
    void placingFinished();
    /// The user closed the legend: the lens is to go.
    void lensClosed();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace groundplan
