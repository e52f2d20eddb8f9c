// SPDX-License-Identifier: Apache-2.0
#include "views/panels/guide_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "model/guide/guide_search.h"
#include "views/adapters/two_line_delegate.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/guide_page.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

constexpr int PageRole = Qt::UserRole + 1;
constexpr int contentsIndex = 0;
constexpr int readerIndex = 1;
/// More hits than this are not looked through.
constexpr int mostHits = 60;

QString contents()
{
    return QStringLiteral("contents");
}

} // namespace

GuidePanel::GuidePanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_back(new QToolButton(this)), m_forward(new QToolButton(this)), m_home(new QToolButton(this)),
      m_search(new QLineEdit(this)), m_pages(new QStackedWidget(this)), m_list(new QTreeWidget(this)), m_reader(new QTextBrowser(this)),
      m_coverage(new CoverageView(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("guide-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTopics(), tr("Topics"));
    m_tabs->addTab(m_coverage, tr("Standard model"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GuidePanel::tabChanged);
    connect(m_coverage, &CoverageView::pageRequested, this, &GuidePanel::open);
    refreshTheme();
    updateButtons();
}

QWidget* GuidePanel::buildTopics()
{
    const auto button = [this](QToolButton* made, const char* name, const QString& text, const QKeySequence& key, void (GuidePanel::*slot)()) {
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(key.isEmpty() ? text : QString(text + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + u')'));
        made->setAccessibleName(text);
        made->setIconSize({16, 16});
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, slot);
        if (!key.isEmpty())
            connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, slot);
    };
    button(m_back, "guide-back", tr("Back"), Qt::ALT | Qt::Key_Left, &GuidePanel::back);
    button(m_forward, "guide-forward", tr("Forward"), Qt::ALT | Qt::Key_Right, &GuidePanel::forward);
    button(m_home, "guide-contents", tr("Contents"), Qt::ALT | Qt::Key_Home, &GuidePanel::focusSearch);
    m_back->setArrowType(Qt::LeftArrow);
    m_forward->setArrowType(Qt::RightArrow);
    m_search->setObjectName(QStringLiteral("guide-search"));
    m_search->setPlaceholderText(tr("Search topics and rules"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("guide-list"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(12);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_reader->setObjectName(QStringLiteral("guide-reader"));
    m_reader->setAccessibleName(tr("Page of the Guide"));
    m_reader->setOpenLinks(false);
    m_reader->setFrameShape(QFrame::NoFrame);
    m_reader->document()->setDocumentMargin(12);
    m_reader->installEventFilter(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_reader);
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_forward, m_home})
        row->addWidget(widget);
    row->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fillList();
        m_pages->setCurrentIndex(contentsIndex);
        updateButtons();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openListed(0); });
    const auto choose = [this](QTreeWidgetItem* item) {
        const QString listed = item->data(0, PageRole).toString();
        if (!listed.isEmpty())
            open(listed);
        else
            item->setExpanded(!item->isExpanded());
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_reader, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    return page;
}

void GuidePanel::setContent(const GuideContent& content)
{
    m_content = content;
    fillList();
    show(page());
}

void GuidePanel::open(const QString& wanted)
{
    const QString scheme = wanted.section(u':', 0, 0);
    const QString id = wanted.section(u':', 1);
    const bool known = (scheme == QLatin1String("topic") && m_content.topic(id)) || (scheme == QLatin1String("rule") && m_content.rule(id));
    const QString next = known ? wanted : contents();
    m_tabs->setCurrentIndex(0);
    if (next != page()) {
        m_places[m_at] = m_reader->verticalScrollBar()->value();
        m_history = m_history.mid(0, m_at + 1) + QStringList{next};
        m_places = m_places.mid(0, m_at + 1) + QList<int>{0};
        m_at = int(m_history.size()) - 1;
    }
    show(next);
}

void GuidePanel::openKind(const QString& kind)
{
    if (const GuideTopic* topic = m_content.topicOfKind(kind))
        return open(QLatin1String("topic:") + topic->id);
    focusSearch();
    const QString name = m_content.kindName(kind);
    m_search->setText(name.isEmpty() ? kind : name);
}

void GuidePanel::back()
{
    // A search covers the page that was read; going back uncovers it.
    if (m_pages->currentIndex() == contentsIndex && page() != contents())
        return show(page());
    if (m_at == 0)
        return;
    m_places[m_at] = m_reader->verticalScrollBar()->value();
    --m_at;
    show(page());
}

void GuidePanel::forward()
{
    if (m_at + 1 >= m_history.size())
        return;
    m_places[m_at] = m_reader->verticalScrollBar()->value();
    ++m_at;
    show(page());
}

void GuidePanel::focusSearch()
{
    open(contents());
    m_search->setFocus();
    m_search->selectAll();
}

void GuidePanel::showCoverage()
{
    m_tabs->setCurrentWidget(m_coverage);
}

bool GuidePanel::showsCoverage() const
{
    return m_tabs->currentWidget() == m_coverage;
}

void GuidePanel::refreshTheme()
{
    m_home->setIcon(themedIcon(QStringLiteral("actions/home"), currentTheme()));
    fillList();
    if (m_pages->currentIndex() == readerIndex)
        show(page());
    m_coverage->refreshTheme();
}

bool GuidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty())
            m_search->clear();
        else if (watched == m_list && page() != contents())
            back();
        else if (watched == m_search)
            return QWidget::eventFilter(watched, event);
        else
            focusSearch();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down && m_list->topLevelItemCount() > 0) {
        QTreeWidgetItem* first = m_list->topLevelItem(0);
        m_pages->setCurrentIndex(contentsIndex);
        m_list->setCurrentItem(first->data(0, PageRole).isNull() && first->childCount() > 0 ? first->child(0) : first);
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GuidePanel::follow(const QString& link)
{
    if (link.startsWith(QLatin1String("kind:")))
        Q_EMIT kindRequested(link.mid(5));
    else
        open(link);
}

void GuidePanel::show(const QString& wanted)
{
    const QString id = wanted.section(u':', 1);
    const GuideTopic* topic = wanted.startsWith(QLatin1String("topic:")) ? m_content.topic(id) : nullptr;
    const GuideRule* rule = wanted.startsWith(QLatin1String("rule:")) ? m_content.rule(id) : nullptr;
    if (topic || rule) {
        writeGuidePage(*m_reader->document(), topic ? topicPage(m_content, *topic) : rulePage(m_content, *rule));
        m_pages->setCurrentIndex(readerIndex);
        m_reader->verticalScrollBar()->setValue(m_places.at(m_at));
    } else {
        m_pages->setCurrentIndex(contentsIndex);
    }
    updateButtons();
}

void GuidePanel::fillList()
{
    m_list->clear();
    const auto add = [](QTreeWidgetItem* item, const QString& page, const QString& title, const QString& second) {
        item->setText(0, title);
        item->setToolTip(0, second);
        item->setData(0, PageRole, page);
        item->setData(0, TwoLineDelegate::SecondLineRole, second);
    };
    const QString query = m_search->text().trimmed();
    m_list->setRootIsDecorated(query.isEmpty());
    if (!query.isEmpty()) {
        const QList<GuideHit> hits = searchGuide(m_content, query);
        for (const GuideHit& hit : hits.mid(0, mostHits)) {
            const bool isRule = hit.page.startsWith(QLatin1String("rule:"));
            add(new QTreeWidgetItem(m_list), hit.page, isRule ? tr("Rule: %1").arg(hit.title) : hit.title, hit.excerpt);
        }
        if (hits.isEmpty()) {
            auto* none = new QTreeWidgetItem(m_list);
            none->setText(0, tr("Nothing found."));
            none->setFlags(Qt::NoItemFlags);
        }
        return;
    }
    QHash<QString, QTreeWidgetItem*> sections;
    for (const GuideTopic& topic : std::as_const(m_content.topics)) {
        QTreeWidgetItem*& section = sections[topic.section];
        if (!section) {
            section = new QTreeWidgetItem(m_list);
            section->setText(0, guideSectionName(topic.section));
            QFont bold = m_list->font();
            bold.setWeight(QFont::DemiBold);
            section->setFont(0, bold);
        }
        add(new QTreeWidgetItem(section), QLatin1String("topic:") + topic.id, topic.title, {});
    }
    m_list->expandAll();
}

void GuidePanel::openListed(int row)
{
    const QTreeWidgetItem* item = m_list->topLevelItem(row);
    const QString page = item ? item->data(0, PageRole).toString() : QString();
    if (page.isEmpty())
        return;
    open(page);
    m_reader->setFocus();
}

void GuidePanel::updateButtons()
{
    m_back->setEnabled(m_at > 0 || (m_pages->currentIndex() == contentsIndex && page() != contents()));
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

} // namespace groundplan
