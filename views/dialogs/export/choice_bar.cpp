// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/choice_bar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"
#include "views/theme/flow_layout.h"

namespace groundplan {

ChoiceBar::ChoiceBar(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_choices(new QButtonGroup(this)), m_all(new QCheckBox(this))
{
    setObjectName(QStringLiteral("choice-bar"));
    setProperty("role", QStringLiteral("strip"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* choices = new FlowLayout;
    choices->setSpacing(16);
    for (const auto& [choice, name, text] : {std::tuple(ExportChoice::Mine, "choice-mine", tr("Keep what is in the folder")), std::tuple(ExportChoice::Generated, "choice-generated", tr("Take what the design says")),
                                             std::tuple(ExportChoice::Marks, "choice-marks", tr("Write both with marks"))}) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        m_choices->addButton(button, int(choice));
        choices->addWidget(button);
    }
    m_all->setObjectName(QStringLiteral("choice-all"));
    choices->addWidget(m_all);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(choices, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ExportChoice(id), m_all->isVisibleTo(this) && m_all->isChecked()); });
    refreshTheme();
    hide();
}

void ChoiceBar::setLine(const ExportLine* line, ExportChoice choice, int alike)
{
    const bool conflict = line && line->state == ExportLine::State::Conflict;
    const bool foreign = line && line->state == ExportLine::State::Foreign;
    const bool asks = line && (conflict || foreign || choice != ExportChoice::Ask);
    setVisible(asks);
    if (!asks)
        return;
    m_text->setText(foreign                  ? tr("This file is in the folder, but no export made it.")
                    : !line->remark.isEmpty() ? line->remark
                    : line->conflicts > 0    ? tr("Somebody edited this file by hand in %n place(s) that the design changed, too.", nullptr, line->conflicts)
                                             : tr("Somebody edited this file by hand where the design changed, too."));
    m_choices->button(int(ExportChoice::Marks))->setVisible(!foreign && line->remark.isEmpty());
    m_choices->setExclusive(false);
    for (QAbstractButton* button : m_choices->buttons())
        button->setChecked(m_choices->id(button) == int(choice));
    m_choices->setExclusive(true);
    m_all->setText(tr("For all %n file(s) like this", nullptr, alike));
    m_all->setVisible(alike > 1);
}

void ChoiceBar::refreshTheme()
{
    const Theme& theme = currentTheme();
    m_icon->setPixmap(themedIcon(QStringLiteral("actions/warning"), theme, theme.warning).pixmap(20, 20));
}

} // namespace groundplan
