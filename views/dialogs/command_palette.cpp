// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

/// Icon, name, where it belongs to in muted ink, shortcut at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), scaledToText(32)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = currentTheme();
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accent);
            painter->drawRoundedRect(row, 4, 4);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        // Laid out from left to right, turned where the language is.
        const auto turned = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
        const auto side = [&](Qt::Alignment edge) { return int(QStyle::visualAlignment(option.direction, edge) | Qt::AlignVCenter | Qt::AlignAbsolute); };
        icon.paint(painter, turned(QRect(row.left() + 8, row.center().y() - 8, 16, 16)), Qt::AlignCenter,
                   !enabled ? QIcon::Disabled : selected ? QIcon::Selected : QIcon::Normal);
        const QColor ink = selected ? theme.accentText : enabled ? theme.text : theme.mutedText;
        const QColor faint = selected ? theme.accentText : theme.mutedText;
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        const QString hint = index.data(CommandModel::HintRole).toString();
        QRect text = row.adjusted(32, 0, -12, 0);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        if (!shortcut.isEmpty()) {
            painter->setPen(faint);
            painter->drawText(turned(text), side(Qt::AlignRight), shortcut);
            text.setRight(text.right() - metrics.horizontalAdvance(shortcut) - 16);
        }
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->setPen(ink);
        painter->drawText(turned(text), side(Qt::AlignLeft), name);
        text.setLeft(text.left() + metrics.horizontalAdvance(name) + 12);
        painter->setPen(faint);
        painter->drawText(turned(text), side(Qt::AlignLeft), metrics.elidedText(hint, Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_model(new CommandModel(this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Type a command, a kind to add or a component to go to"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setMinimumHeight(scaledToText(36));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setPattern(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
}

void CommandPalette::popUp()
{
    m_line->clear();
    m_model->setPattern({});
    m_list->setCurrentIndex(m_model->index(0));
    const QWidget* over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize size(qMin(640, over ? over->width() - 48 : 640), qMin(440, over ? over->height() - 96 : 440));
    resize(size);
    if (over)
        move(over->mapToGlobal(QPoint((over->width() - size.width()) / 2, 72)));
    show();
    m_line->setFocus();
}

void CommandPalette::accept()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(CommandModel::IdRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = qMax(1, m_list->viewport()->height() / 32 - 1);
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : key == Qt::Key_PageUp ? -page : 0;
        if (step != 0 && m_model->rowCount() > 0) {
            const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace groundplan
