// SPDX-License-Identifier: Apache-2.0
#include "views/panels/matrix_view.h"

#include <algorithm>
#include <numeric>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

constexpr int padding = 8;
constexpr int mostLeft = 200;
constexpr int mostTop = 128;
/// Names are written only into rows as high as this.
constexpr int readableCell = 11;

QFont headerFont(const QFont& base, int cell)
{
    QFont font = base;
    font.setPixelSize(std::clamp(cell - 4, 8, 12));
    return font;
}

} // namespace

MatrixView::MatrixView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("matrix"));
    setAccessibleName(tr("Dependency structure matrix"));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // the diagonal falls to the right everywhere
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void MatrixView::setMatrix(const DependencyMatrix& matrix)
{
    // The current cell stays with its components.
    const Id row = m_row >= 0 && m_row < int(m_shown.size()) ? idAt(m_row) : Id();
    const Id column = m_column >= 0 && m_column < int(m_shown.size()) ? idAt(m_column) : Id();
    m_matrix = matrix;
    m_hoverRow = m_hoverColumn = -1;
    arrange();
    const auto positionOf = [this](const Id& id) {
        const auto at = std::find(m_matrix.ids.begin(), m_matrix.ids.end(), id);
        return id.isEmpty() || at == m_matrix.ids.end() ? -1 : m_positionOf[size_t(at - m_matrix.ids.begin())];
    };
    m_row = positionOf(row);
    m_column = positionOf(column);
    if (m_row < 0 || m_column < 0)
        m_row = m_column = -1;
    viewport()->update();
}

void MatrixView::setOrder(Order order)
{
    if (m_order == order)
        return;
    const int row = m_row >= 0 ? m_shown[size_t(m_row)] : -1;
    const int column = m_column >= 0 ? m_shown[size_t(m_column)] : -1;
    m_order = order;
    arrange();
    m_row = row >= 0 ? m_positionOf[size_t(row)] : -1;
    m_column = column >= 0 ? m_positionOf[size_t(column)] : -1;
    viewport()->update();
}

void MatrixView::arrange()
{
    m_shown = m_matrix.partitioned;
    if (m_order != Order::Partitioned) {
        m_shown.resize(m_matrix.ids.size());
        std::iota(m_shown.begin(), m_shown.end(), 0);
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](int left, int right) {
            if (m_order == Order::Team && m_matrix.teams.at(left) != m_matrix.teams.at(right)) {
                // Those without a team come last.
                if (m_matrix.teams.at(left).isEmpty() != m_matrix.teams.at(right).isEmpty())
                    return m_matrix.teams.at(right).isEmpty();
                return m_matrix.teams.at(left) < m_matrix.teams.at(right);
            }
            return m_matrix.names.at(left).compare(m_matrix.names.at(right), Qt::CaseInsensitive) < 0;
        });
    }
    m_positionOf.assign(m_matrix.ids.size(), 0);
    for (size_t position = 0; position < m_shown.size(); ++position)
        m_positionOf[size_t(m_shown[position])] = int(position);
    measureHeaders();
    updateBars();
}

void MatrixView::setCellSize(int pixels)
{
    pixels = std::clamp(pixels, smallestCell, largestCell);
    if (pixels == m_cell)
        return;
    const double x = horizontalScrollBar()->value() / double(m_cell), y = verticalScrollBar()->value() / double(m_cell);
    m_cell = pixels;
    measureHeaders();
    updateBars();
    horizontalScrollBar()->setValue(qRound(x * m_cell));
    verticalScrollBar()->setValue(qRound(y * m_cell));
    viewport()->update();
    Q_EMIT cellSizeChanged(m_cell);
}

void MatrixView::measureHeaders()
{
    m_left = m_top = 2 * padding;
    if (m_cell < readableCell)
        return;
    const QFontMetrics metrics(headerFont(font(), m_cell));
    int widest = 0;
    for (const QString& name : std::as_const(m_matrix.names))
        widest = std::max(widest, metrics.horizontalAdvance(name));
    m_left = std::min(widest, mostLeft) + 2 * padding;
    m_top = std::min(widest, mostTop) + 2 * padding;
}

