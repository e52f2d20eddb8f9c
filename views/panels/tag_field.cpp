// SPDX-License-Identifier: Apache-2.0
#include "views/panels/tag_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include "views/drawing/themed_icon.h"
#include "views/panels/chip_layout.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

TagField::TagField(const AttributeSpec& spec, std::function<QStringList()> known, QWidget* parent)
    : AttributeEditor(spec, parent), m_known(std::move(known)), m_words(new QStringListModel(this)), m_box(new QWidget(this)),
      m_flow(new ChipLayout(m_box)), m_line(new QLineEdit(m_box))
{
    m_flow->addWidget(m_line);
    m_line->setMinimumWidth(72);
    auto* completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        setMessage({});
        if (text.endsWith(u','))
            commit();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this, completer] {
        if (!(completer->popup()->isVisible() && completer->popup()->currentIndex().isValid()))
            commit();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& tag) {
        m_line->setText(tag);
        commit();
        // The completer writes what was chosen once more when this returns.
        QMetaObject::invokeMethod(m_line, &QLineEdit::clear, Qt::QueuedConnection);
    });
    place(m_box);
}

QWidget* TagField::field() const { return m_line; }
void TagField::showPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }

QStringList TagField::all() const
{
    QStringList tags = m_tags;
    for (const QString& word : m_line->text().split(u',')) {
        const QString tag = word.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

Result<Value> TagField::typed() const
{
    const QStringList tags = all();
    return tags.isEmpty() ? Value() : Value(tags);
}

void TagField::commit()
{
    const QStringList tags = all();
    if (tags != m_tags || !m_line->text().isEmpty()) {
        m_tags = tags;
        m_line->clear();
        fill();
    }
    AttributeEditor::commit();
}

void TagField::show(const Value& value)
{
    m_tags = value.toStringList();
    m_line->clear();
    fill();
}

void TagField::setPartial(const QMap<QString, int>& counts, int total)
{
    if (counts == m_partial && total == m_total)
        return;
    m_partial = counts;
    m_total = total;
    fill();
}

void TagField::makeReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    fill();
}

void TagField::fill()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        // The chip may be the one whose button is just telling us.
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString& tag : std::as_const(m_tags))
        addChip(tag, tag, false);
    for (auto at = m_partial.cbegin(); at != m_partial.cend(); ++at)
        addChip(at.key(), tr("%1 · %2 of %3").arg(at.key()).arg(at.value()).arg(m_total), true);
    m_box->updateGeometry();
}

void TagField::addChip(const QString& tag, const QString& text, bool partial)
{
    auto* chip = new QFrame(m_box);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setProperty("partial", partial);
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(8, 0, m_readOnly ? 8 : 2, 0);
    layout->setSpacing(2);
    auto* label = new QLabel(chip);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, 220));
    layout->addWidget(label);
    chip->setToolTip(partial ? tr("Only some of the selected bear it. Add it again to put it on all.") : tag);
    if (!m_readOnly) {
        auto* close = new QToolButton(chip);
        close->setProperty("role", QStringLiteral("chip"));
        close->setIcon(themedIcon(QStringLiteral("actions/close"), currentTheme()));
        close->setIconSize({12, 12});
        close->setFocusPolicy(Qt::StrongFocus);
        close->setToolTip(tr("Remove tag '%1'").arg(tag));
        close->setAccessibleName(close->toolTip());
        close->installEventFilter(this);
        connect(close, &QToolButton::clicked, this, [this, tag, partial] { remove(tag, partial); });
        layout->addWidget(close);
    }
    chip->setFixedHeight(m_line->sizeHint().height());
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
}

void TagField::remove(const QString& tag, bool partial)
{
    m_line->setFocus();
    if (partial) {
        Q_EMIT partialRemoved(tag);
        return;
    }
    m_tags.removeOne(tag);
    fill();
    commitChoice();
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched == m_line)
        m_words->setStringList(m_known());
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_line && key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty() && !m_readOnly) {
            remove(m_tags.last(), false);
            return true;
        }
        if (auto* button = qobject_cast<QToolButton*>(watched); button && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
            button->click();
            return true;
        }
    }
    return AttributeEditor::eventFilter(watched, event);
}

} // namespace groundplan
