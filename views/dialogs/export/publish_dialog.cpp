// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/publish_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "views/theme/text_scale.h"

namespace groundplan {

PublishDialog::PublishDialog(const PublishAnswer& answer, QWidget* parent)
    : QDialog(parent), m_worktree(new QLineEdit(answer.worktree, this)), m_path(new QLineEdit(answer.path, this)), m_branch(new QLineEdit(answer.branch, this)),
      m_text(new QPlainTextEdit(answer.message, this)), m_push(new QCheckBox(tr("&Push afterwards"), this)), m_message(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_publish(new QPushButton(tr("Publish"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Publish manifests"));
    setObjectName(QStringLiteral("publishDialog"));
    auto* about = new QLabel(tr("Exports into a git working tree and commits the generated files, and nothing else."), this);
    about->setProperty("role", QStringLiteral("muted"));
    about->setWordWrap(true);
    m_worktree->setObjectName(QStringLiteral("worktree"));
    m_worktree->setPlaceholderText(tr("A folder that git knows"));
    m_path->setObjectName(QStringLiteral("publish-path"));
    m_path->setPlaceholderText(tr("The folder itself"));
    m_branch->setObjectName(QStringLiteral("branch"));
    m_branch->setPlaceholderText(tr("The one that is checked out"));
    m_branch->setToolTip(tr("It is made when there is no such branch."));
    m_text->setObjectName(QStringLiteral("commit-message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    m_push->setObjectName(QStringLiteral("push"));
    m_push->setChecked(answer.push);
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_worktree, 1);
    row->addWidget(browse);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* label = new QLabel(tr("&Working tree"), this);
    label->setBuddy(m_worktree);
    form->addRow(label, row);
    form->addRow(tr("&Folder in it"), m_path);
    form->addRow(tr("&Branch"), m_branch);
    form->addRow(tr("&Message"), m_text);
    form->addRow(QString(), m_push);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(scaledToText(120));
    m_progress->setAccessibleName(tr("Progress"));
    m_publish->setObjectName(QStringLiteral("publish-now"));
    m_publish->setDefault(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_publish, QDialogButtonBox::AcceptRole);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(bottom);
    resize(scaledToText(560), sizeHint().height());
    for (QLineEdit* line : {m_worktree, m_path, m_branch})
        connect(line, &QLineEdit::textChanged, this, &PublishDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PublishDialog::judge);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Working tree"), m_worktree->text());
        if (!chosen.isEmpty())
            m_worktree->setText(chosen);
    });
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publishRequested);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    judge();
}

PublishAnswer PublishDialog::answer() const
{
    return {m_worktree->text().trimmed(), m_path->text().trimmed(), m_branch->text().trimmed(), m_text->toPlainText().trimmed(), m_push->isChecked()};
}

void PublishDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_message->hide();
    judge();
}

void PublishDialog::setError(const QString& text)
{
    setBusy(false);
    say("error", text);
}

void PublishDialog::setDone(const QString& text)
{
    setBusy(false);
    say("success", text);
}

void PublishDialog::say(const char* role, const QString& text)
{
    m_message->setProperty("role", QString::fromLatin1(role));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->show();
}

void PublishDialog::judge()
{
    m_publish->setEnabled(!m_busy && !m_worktree->text().trimmed().isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
    m_progress->setVisible(m_busy);
}

void PublishDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace groundplan