void MatrixView::updateBars()
{
    const int length = int(m_shown.size()) * m_cell + 1;
    const QSize room(viewport()->width() - m_left, viewport()->height() - m_top);
    horizontalScrollBar()->setRange(0, std::max(0, length - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    horizontalScrollBar()->setSingleStep(m_cell);
    verticalScrollBar()->setRange(0, std::max(0, length - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
    verticalScrollBar()->setSingleStep(m_cell);
}

QRect MatrixView::cellRect(int row, int column) const
{
    return {m_left + column * m_cell - horizontalScrollBar()->value(), m_top + row * m_cell - verticalScrollBar()->value(), m_cell, m_cell};
}

std::optional<MatrixView::Cell> MatrixView::cellAt(QPoint position) const
{
    const auto at = [this](int pixel, int header, int scrolled) {
        if (pixel < header)
            return -1;
        return (pixel - header + scrolled) / m_cell;
    };
    const Cell cell{at(position.y(), m_top, verticalScrollBar()->value()), at(position.x(), m_left, horizontalScrollBar()->value())};
    const int count = int(m_shown.size());
    if (cell.row >= count || cell.column >= count || (cell.row < 0 && cell.column < 0))
        return {};
    return cell;
}

bool MatrixView::inCycle(int row, int column) const
{
    const size_t from = size_t(m_shown[size_t(row)]), to = size_t(m_shown[size_t(column)]);
    return m_matrix.block[from] == m_matrix.block[to] && m_matrix.blockSize[from] > 1;
}

QString MatrixView::cellText(int row, int column) const
{
    if (row < 0 || column < 0)
        return row < 0 && column < 0 ? QString() : nameAt(std::max(row, column));
    if (row == column)
        return nameAt(row);
    const bool there = m_matrix.depends(m_shown[size_t(row)], m_shown[size_t(column)]);
    const QString text = there ? tr("%1 depends on %2").arg(nameAt(row), nameAt(column)) : tr("%1 does not depend on %2 directly").arg(nameAt(row), nameAt(column));
    if (!there || !inCycle(row, column))
        return text;
    return QString(text + u'\n' + tr("Part of a cycle of %n", nullptr, m_matrix.blockSize[size_t(m_shown[size_t(row)])]));
}

void MatrixView::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.panel);
    const int count = int(m_shown.size());
    if (count == 0) {
        painter.setPen(theme.mutedText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing here depends on anything."));
        return;
    }
    const int x = horizontalScrollBar()->value(), y = verticalScrollBar()->value();
    const int firstColumn = x / m_cell, lastColumn = std::min(count - 1, (x + viewport()->width() - m_left) / m_cell);
    const int first = y / m_cell, last = std::min(count - 1, (y + viewport()->height() - m_top) / m_cell);
    painter.save();
    painter.setClipRect(QRect(m_left, m_top, viewport()->width() - m_left, viewport()->height() - m_top));
    paintCells(painter, first, last, firstColumn, lastColumn);
    painter.restore();
    paintHeaders(painter, first, last, firstColumn, lastColumn);
}

void MatrixView::paintCells(QPainter& painter, int first, int last, int firstColumn, int lastColumn)
{
    const Theme& theme = currentTheme();
    const QRect all = cellRect(first, firstColumn).united(cellRect(last, lastColumn));
    painter.fillRect(all, theme.panelAlternate);
    // Row and column under the pointer.
    QColor band = theme.accent;
    band.setAlpha(26);
    if (m_hoverRow >= 0)
        painter.fillRect(QRect(all.left(), cellRect(m_hoverRow, 0).top(), all.width(), m_cell), band);
    if (m_hoverColumn >= 0)
        painter.fillRect(QRect(cellRect(0, m_hoverColumn).left(), all.top(), m_cell, all.height()), band);
    // Blocks of cycles lie together in the partitioned order alone.
    if (m_order == Order::Partitioned) {
        QColor fill = theme.highlight;
        fill.setAlpha(34);
        for (int start = 0; start < int(m_shown.size());) {
            const int size = m_matrix.blockSize[size_t(m_shown[size_t(start)])];
            if (size > 1) {
                const QRect block = cellRect(start, start).united(cellRect(start + size - 1, start + size - 1));
                painter.fillRect(block, fill);
                painter.setPen(QPen(theme.highlight, 2));
                painter.drawRect(block);
            }
            start += std::max(1, size);
        }
    }
    painter.setPen(theme.border);
    if (m_cell >= 10) {
        for (int row = first; row <= last + 1; ++row)
            painter.drawLine(all.left(), m_top + row * m_cell - verticalScrollBar()->value(), all.right(), m_top + row * m_cell - verticalScrollBar()->value());
        for (int column = firstColumn; column <= lastColumn + 1; ++column)
            painter.drawLine(m_left + column * m_cell - horizontalScrollBar()->value(), all.top(), m_left + column * m_cell - horizontalScrollBar()->value(), all.bottom());
    } else {
        painter.drawRect(all.adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal inset = m_cell / 4.0;
    for (int row = first; row <= last; ++row) {
        if (row >= firstColumn && row <= lastColumn)
            painter.fillRect(cellRect(row, row).adjusted(1, 1, 0, 0), theme.border);
        for (const int target : m_matrix.targets[size_t(m_shown[size_t(row)])]) {
            const int column = m_positionOf[size_t(target)];
            if (column < firstColumn || column > lastColumn)
                continue;
            const QRectF mark = QRectF(cellRect(row, column)).adjusted(inset + 0.5, inset + 0.5, 0.5 - inset, 0.5 - inset);
            if (inCycle(row, column)) {
                painter.setBrush(theme.highlight);
                painter.drawEllipse(mark);
            } else {
                painter.setBrush(theme.accent);
                painter.drawRoundedRect(mark, 1.5, 1.5);
            }
        }
    }
    if (m_row >= 0 && m_column >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.text : theme.mutedText, 2));
        painter.drawRect(QRectF(cellRect(m_row, m_column)).adjusted(1, 1, 0, 0));
    }
}

void MatrixView::paintHeaders(QPainter& painter, int first, int last, int firstColumn, int lastColumn)
{
    const Theme& theme = currentTheme();
    painter.fillRect(QRect(0, 0, viewport()->width(), m_top), theme.panel);
    painter.fillRect(QRect(0, 0, m_left, viewport()->height()), theme.panel);
    if (m_cell < readableCell)
        return;
    const QFont plain = headerFont(font(), m_cell);
    QFont strong = plain;
    strong.setBold(true);
    const auto inkOf = [&](int position, bool lit) {
        const bool cyclic = m_matrix.blockSize[size_t(m_shown[size_t(position)])] > 1;
        painter.setFont(lit ? strong : plain);
        painter.setPen(cyclic ? theme.highlight : lit ? theme.text : theme.mutedText);
    };
    const auto elided = [&painter, this](int position, int room) { return painter.fontMetrics().elidedText(nameAt(position), Qt::ElideRight, room); };
    painter.setClipRect(QRect(0, m_top, m_left, viewport()->height() - m_top));
    for (int row = first; row <= last; ++row) {
        inkOf(row, row == m_hoverRow || row == m_row);
        const QRect room(padding, cellRect(row, 0).top(), m_left - 2 * padding, m_cell);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, elided(row, room.width()));
    }
    painter.setClipRect(QRect(m_left, 0, viewport()->width() - m_left, m_top));
    for (int column = firstColumn; column <= lastColumn; ++column) {
        inkOf(column, column == m_hoverColumn || column == m_column);
        painter.save();
        // Read from below to above, close to the cells.
        painter.translate(cellRect(0, column).left(), m_top - padding);
        painter.rotate(-90);
        const QRect room(0, 0, m_top - 2 * padding, m_cell);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(column, room.width()));
        painter.restore();
    }
    painter.setClipping(false);
}

void MatrixView::choose(const Cell& cell)
{
    QList<Id> ids;
    if (cell.row >= 0)
        ids.append(idAt(cell.row));
    if (cell.column >= 0 && cell.column != cell.row)
        ids.append(idAt(cell.column));
    if (!ids.isEmpty())
        Q_EMIT chosen(ids);
}

void MatrixView::setCurrent(int row, int column, bool chooseIt)
{
    const int count = int(m_shown.size());
    if (count == 0)
        return;
    m_row = std::clamp(row, 0, count - 1);
    m_column = std::clamp(column, 0, count - 1);
    const QRect cell = cellRect(m_row, m_column);
    const QRect room(m_left, m_top, viewport()->width() - m_left, viewport()->height() - m_top);
    const auto bring = [](QScrollBar* bar, int low, int high, int from, int to) {
        if (low < from)
            bar->setValue(bar->value() - (from - low));
        else if (high > to)
            bar->setValue(bar->value() + (high - to));
    };
    bring(horizontalScrollBar(), cell.left(), cell.right() + 1, room.left(), room.right());
    bring(verticalScrollBar(), cell.top(), cell.bottom() + 1, room.top(), room.bottom());
    setAccessibleDescription(cellText(m_row, m_column));
    viewport()->update();
    if (chooseIt)
        choose({m_row, m_column});
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return QAbstractScrollArea::mousePressEvent(event);
    if (cell->row >= 0 && cell->column >= 0)
        setCurrent(cell->row, cell->column, true);
    else
        choose(*cell);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const Cell cell = cellAt(event->position().toPoint()).value_or(Cell{});
    if (cell.row == m_hoverRow && cell.column == m_hoverColumn)
        return;
    m_hoverRow = cell.row;
    m_hoverColumn = cell.column;
    viewport()->update();
}

void MatrixView::leaveEvent(QEvent* event)
{
    QAbstractScrollArea::leaveEvent(event);
    m_hoverRow = m_hoverColumn = -1;
    viewport()->update();
}

void MatrixView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setCellSize(m_cell + (event->angleDelta().y() > 0 ? 2 : -2));
    event->accept();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_shown.size());
    const int row = std::max(m_row, 0), column = std::max(m_column, 0);
    const int page = std::max(1, (viewport()->height() - m_top) / m_cell - 1);
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(row, column - 1, false);
    case Qt::Key_Right: return setCurrent(row, column + 1, false);
    case Qt::Key_Up: return setCurrent(row - 1, column, false);
    case Qt::Key_Down: return setCurrent(row + 1, column, false);
    case Qt::Key_PageUp: return setCurrent(row - page, column, false);
    case Qt::Key_PageDown: return setCurrent(row + page, column, false);
    case Qt::Key_Home: return setCurrent(event->modifiers() & Qt::ControlModifier ? 0 : row, 0, false);
    case Qt::Key_End: return setCurrent(event->modifiers() & Qt::ControlModifier ? count - 1 : row, count - 1, false);
    case Qt::Key_Plus: return setCellSize(m_cell + 2);
    case Qt::Key_Minus: return setCellSize(m_cell - 2);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_row >= 0 && m_column >= 0)
            choose({m_row, m_column});
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

bool MatrixView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    const QString text = cell ? cellText(cell->row, cell->column) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MatrixView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureHeaders();
        updateBars();
    }
}

} // namespace groundplan
