// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/guide/topic.h"
#include "views/panels/coverage_view.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace groundplan {

/// The Guide: topics to search and read, the explanations of the rules, and how far the open design keeps to the standard
/// model. Its pages are "contents", "topic:ID" and "rule:ID".
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePanel(QWidget* parent = nullptr);

    void setContent(const GuideContent& content);
    const GuideContent& content() const { return m_content; }
    /// Opens a page; one that does not exist leads to the contents.
    void open(const QString& page);
    /// Opens what the Guide says of a kind of component; searches for its name when no topic speaks of it.
    void openKind(const QString& kind);
    QString page() const { return m_history.value(m_at); }
    void back();
    void forward();
    void focusSearch();
    void showCoverage();
    bool showsCoverage() const;
    void refreshTheme();

    CoverageView& coverage() { return *m_coverage; }
    QLineEdit* search() const { return m_search; }
    QTreeWidget* list() const { return m_list; }
    QTextBrowser* reader() const { return m_reader; }
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    /// The reader followed a link to a kind: show it in the palette.
    void kindRequested(const QString& kind);
    /// The other tab is in front.
    void tabChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTopics();
    void follow(const QString& link);
    void show(const QString& page);
    void fillList();
    void openListed(int row);
    void updateButtons();

    GuideContent m_content;
    QStringList m_history{QStringLiteral("contents")};
    QList<int> m_places{0}; ///< how far each page of the history was scrolled
    int m_at = 0;
    QTabWidget* m_tabs;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_home;
    QLineEdit* m_search;
    QStackedWidget* m_pages;
    QTreeWidget* m_list;
    QTextBrowser* m_reader;
    CoverageView* m_coverage;
};

} // namespace groundplan
