// SPDX-License-Identifier: Apache-2.0
#include "views/panels/deviations_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

enum Column { StateColumn, RuleColumn, SubjectColumn, OwnerColumn, EndColumn, ColumnCount };

QIcon iconOf(DeviationState state)
{
    const Theme& theme = currentTheme();
    switch (state) {
    case DeviationState::Malformed:
    case DeviationState::Expired: return themedIcon(QStringLiteral("actions/error"), theme, theme.error);
    case DeviationState::Unmatched: return themedIcon(QStringLiteral("actions/info"), theme, theme.mutedText);
    case DeviationState::Ending: return themedIcon(QStringLiteral("actions/warning"), theme, theme.warning);
    case DeviationState::Valid: return themedIcon(QStringLiteral("actions/deviation"), theme, theme.success);
    }
    return {};
}

} // namespace

DeviationsPanel::DeviationsPanel(QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget(this)), m_detail(new QTextBrowser(this)), m_summary(new QLabel(this)),
      m_edit(new QPushButton(tr("Edit…"), this)), m_record(new QPushButton(tr("Record decision"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("deviations"));
    m_list->setAccessibleName(tr("Deviations"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({16, 16});
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("State"), tr("Rule"), tr("Where"), tr("Owner"), tr("Ends")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RuleColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(StateColumn, 132);
    m_list->header()->resizeSection(SubjectColumn, 144);
    m_list->header()->resizeSection(OwnerColumn, 112);
    m_list->header()->resizeSection(EndColumn, 104);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(8, 8, 8, 8);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setFrameShape(QFrame::StyledPanel); // its border is the ring of the focus
    m_detail->document()->setDocumentMargin(8);
    m_detail->setAccessibleName(tr("Details of the deviation"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setToolTip(tr("Adds an architecture decision record to the design that says what the deviation says."));
    m_remove->setObjectName(QStringLiteral("remove"));

    auto* listSide = new QWidget(this);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_summary);
    listLayout->addWidget(m_list, 1);
    auto* detailSide = new QWidget(this);
    auto* detailLayout = new QVBoxLayout(detailSide);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->setSpacing(0);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->setSpacing(8);
    for (QPushButton* button : {m_edit, m_record, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    detailLayout->addWidget(m_detail, 1);
    detailLayout->addLayout(buttons);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(listSide);
    splitter->addWidget(detailSide);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 360});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_filling)
            return;
        showChosen();
        if (const RegisterEntry* entry = current())
            Q_EMIT chosen(Id(entry->deviation.subject));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (current() && !m_readOnly)
            Q_EMIT editRequested(Id(current()->deviation.id));
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(Id(current()->deviation.id)); });
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(Id(current()->deviation.id)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(Id(current()->deviation.id)); });
    setEntries({});
}

void DeviationsPanel::setEntries(const QList<RegisterEntry>& entries)
{
    m_filling = true;
    const RegisterEntry* before = current();
    const Id kept = before ? before->deviation.id : Id();
    m_entries = entries;
    m_list->clear();
    int invalid = 0;
    for (const RegisterEntry& entry : entries) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setIcon(StateColumn, iconOf(entry.state));
        item->setText(StateColumn, deviationStateText(entry.state));
        item->setText(RuleColumn, entry.ruleName);
        item->setText(SubjectColumn, entry.subjectLabel.isEmpty() ? tr("Whole design") : entry.subjectLabel);
        item->setText(OwnerColumn, entry.deviation.owner);
        item->setText(EndColumn, entry.deviation.expires.toString(Qt::ISODate));
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
        if (entry.deviation.id == kept)
            m_list->setCurrentItem(item);
        invalid += !counts(entry.state);
    }
    QString summary = entries.isEmpty() ? tr("The design deviates from nothing. Accept a problem as deviation to document one.")
                                        : tr("%n deviation(s)", nullptr, int(entries.size()));
    if (invalid > 0)
        summary += QStringLiteral(" · ") + tr("%n of them do(es) not count", nullptr, invalid);
    m_summary->setText(summary);
    m_filling = false;
    showChosen();
}

const RegisterEntry* DeviationsPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void DeviationsPanel::showChosen()
{
    const RegisterEntry* entry = current();
    m_edit->setEnabled(entry && !m_readOnly);
    m_record->setEnabled(entry && !m_readOnly && counts(entry->state));
    m_remove->setEnabled(entry && !m_readOnly);
    const QString muted = currentTheme().mutedText.name();
    if (!entry) {
        m_detail->setHtml(m_entries.isEmpty() ? QString() : QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("Choose a deviation to see what was agreed.")));
        return;
    }
    QString html;
    const auto part = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            html += QStringLiteral("<p><span style='color:%1'>%2</span><br>%3</p>").arg(muted, title, text.toHtmlEscaped());
    };
    const Deviation& deviation = entry->deviation;
    if (!entry->problem.isEmpty())
        html += QStringLiteral("<p style='color:%1'>%2</p>").arg(currentTheme().error.name(), tr("It does not count: %1.").arg(entry->problem).toHtmlEscaped());
    else if (entry->state == DeviationState::Unmatched)
        html += QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("There is nothing to accept any more; it can be removed."));
    part(tr("Justification"), deviation.justification);
    part(tr("Standard model"), deviation.standard);
    part(tr("Control"), deviation.control);
    part(tr("Approver"), deviation.approver);
    part(tr("Ticket"), deviation.ticket);
    m_detail->setHtml(html);
}

void DeviationsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showChosen();
}

void DeviationsPanel::refreshTheme()
{
    setEntries(QList<RegisterEntry>(m_entries));
}

} // namespace groundplan
