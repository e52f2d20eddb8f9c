// SPDX-License-Identifier: Apache-2.0
#include "views/panels/problems_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/adapters/problems_model.h"
#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"

namespace groundplan {

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), m_model(new ProblemsModel(this)), m_filter(new QSortFilterProxyModel(this)), m_search(new QLineEdit(this)),
      m_grouping(new QComboBox(this)), m_state(new QLabel(this)), m_off(new QPushButton(this)), m_view(new QTreeView(this)), m_detail(new QTextBrowser(this)), m_detailSide(new QWidget(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ProblemsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);

    m_search->setPlaceholderText(tr("Filter by text, component, rule"));
    m_search->setAccessibleName(tr("Filter problems"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaledToText(120));
    m_grouping->addItem(tr("By severity"), int(ProblemGrouping::Severity));
    m_grouping->addItem(tr("By rule"), int(ProblemGrouping::Rule));
    m_grouping->addItem(tr("By component"), int(ProblemGrouping::Subject));
    m_grouping->addItem(tr("By team"), int(ProblemGrouping::Team));
    m_grouping->addItem(tr("By container"), int(ProblemGrouping::Container));
    m_grouping->setAccessibleName(tr("Group problems"));
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_state->setProperty("role", QStringLiteral("muted"));
    m_off->setObjectName(QStringLiteral("rules-off"));
    m_off->setProperty("role", QStringLiteral("footer"));
    m_off->setToolTip(tr("Show which rules are on."));
    m_off->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_off->hide();
    connect(m_off, &QPushButton::clicked, this, [this] { Q_EMIT rulesRequested({}); });
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->setIconSize({16, 16});
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::SubjectColumn, QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(ProblemsModel::RuleColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(ProblemsModel::SubjectColumn, 144);
    m_view->header()->resizeSection(ProblemsModel::RuleColumn, 144);

    m_detail->setOpenLinks(false);
    m_detail->setFrameShape(QFrame::StyledPanel); // its border is the ring of the focus
    m_detail->document()->setDocumentMargin(8);
    m_detail->setAccessibleName(tr("Details of the problem"));
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("subject"))
            Q_EMIT goTo(url.path());
        else if (url.scheme() == QLatin1String("rule"))
            Q_EMIT readMoreRequested(url.path());
        else if (url.scheme() == QLatin1String("level"))
            Q_EMIT rulesRequested(url.path());
    });

    auto* buttonRow = new QWidget(this);
    m_buttons = new QHBoxLayout(buttonRow);
    m_buttons->setContentsMargins(8, 4, 8, 8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto* detailLayout = new QVBoxLayout(m_detailSide);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->setSpacing(0);
    detailLayout->addWidget(m_detail, 1);
    detailLayout->addWidget(buttonRow);

    auto* listSide = new QWidget(this);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 8, 8, 8);
    filterRow->setSpacing(12);
    filterRow->addWidget(m_search, 1);
    filterRow->addWidget(m_grouping);
    filterRow->addWidget(m_state);
    listLayout->addLayout(filterRow);
    listLayout->addWidget(m_view, 1);
    listLayout->addWidget(m_off);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(listSide);
    splitter->addWidget(m_detailSide);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 360});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_view->expandAll();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_restoring = true;
        m_model->setGrouping(ProblemGrouping(m_grouping->currentData().toInt()));
        expandGroups();
        const QModelIndex again = m_filter->mapFromSource(m_model->indexOf(m_fingerprint));
        if (!m_fingerprint.isEmpty() && again.isValid())
            m_view->setCurrentIndex(again);
        m_restoring = false;
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::showChosen);
    // A second click on the same row brings the subject back into view.
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const Problem* problem = m_model->problemAt(m_filter->mapToSource(index));
        if (problem && problem->finding.fingerprint == m_fingerprint)
            Q_EMIT chosen(Problem(*problem));
    });
    fillDetail(nullptr);
}

