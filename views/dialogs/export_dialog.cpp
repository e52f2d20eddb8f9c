// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/dialogs/line_difference.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

constexpr int pathRole = Qt::UserRole;

QPlainTextEdit* monospace(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

QString stateText(ExportDialog::State state)
{
    switch (state) {
    case ExportDialog::State::Same: return ExportDialog::tr("same");
    case ExportDialog::State::New: return ExportDialog::tr("new");
    case ExportDialog::State::Changed: return ExportDialog::tr("changed");
    case ExportDialog::State::Extra: return ExportDialog::tr("goes away");
    }
    return {};
}

QColor stateInk(ExportDialog::State state)
{
    const Theme& theme = currentTheme();
    switch (state) {
    case ExportDialog::State::New: return theme.success;
    case ExportDialog::State::Changed: return theme.warning;
    case ExportDialog::State::Extra: return theme.error;
    default: return theme.mutedText;
    }
}

} // namespace

ExportDialog::ExportDialog(const QList<Target>& targets, const QString& target, const QString& folder, QWidget* parent)
    : QDialog(parent), m_targets(new QComboBox(this)), m_description(new QLabel(this)), m_folder(new QLineEdit(folder, this)),
      m_files(new QTreeWidget(this)), m_tabs(new QTabWidget(this)), m_preview(monospace(this)), m_difference(monospace(this)),
      m_notes(new QPlainTextEdit(this)), m_summary(new QLabel(this)), m_message(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("Export"), this)), m_close(new QPushButton(tr("Close"), this)), m_list(targets)
{
    setWindowTitle(tr("Export manifests"));
    setObjectName(QStringLiteral("exportDialog"));
    resize(1040, 680);
    for (const Target& at : targets)
        m_targets->addItem(at.name, at.id);
    m_targets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_targets->setObjectName(QStringLiteral("targets"));
    m_targets->setCurrentIndex(std::max(0, m_targets->findData(target)));
    m_description->setProperty("role", QStringLiteral("muted"));
    m_description->setWordWrap(true);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(tr("Choose the folder to export into"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(8);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Target"), m_targets);
    form->addRow(QString(), m_description);
    auto* folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);

    m_files->setObjectName(QStringLiteral("files"));
    m_files->setProperty("role", QStringLiteral("framed"));
    m_files->setColumnCount(2);
    m_files->setHeaderLabels({tr("File"), tr("In the folder")});
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_files->setUniformRowHeights(true);
    m_files->setAccessibleName(tr("Files of the export"));
    m_preview->setAccessibleName(tr("Contents of the file"));
    m_difference->setAccessibleName(tr("What changes in the file"));
    m_notes->setAccessibleName(tr("Notes of the export"));
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_difference, tr("Difference"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->setDocumentMode(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_files);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);

    m_summary->setProperty("role", QStringLiteral("muted"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(scaledToText(120));
    m_progress->hide();
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(this); // in the order of the desktop, as in all dialogs
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    bottom->addWidget(buttons);
    setTabOrder(m_folder, browse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    layout->addLayout(bottom);

    const auto describe = [this] { m_description->setText(m_list.value(m_targets->currentIndex()).description); };
    describe();
    connect(m_targets, &QComboBox::currentIndexChanged, this, [this, describe] {
        describe();
        m_planned = m_compared = false;
        judge();
        Q_EMIT targetChosen(this->target());
    });
    const auto folderEdited = [this] {
        m_compared = false;
        m_differences.clear();
        judge();
        Q_EMIT folderChosen(this->folder());
    };
    connect(m_folder, &QLineEdit::editingFinished, this, folderEdited);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_compared = false; // what is shown belongs to another folder
        judge();
    });
    connect(browse, &QPushButton::clicked, this, [this, folderEdited] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export into folder"), this->folder());
        if (!chosen.isEmpty()) {
            m_folder->setText(chosen);
            folderEdited();
        }
    });
    connect(m_files, &QTreeWidget::currentItemChanged, this, &ExportDialog::showFile);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportRequested);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    judge();
}

QString ExportDialog::target() const
{
    return m_targets->currentData().toString();
}

QString ExportDialog::folder() const
{
    return m_folder->text().trimmed();
}

void ExportDialog::setPlan(const ExportPlan& plan)
{
    m_plan = plan;
    m_planned = true;
    m_compared = false;
    m_differences.clear();
    m_message->hide();
    QStringList notes;
    for (const ExportNote& note : plan.notes)
        notes.append((note.level == ExportNote::Level::Warning ? tr("Warning: ") : QString()) + note.message);
    m_notes->setPlainText(notes.isEmpty() ? tr("Nothing was left out or assumed.") : notes.join(u'\n'));
    m_tabs->setTabText(2, notes.isEmpty() ? tr("Notes") : tr("Notes (%1)").arg(notes.size()));
    fillTree();
    judge();
}

void ExportDialog::setDifferences(const QList<Difference>& differences)
{
    m_differences.clear();
    for (const Difference& difference : differences)
        m_differences.insert(difference.path, difference);
    m_compared = true;
    fillTree();
    judge();
}

