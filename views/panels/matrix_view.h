// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QAbstractScrollArea>

#include "model/metrics/metrics.h"

namespace groundplan {

/// The dependency structure matrix: the row depends on the column. Only what is visible is painted, so that hundreds of
/// components stay smooth. Cycles are framed blocks in the partitioned order, and their marks are round in any order.
/// Arrow keys move the current cell, Return chooses it, plus and minus or Ctrl and the wheel zoom.
class MatrixView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Order { Partitioned, Team, Name };
    static constexpr int smallestCell = 6;
    static constexpr int largestCell = 40;

    explicit MatrixView(QWidget* parent = nullptr);

    void setMatrix(const DependencyMatrix& matrix);
    const DependencyMatrix& matrix() const { return m_matrix; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Places in the matrix in the order in which they are shown.
    const std::vector<int>& shownOrder() const { return m_shown; }
    int cellSize() const { return m_cell; }
    void setCellSize(int pixels);

    /// Where that cell is painted, in the viewport; positions count in the order that is shown.
    QRect cellRect(int row, int column) const;
    /// The row and column of the current cell; -1: none.
    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    /// What the tooltip of a cell says; empty where there is nothing to say.
    QString cellText(int row, int column) const;

Q_SIGNALS:
    /// The user chose a cell (two ids, one on the diagonal) or a header (one id).
    void chosen(const QList<groundplan::Id>& ids);
    void cellSizeChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        int row = -1;    ///< -1: the header of the column
        int column = -1; ///< -1: the header of the row
    };
    void arrange();
    void measureHeaders();
    void updateBars();
    void setCurrent(int row, int column, bool choose);
    void choose(const Cell& cell);
    std::optional<Cell> cellAt(QPoint position) const;
    const Id& idAt(int position) const { return m_matrix.ids[size_t(m_shown[size_t(position)])]; }
    QString nameAt(int position) const { return m_matrix.names.at(m_shown[size_t(position)]); }
    bool inCycle(int row, int column) const;
    void paintHeaders(QPainter& painter, int first, int last, int firstColumn, int lastColumn);
    void paintCells(QPainter& painter, int first, int last, int firstColumn, int lastColumn);

    DependencyMatrix m_matrix;
    Order m_order = Order::Partitioned;
    std::vector<int> m_shown;      ///< places in the order shown
    std::vector<int> m_positionOf; ///< of each place
    int m_cell = 18;
    int m_left = 0;                ///< width of the row headers
    int m_top = 0;                 ///< height of the column headers
    int m_row = -1, m_column = -1;
    int m_hoverRow = -1, m_hoverColumn = -1;
};

} // namespace groundplan
