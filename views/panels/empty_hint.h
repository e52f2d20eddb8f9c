// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace groundplan {

/// What an empty canvas says: how to begin, as real buttons in its middle.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    /// Keeps itself in the middle of `canvas`.
    explicit EmptyHint(QWidget* canvas);

    /// A button for an action, with its keys on it.
    void add(QAction* action);
    /// A button that opens a menu.
    QPushButton* add(QMenu* menu);
    /// Tab goes from that widget through the buttons, in their order.
    void setTabOrderAfter(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void center();

    QVBoxLayout* m_ways;
};

} // namespace groundplan