void ExportDialog::fillTree()
{
    const QString current = m_files->currentItem() ? m_files->currentItem()->data(0, pathRole).toString() : QString();
    m_files->clear();
    QHash<QString, QTreeWidgetItem*> folders;
    QTreeWidgetItem* first = nullptr;
    const auto add = [&](const QString& path) {
        QTreeWidgetItem* above = nullptr;
        const QStringList parts = path.split(u'/');
        QString walked;
        for (int at = 0; at + 1 < parts.size(); ++at) {
            walked += parts.at(at) + u'/';
            QTreeWidgetItem*& folder = folders[walked];
            if (!folder) {
                folder = above ? new QTreeWidgetItem(above, {parts.at(at)}) : new QTreeWidgetItem(m_files, {parts.at(at)});
                folder->setIcon(0, themedIcon(QStringLiteral("actions/folder"), currentTheme(), currentTheme().mutedText));
            }
            above = folder;
        }
        auto* item = above ? new QTreeWidgetItem(above, {parts.last()}) : new QTreeWidgetItem(m_files, {parts.last()});
        item->setData(0, pathRole, path);
        item->setToolTip(0, path);
        if (const auto difference = m_differences.constFind(path); difference != m_differences.cend()) {
            item->setText(1, stateText(difference->state));
            item->setForeground(1, stateInk(difference->state));
        }
        if (!first || path == current)
            first = item;
    };
    for (const ExportFile& file : m_plan.files)
        add(file.path);
    for (const Difference& difference : std::as_const(m_differences)) {
        if (difference.state == State::Extra)
            add(difference.path);
    }
    m_files->expandAll();
    m_files->setCurrentItem(first);
    showFile(first);
}

void ExportDialog::showFile(QTreeWidgetItem* item)
{
    const QString path = item ? item->data(0, pathRole).toString() : QString();
    if (path.isEmpty()) {
        m_preview->clear();
        m_difference->clear();
        return;
    }
    QByteArray content;
    for (const ExportFile& file : std::as_const(m_plan.files)) {
        if (file.path == path)
            content = file.content;
    }
    m_preview->setPlainText(QString::fromUtf8(content));
    const Difference difference = m_differences.value(path, {path, State::Same, content});
    m_difference->clear();
    if (!m_compared)
        return m_difference->setPlainText(tr("Choose a folder to see what would change in it."));
    if (difference.state == State::Same)
        return m_difference->setPlainText(tr("The folder holds the very same file."));
    const Theme& theme = currentTheme();
    QTextCursor cursor(m_difference->document());
    for (const DifferenceLine& line : lineDifference(QString::fromUtf8(difference.before), QString::fromUtf8(content))) {
        QTextCharFormat format;
        QString sign = QStringLiteral("  ");
        if (line.kind == DifferenceLine::Added) {
            format.setForeground(theme.success);
            sign = QStringLiteral("+ ");
        } else if (line.kind == DifferenceLine::Removed) {
            format.setForeground(theme.error);
            sign = QStringLiteral("- ");
        } else if (line.kind == DifferenceLine::Gap) {
            format.setForeground(theme.mutedText);
            sign = QStringLiteral("⋯");
        }
        cursor.insertText(sign + line.text + u'\n', format);
    }
    m_difference->moveCursor(QTextCursor::Start);
}

void ExportDialog::judge()
{
    int fresh = 0;
    int changed = 0;
    int same = 0;
    int extra = 0;
    for (const Difference& difference : std::as_const(m_differences)) {
        fresh += difference.state == State::New;
        changed += difference.state == State::Changed;
        same += difference.state == State::Same;
        extra += difference.state == State::Extra;
    }
    if (!m_planned)
        m_summary->setText({});
    else if (!m_compared)
        m_summary->setText(tr("%n file(s)", nullptr, int(m_plan.files.size())));
    else
        m_summary->setText(tr("%1 new, %2 changed, %3 the same, %4 go away").arg(fresh).arg(changed).arg(same).arg(extra));
    // Written is only what was seen: the plan against this very folder.
    m_export->setEnabled(m_planned && m_compared && !m_busy && fresh + changed + extra > 0);
    m_close->setText(m_busy ? tr("Cancel") : tr("Close"));
    m_progress->setVisible(m_busy);
}

void ExportDialog::setBusy(const QString& what)
{
    m_busy = !what.isEmpty();
    judge();
    if (m_busy) {
        m_summary->setText(what);
        m_message->hide();
    }
}

void ExportDialog::setError(const Error& error)
{
    m_busy = false;
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().error.name()));
    m_message->setText(error.where.subject.isEmpty() ? error.text() : QString(error.text() + QLatin1String(" (") + error.where.subject + u')'));
    m_message->show();
    judge();
}

void ExportDialog::setDone(const QString& message)
{
    m_busy = false;
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().success.name()));
    m_message->setText(message);
    m_message->show();
    judge();
}

void ExportDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelRequested();
        return;
    }
    QDialog::reject();
}

} // namespace groundplan
