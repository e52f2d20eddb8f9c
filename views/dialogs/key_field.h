// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace groundplan {

/// Records keys by pressing them: one stroke, or two in quick succession. Tab leaves it and Escape gives up, as
/// everywhere, so neither is recorded.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int secondStrokeMs = 900;

    explicit KeyField(QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);

Q_SIGNALS:
    void recorded(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void press(QKeyEvent* event);
    void finish();

    QKeySequence m_keys;  ///< what is shown when nothing is being recorded
    QList<int> m_strokes; ///< so far
    QTimer m_wait;
};

} // namespace groundplan
