// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace groundplan {

class CodeView;

/// What becomes of a file: both sides beside each other, or one below the other, with a way from one change to the next.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setTexts(const QString& path, const QByteArray& before, const QByteArray& after);
    /// Instead of a difference: why there is none.
    void setHint(const QString& text);
    void next();
    void previous();
    bool isSideBySide() const;
    void setSideBySide(bool side);
    int hunkCount() const { return int(m_hunks.size()); }
    int currentHunk() const { return m_current; }
    void refreshTheme();

Q_SIGNALS:
    /// A line of the file as the design says it.
    void lineChosen(int line);
    void sideBySideChanged(bool side);

private:
    void lay();
    void go(int hunk);
    void tell();

    CodeView* m_left;
    CodeView* m_right;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_side;
    QString m_path;
    QString m_before, m_after;
    QList<int> m_hunks;
    int m_current = -1;
    bool m_hint = true;
};

} // namespace groundplan
