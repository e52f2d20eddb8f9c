// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/pattern_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/dialogs/pattern_form.h"
#include "views/dialogs/pattern_picture.h"
#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowHeight = 24;

/// Who comes by keyboard stands on a link at once, and sees it.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

QString heading(const QString& title)
{
    return QString(QLatin1String("<p style='margin-top:8px;margin-bottom:0'><b>") + title.toHtmlEscaped() + QLatin1String("</b></p>"));
}

QString section(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString() : QString(heading(title) + QLatin1String("<p style='margin:0'>") + text + QLatin1String("</p>"));
}

QString listSection(const QString& title, const QStringList& texts)
{
    QString items;
    for (const QString& text : texts)
        items += QLatin1String("<li>") + text.toHtmlEscaped() + QLatin1String("</li>");
    return QString(heading(title) + QLatin1String("<ul style='margin:0 0 0 -24px'>") + items + QLatin1String("</ul>"));
}

} // namespace

PatternDialog::PatternDialog(const QList<Pattern>& patterns, const QHash<QString, QString>& ruleNames, const QString& place, QWidget* parent)
    : QDialog(parent), m_patterns(patterns), m_ruleNames(ruleNames), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_picture(new PatternPicture(this)), m_text(new QLabel(this)), m_form(new PatternForm(this)), m_selection(new QCheckBox(this)), m_links(new LinkLabel(this)),
      m_effect(new QLabel(this))
{
    setWindowTitle(tr("Insert pattern"));
    setObjectName(QStringLiteral("patternDialog"));
    resize(1120, 720);
    m_search->setPlaceholderText(tr("Search patterns"));
    m_search->setAccessibleName(tr("Search patterns"));
    m_search->setClearButtonEnabled(true);
    m_list->setProperty("role", QStringLiteral("framed"));
    m_list->setObjectName(QStringLiteral("patterns"));
    m_list->setAccessibleName(tr("Patterns"));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(12);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("description"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setObjectName(QStringLiteral("topics"));
    m_links->setAccessibleName(tr("Topics of the Guide"));
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_selection->setObjectName(QStringLiteral("useSelection"));
    m_selection->setText(tr("Join it to what is selected: %1").arg(place));
    m_selection->setChecked(!place.isEmpty());
    m_selection->setVisible(!place.isEmpty());
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_effect->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setDefault(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* below = new QWidget(this);
    auto* columns = new QHBoxLayout(below);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(24);
    columns->addWidget(m_text, 3);
    auto* answers = new QVBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_form);
    answers->addWidget(m_selection);
    answers->addSpacing(8);
    answers->addWidget(m_links);
    answers->addStretch(1);
    columns->addLayout(answers, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidget(below);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_picture, 1);
    right->addWidget(scroll, 1);
    right->addWidget(m_effect);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(left, 1);
    halves->addLayout(right, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(halves, 1);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &PatternDialog::fillList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PatternDialog::showPattern);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_insert->isEnabled())
            accept();
    });
    connect(m_links, &QLabel::linkActivated, this, &PatternDialog::topicRequested);
    connect(m_form, &PatternForm::changed, this, &PatternDialog::changed);
    connect(m_selection, &QCheckBox::toggled, this, &PatternDialog::changed);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillList();
}

void PatternDialog::fillList()
{
    const QString kept = pattern();
    const QString wanted = m_search->text().trimmed();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QTreeWidgetItem* section = nullptr;
        for (const Pattern& at : m_patterns) {
            const QString words = QStringList{at.name, at.id, at.category, at.summary, at.useWhen}.join(u' ');
            if (!words.contains(wanted, Qt::CaseInsensitive))
                continue;
            if (!section || section->text(0) != at.category) {
                section = new QTreeWidgetItem(m_list, {at.category});
                section->setSizeHint(0, {0, scaledToText(rowHeight)});
                section->setFlags(Qt::ItemIsEnabled);
                section->setForeground(0, currentTheme().mutedText);
            }
            auto* item = new QTreeWidgetItem(section, {at.name});
            item->setData(0, idRole, at.id);
            item->setToolTip(0, QString(at.name + QLatin1String("\n\n") + at.summary));
            item->setSizeHint(0, {0, scaledToText(rowHeight)});
        }
        m_list->expandAll();
        QTreeWidgetItem* choice = itemOf(kept);
        if (!choice && m_list->topLevelItemCount() > 0)
            choice = m_list->topLevelItem(0)->child(0);
        m_list->setCurrentItem(choice);
    }
    if (pattern() != kept || kept.isEmpty())
        showPattern();
}

