// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace groundplan {

/// One thing to know, and the widgets that it is about.
struct TourStep {
    QString title;
    QString text;
    QList<QPointer<QWidget>> targets;
    std::function<void()> prepare = {}; ///< brings them into view
};

/// Lies over a window and points at its parts one after the other. Ends by Escape, Skip or Done; keys and clicks stay
/// with it until then.
class Tour : public QWidget
{
    Q_OBJECT

public:
    Tour(QList<TourStep> steps, QWidget* window);

    int step() const { return m_step; }
    /// Where it points, all in all, in its own coordinates.
    QRect target() const;
    QFrame* card() const { return m_card; }

Q_SIGNALS:
    void finished();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void show(int step);
    QList<QRect> targets() const;
    void placeCard();
    void finish();

    QList<TourStep> m_steps;
    int m_step = -1;
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_focusBefore;
};

} // namespace groundplan
