// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/lens_legend.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/drawing/lens_colours.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

constexpr int mostLines = 9;
constexpr int mostResults = 6;
constexpr int narrowest = 220;
constexpr int widestOfAll = 380;
constexpr int border = 1; ///< of its style

/// A card in small.
QPixmap swatch(const QColor& colour, const Theme& theme, qreal ratio)
{
    QPixmap picture(QSize(14, 14) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lensBorder(colour, theme), 1.5));
    painter.setBrush(lensFill(colour, theme));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 3, 3);
    return picture;
}

QString css(const QColor& colour) { return colour.name(); }

} // namespace

LensLegend::LensLegend(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_question(new QLabel(this)), m_close(new QToolButton(this)), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("lens-legend"));
    setAccessibleName(tr("Legend of the lens"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 10);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_close->setText(QStringLiteral("\u00d7"));
    m_close->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("lens-close"));
    m_close->setToolTip(tr("Look without a lens"));
    m_close->setAccessibleName(m_close->toolTip());
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    connect(m_close, &QToolButton::clicked, this, &LensLegend::closed);
    hide();
}

void LensLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    setStyleSheet(QStringLiteral("#lens-legend { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                 "#lens-legend QPushButton { text-align: left; border: none; padding: 3px 4px; background: transparent; color: %3; }"
                                 "#lens-legend QPushButton:hover, #lens-legend QPushButton:focus { background: %4; border-radius: 4px; }"
                                 "#lens-legend QLabel { color: %3; background: transparent; }")
                      .arg(css(theme.panel), css(theme.border), css(theme.text), css(theme.panelAlternate)));
    fill();
}

void LensLegend::setPicture(const LensPicture& picture)
{
    m_picture = picture;
    fill();
    setVisible(!picture.isEmpty());
}

void LensLegend::addMore(int count)
{
    auto* label = new QLabel(tr("… and %n more", nullptr, count), this);
    m_lines->addWidget(label);
    label->show();
}

void LensLegend::fill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(m_picture.title);
    m_question->setText(m_picture.question);
    m_question->setStyleSheet(QStringLiteral("color: %1;").arg(css(m_theme.mutedText)));
    int shown = 0, widest = scaledToText(narrowest);
    for (const LensLegendEntry& entry : std::as_const(m_picture.legend)) {
        if (++shown > mostLines) {
            addMore(int(m_picture.legend.size()) - mostLines);
            break;
        }
        // Components are counted; that there are none is worth saying, but not of a colour that lines have.
        const bool ofLines = entry.count() == 0 && entry.mark.tone != LensTone::Scale
                             && std::any_of(m_picture.marks.begin(), m_picture.marks.end(), [&entry](const LensMark& mark) { return mark.sameTone(entry.mark); });
        const QString text = ofLines ? entry.text : QString(entry.text + QStringLiteral("  ·  ") + QString::number(entry.count()));
        auto* line = new QPushButton(QIcon(swatch(lensColour(entry.mark, m_theme), m_theme, devicePixelRatioF())), text, this);
        line->setIconSize({14, 14});
        line->setFlat(true);
        line->setToolTip(entry.members.isEmpty() ? QString() : tr("Select them"));
        const QList<Id> members = entry.members;
        connect(line, &QPushButton::clicked, this, [this, members] {
            if (!members.isEmpty())
                Q_EMIT chosen(members);
        });
        line->ensurePolished(); // its style tells how wide it is
        widest = std::max(widest, line->sizeHint().width());
        m_lines->addWidget(line);
        line->show(); // what is hidden still has no part in the height
    }
    shown = 0;
    for (const QString& result : std::as_const(m_picture.results)) {
        if (++shown > mostResults) {
            addMore(int(m_picture.results.size()) - mostResults);
            break;
        }
        auto* label = new QLabel(result, this);
        label->setWordWrap(true);
        label->setContentsMargins(0, 4, 0, 0);
        m_lines->addWidget(label);
        label->show();
    }
    // As wide as its longest line, as high as its wrapped texts then are.
    const QMargins margins = layout()->contentsMargins();
    const int width = std::min(widest + margins.left() + margins.right() + 2 * border, scaledToText(widestOfAll));
    setFixedWidth(width);
    const int room = width - margins.left() - margins.right() - 2 * border;
    for (auto* line : findChildren<QPushButton*>()) {
        const int missing = line->sizeHint().width() - room;
        if (missing <= 0)
            continue;
        // What does not fit is cut in the middle, so that the number at the end stays.
        const QString whole = line->text();
        const QFontMetrics metrics = line->fontMetrics();
        line->setText(metrics.elidedText(whole, Qt::ElideMiddle, metrics.horizontalAdvance(whole) - missing));
        line->setAccessibleName(whole);
        line->setToolTip(whole);
    }
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width));
}

} // namespace groundplan