void ProblemsPanel::setProblems(const QList<Problem>& problems, int rulesRun)
{
    m_rulesRun = rulesRun;
    m_problems = problems;
    m_restoring = true;
    m_model->setProblems(problems);
    expandGroups();
    const QModelIndex again = m_filter->mapFromSource(m_model->indexOf(m_fingerprint));
    if (!m_fingerprint.isEmpty() && again.isValid())
        m_view->setCurrentIndex(again);
    m_restoring = false;
    const Problem* problem = m_model->problemAt(m_filter->mapToSource(m_view->currentIndex()));
    if (!problem)
        m_fingerprint.clear();
    fillDetail(problem);
    if (problem)
        Q_EMIT fixesWanted(Problem(*problem));
    setBusy(false);
}

void ProblemsPanel::expandGroups()
{
    m_view->expandAll();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        const Problem* first = m_model->problemAt(m_filter->mapToSource(m_filter->index(0, 0, m_filter->index(row, 0))));
        if (first && first->group >= Problem::Group::Question)
            m_view->collapse(m_filter->index(row, 0));
    }
}

void ProblemsPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_state->setText(busy ? tr("Checking…") : tr("%n rule(s) checked", nullptr, m_rulesRun));
}

void ProblemsPanel::setRulesOff(int rules)
{
    m_off->setText(tr("%n rule(s) is/are switched off by this design", nullptr, rules));
    m_off->setVisible(rules > 0);
}

void ProblemsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget* button : std::as_const(m_made))
        button->setEnabled(!readOnly);
}

void ProblemsPanel::showChosen()
{
    if (m_restoring)
        return;
    const Problem* problem = m_model->problemAt(m_filter->mapToSource(m_view->currentIndex()));
    m_fingerprint = problem ? problem->finding.fingerprint : QString();
    fillDetail(problem);
    if (!problem)
        return;
    const Problem copy = *problem;
    Q_EMIT fixesWanted(copy);
    Q_EMIT chosen(copy);
}

void ProblemsPanel::fillDetail(const Problem* problem)
{
    qDeleteAll(m_made);
    m_made.clear();
    // The list has all the room until something is chosen; then the details say the rule.
    m_detailSide->setVisible(problem || m_view->currentIndex().isValid() || m_model->rowCount() == 0);
    m_view->setColumnHidden(ProblemsModel::RuleColumn, !m_detailSide->isHidden());
    const Theme& theme = currentTheme();
    if (!problem) {
        m_detail->setHtml(QString(QLatin1String("<p style='color:") + theme.mutedText.name() + QLatin1String("'>")
                          + (m_model->rowCount() == 0 ? tr("No problems found.") : tr("Choose a problem to see why it matters and what to do."))
                          + QLatin1String("</p>")));
        return;
    }
    QString html = QStringLiteral("<p style='font-weight:600'>%1</p>").arg(problem->finding.message.toHtmlEscaped());
    const auto part = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            html += QStringLiteral("<p><span style='color:%1'>%2</span><br>%3</p>").arg(theme.mutedText.name(), title, text.toHtmlEscaped());
    };
    part(tr("What"), problem->what);
    part(tr("Why"), problem->why);
    part(tr("What to do"), problem->finding.fix);
    part(tr("Accepted"), problem->deviation);
    if (!problem->evidence.isEmpty()) {
        /// A list of hundreds helps nobody.
        constexpr qsizetype most = 24;
        QStringList links;
        for (const auto& [id, label] : problem->evidence.mid(0, most))
            links.append(QStringLiteral("<a href='subject:%1' style='color:%2'>%3</a>").arg(id.toHtmlEscaped(), theme.accent.name(), label.toHtmlEscaped()));
        QString list = links.join(QLatin1String(", "));
        if (problem->evidence.size() > most)
            list += QLatin1String(", ") + tr("and %n more", nullptr, int(problem->evidence.size() - most));
        html += QStringLiteral("<p><span style='color:%1'>%2</span><br>%3</p>").arg(theme.mutedText.name(), tr("Evidence"), list);
    }
    if (!problem->sources.isEmpty())
        part(tr("Sources"), problem->sources.join(QLatin1String("; ")));
    if (!problem->controls.isEmpty())
        part(tr("Controls"), problem->controls.join(QLatin1String("; ")));
    const QString rule = problem->code.isEmpty() ? problem->finding.rule : QString(problem->code + QStringLiteral("  ·  ") + problem->finding.rule);
    const auto link = [&](const char* scheme, const QString& text) {
        html += QStringLiteral("  ·  <a href='%1:%2' style='color:%3'>%4</a>").arg(QLatin1String(scheme), problem->finding.rule.toHtmlEscaped(), theme.accent.name(), text);
    };
    html += QStringLiteral("<p style='color:%1'>%2").arg(theme.mutedText.name(), rule.toHtmlEscaped());
    link("rule", tr("Read more"));
    link("level", tr("Examples and level"));
    html += QLatin1String("</p>");
    m_detail->setHtml(html);

    const auto button = [this](const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setEnabled(!m_readOnly);
        m_buttons->insertWidget(int(m_made.size()), made);
        m_made.append(made);
        return made;
    };
    const Problem copy = *problem;
    if (problem->group == Problem::Group::Question) {
        connect(button(tr("Answer in the inspector")), &QPushButton::clicked, this, [this, copy] { Q_EMIT answerRequested(copy); });
    } else if (problem->group != Problem::Group::Accepted) {
        QPushButton* accept = button(tr("Accept as deviation…"));
        accept->setObjectName(QStringLiteral("accept"));
        connect(accept, &QPushButton::clicked, this, [this, copy] { Q_EMIT acceptRequested(copy); });
    }
}