QTreeWidgetItem* PatternDialog::itemOf(const QString& id) const
{
    for (int section = 0; section < m_list->topLevelItemCount(); ++section) {
        for (int row = 0; row < m_list->topLevelItem(section)->childCount(); ++row) {
            if (m_list->topLevelItem(section)->child(row)->data(0, idRole).toString() == id)
                return m_list->topLevelItem(section)->child(row);
        }
    }
    return nullptr;
}

void PatternDialog::setTopics(const QHash<QString, QString>& titles)
{
    m_topics = titles;
    showPattern();
}

QString PatternDialog::topicLinks(const Pattern& pattern) const
{
    QStringList links;
    for (const QString& topic : pattern.guide) {
        if (m_topics.contains(topic))
            links.append(QStringLiteral("<a href='%1'>%2</a>").arg(topic, m_topics.value(topic).toHtmlEscaped()));
    }
    return section(tr("Read more"), links.join(QLatin1String("<br>")));
}

void PatternDialog::choose(const QString& id)
{
    if (QTreeWidgetItem* item = itemOf(id))
        m_list->setCurrentItem(item);
}

QString PatternDialog::pattern() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

const Pattern* PatternDialog::current() const
{
    for (const Pattern& at : m_patterns) {
        if (at.id == pattern())
            return &at;
    }
    return nullptr;
}

void PatternDialog::showPattern()
{
    const Pattern* at = current();
    m_insert->setEnabled(at);
    m_picture->setVisible(at);
    m_form->setVisible(at);
    m_text->setVisible(at);
    m_links->setVisible(at);
    if (!at)
        return setEffect(tr("No pattern has that in its name or description."));
    QStringList rules;
    for (const QString& rule : at->prevents)
        rules.append(m_ruleNames.value(rule, rule).toHtmlEscaped());
    m_text->setText(QString(QLatin1String("<p style='margin:0'>") + at->summary.toHtmlEscaped() + QLatin1String("</p>")
                            + section(tr("Use it when"), at->useWhen.toHtmlEscaped())
                            + listSection(tr("What it costs"), at->tradeOffs)
                            + section(tr("Prevents"), rules.join(QStringLiteral("\u00a0· ")))));
    m_links->setText(topicLinks(*at));
    m_links->setVisible(!m_links->text().isEmpty());
    m_form->setPattern(*at);
    m_form->tabAfter(m_text);
    m_selection->setEnabled(at->attaches());
    Q_EMIT changed();
}

void PatternDialog::setAnswers(const ValueMap& answers)
{
    m_form->setAnswers(answers);
}

ValueMap PatternDialog::answers() const
{
    return m_form->answers();
}

bool PatternDialog::usesSelection() const
{
    return m_selection->isEnabled() && m_selection->isChecked();
}

void PatternDialog::setPreview(const Design& design, const Catalog& catalog)
{
    m_picture->setDesign(design, catalog);
}

void PatternDialog::setEffect(const QString& text)
{
    m_effect->setProperty("role", QStringLiteral("muted"));
    style()->polish(m_effect);
    m_effect->setText(text.isEmpty() ? tr("Working out what it does to the findings…") : text);
    m_insert->setEnabled(current());
}

void PatternDialog::setError(const QString& message)
{
    m_effect->setProperty("role", QStringLiteral("error"));
    style()->polish(m_effect);
    m_effect->setText(message);
    m_insert->setEnabled(false);
}

} // namespace groundplan
