// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/key_field.h"

#include <QKeyEvent>

namespace groundplan {

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_wait.setSingleShot(true);
    m_wait.setInterval(secondStrokeMs);
    connect(&m_wait, &QTimer::timeout, this, &KeyField::finish);
}

void KeyField::setKeys(const QKeySequence& keys)
{
    m_wait.stop();
    m_strokes.clear();
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
    setPlaceholderText(hasFocus() ? tr("Press the keys") : tr("None"));
}

bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // what is recorded must not call anything
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::ShiftModifier;
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && !modifiers)
            return QLineEdit::event(event);
        press(key);
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::press(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return setKeys(m_keys);
    if (key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_CapsLock || event->isAutoRepeat())
        return;
    Qt::KeyboardModifiers modifiers = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    // Shift has gone into the sign already: Shift+7 types a slash on some keyboards.
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isLetterOrNumber() && !typed.at(0).isSpace())
        modifiers &= ~Qt::ShiftModifier;
    m_strokes.append(int(QKeyCombination(modifiers, Qt::Key(key)).toCombined()));
    setText(QKeySequence(m_strokes.value(0), m_strokes.value(1)).toString(QKeySequence::NativeText));
    if (m_strokes.size() == 2)
        finish();
    else
        m_wait.start();
}

void KeyField::finish()
{
    m_wait.stop();
    if (m_strokes.isEmpty())
        return;
    const QKeySequence keys(m_strokes.value(0), m_strokes.value(1));
    m_strokes.clear();
    Q_EMIT recorded(keys);
}

void KeyField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    setPlaceholderText(tr("Press the keys"));
}

void KeyField::focusOutEvent(QFocusEvent* event)
{
    finish();
    QLineEdit::focusOutEvent(event);
    setPlaceholderText(tr("None"));
}

} // namespace groundplan