void ProblemsPanel::setFixes(const QString& fingerprint, const QList<Fix>& fixes)
{
    const Problem* problem = m_model->problemAt(m_filter->mapToSource(m_view->currentIndex()));
    if (!problem || problem->finding.fingerprint != fingerprint)
        return;
    for (QWidget* old : findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^fix(-all)?$")))) {
        m_made.removeOne(old);
        delete old;
    }
    /// More fixes than this do not fit beside one another.
    constexpr int most = 3;
    const Problem copy = *problem;
    int place = 0;
    const auto add = [&](const QString& name, const QString& text, const QString& effect) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setToolTip(effect);
        made->setAccessibleDescription(effect);
        made->setEnabled(!m_readOnly);
        m_buttons->insertWidget(place, made);
        m_made.insert(place++, made);
        return made;
    };
    for (int fix = 0; fix < std::min<int>(most, int(fixes.size())); ++fix)
        connect(add(QStringLiteral("fix"), fixes.at(fix).text, fixes.at(fix).effect), &QPushButton::clicked, this, [this, copy, fix] { Q_EMIT fixRequested(copy, fix); });
    const int same = int(std::count_if(m_problems.begin(), m_problems.end(), [&](const Problem& other) {
        return other.finding.rule == copy.finding.rule && other.group <= Problem::Group::Info;
    }));
    if (!fixes.isEmpty() && same > 1)
        connect(add(QStringLiteral("fix-all"), tr("Fix all %n…", nullptr, same), tr("Fixes every finding of this rule, after showing what that does.")),
                &QPushButton::clicked, this, [this, copy] { Q_EMIT fixAllRequested(copy); });
    if (!fixes.isEmpty()) {
        // Said in the open, too: a tooltip is for those who look for it.
        QTextCursor cursor(m_detail->document());
        cursor.movePosition(QTextCursor::End);
        QString html;
        for (const Fix& fix : fixes) {
            if (!fix.effect.isEmpty())
                html += QStringLiteral("<p>%1<br><span style='color:%2'>%3</span></p>").arg(fix.text.toHtmlEscaped(), currentTheme().mutedText.name(), fix.effect.toHtmlEscaped());
        }
        cursor.insertHtml(html);
    }
}

void ProblemsPanel::refreshTheme()
{
    fillDetail(m_model->problemAt(m_filter->mapToSource(m_view->currentIndex())));
    m_view->viewport()->update();
}

} // namespace groundplan
