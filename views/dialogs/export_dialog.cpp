// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/dialogs/tab_order.h"
#include "views/theme/text_scale.h"

namespace groundplan {

ExportDialog::ExportDialog(const QList<ExportTargetLine>& targets, QWidget* profile, QWidget* parent)
    : QDialog(parent), m_targets(new TargetList(targets, this)), m_side(new QTabWidget(this)), m_kept(new QLabel(this)), m_keep(new QPushButton(tr("Keep in the design"), this)),
      m_folder(new QLineEdit(this)), m_browse(new QPushButton(tr("Choose…"), this)), m_files(new FilesView(this)), m_tabs(new FileTabs(this)), m_summary(new QLabel(this)), m_message(new QLabel(this)),
      m_openFolder(new QPushButton(tr("Open folder"), this)), m_progress(new QProgressBar(this)), m_stop(new QToolButton(this)), m_publish(new QPushButton(tr("Publish…"), this)),
      m_export(new QPushButton(tr("Export"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export manifests"));
    setObjectName(QStringLiteral("exportDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1200, 740);
    auto* middle = new QSplitter(this);
    middle->addWidget(buildSide(profile));
    middle->addWidget(m_files);
    middle->addWidget(m_tabs);
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 0);
    middle->setStretchFactor(2, 1);
    middle->setSizes({scaledToText(264), scaledToText(352), scaledToText(552)});
    middle->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(middle, 1);
    auto* told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_message, 1);
    told->addWidget(m_openFolder, 0, Qt::AlignTop);
    layout->addLayout(told);
    layout->addWidget(buildFoot());
    profile->installEventFilter(this); // its fields come and go
    orderTabs();
    connectParts();
    judge();
}

QWidget* ExportDialog::buildSide(QWidget* profile)
{
    auto* side = new QWidget(this);
    auto* area = new QScrollArea(m_side);
    area->setObjectName(QStringLiteral("profile"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields take the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    profile->setObjectName(QStringLiteral("formBody")); // on the ground of forms
    area->setWidget(profile);
    m_side->setObjectName(QStringLiteral("export-pages"));
    m_side->setDocumentMode(true);
    m_side->addTab(m_targets, tr("Targets"));
    m_side->addTab(area, tr("Profile"));
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setProperty("role", QStringLiteral("muted"));
    m_kept->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(tr("Writes targets and profile into the design, so that the whole team exports the same."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_side, 1);
    layout->addWidget(m_kept);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    return side;
}

QWidget* ExportDialog::buildHead()
{
    auto* head = new QWidget(this);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(tr("Choose the folder to export into"));
    m_browse->setAutoDefault(false);
    auto* label = new QLabel(tr("&Folder"), head);
    label->setBuddy(m_folder);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    return head;
}

QWidget* ExportDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_openFolder->setObjectName(QStringLiteral("open-folder"));
    m_openFolder->setAutoDefault(false);
    m_openFolder->hide();
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(scaledToText(120));
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setAutoDefault(false);
    m_publish->setToolTip(tr("Commits the files to a git working tree."));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_stop);
    auto* buttons = new QDialogButtonBox(this); // in the order of the desktop, as in all dialogs
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bottom);
    return foot;
}

void ExportDialog::connectParts()
{
    const auto folderEdited = [this] {
        m_compared = false;
        m_choices.clear();
        judge();
        Q_EMIT folderChosen(folder());
    };
    connect(m_folder, &QLineEdit::editingFinished, this, [this, folderEdited] {
        if (!m_compared)
            folderEdited();
    });
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_compared = false; // what is shown belongs to another folder
        judge();
    });
    connect(m_browse, &QPushButton::clicked, this, [this, folderEdited] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export into folder"), folder());
        if (!chosen.isEmpty()) {
            m_folder->setText(chosen);
            folderEdited();
        }
    });
    connect(m_targets, &TargetList::chosenChanged, this, [this](const QStringList& targets) {
        setOutdated();
        Q_EMIT targetsChosen(targets);
    });
    connect(m_files, &FilesView::currentChanged, this, &ExportDialog::showFile);
    connect(m_tabs, &FileTabs::subjectsChosen, this, &ExportDialog::subjectsChosen);
    connect(m_tabs, &FileTabs::choiceMade, this, &ExportDialog::choose);
    connect(m_keep, &QPushButton::clicked, this, &ExportDialog::keepRequested);
    connect(m_stop, &QToolButton::clicked, this, &ExportDialog::cancelRequested);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { Q_EMIT openFolderRequested(folder()); });
    connect(m_publish, &QPushButton::clicked, this, &ExportDialog::publishRequested);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportRequested);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
}

void ExportDialog::setTargets(const QStringList& targets)
{
    m_targets->setChosen(targets);
    judge();
}

QString ExportDialog::folder() const
{
    return m_folder->text().trimmed();
}

void ExportDialog::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

void ExportDialog::setNames(const FilesView::NameOf& names)
{
    m_files->setNames(names);
    m_tabs->setNames(names);
}

void ExportDialog::setKept(bool kept, bool readOnly)
{
    m_kept->setText(kept ? tr("The design says to export this way.") : tr("Not kept in the design."));
    m_keep->setEnabled(!kept && !readOnly);
}

void ExportDialog::setFiles(const std::shared_ptr<const ExportTree>& tree, const QList<ExportNote>& notes, bool compared)
{
    m_planned = true;
    m_compared = compared;
    m_tabs->setNotes(notes);
    m_files->setTree(tree);
    judge();
}

void ExportDialog::setOutdated()
{
    m_planned = m_compared = false;
    judge();
}

void ExportDialog::showFile()
{
    const ExportLine* line = m_files->current();
    int alike = 0;
    if (line) {
        const QList<ExportLine>& lines = m_files->tree().lines;
        alike = int(std::count_if(lines.begin(), lines.end(), [line](const ExportLine& other) { return other.state == line->state; }));
    }
    m_tabs->setLine(line, !folder().isEmpty(), line ? m_choices.value(line->file.path, ExportChoice::Ask) : ExportChoice::Ask, alike);
}

void ExportDialog::choose(ExportChoice choice, bool all)
{
    const ExportLine* line = m_files->current();
    if (!line)
        return;
    for (const ExportLine& other : m_files->tree().lines) {
        if (&other == line || (all && other.state == line->state && !(choice == ExportChoice::Marks && !other.remark.isEmpty())))
            m_choices.insert(other.file.path, choice);
    }
    m_compared = false;
    judge();
    Q_EMIT choicesMade();
}

QString ExportDialog::summary() const
{
    if (m_work != Work::None)
        return m_work == Work::Planning ? tr("Planning the export…") : m_work == Work::Comparing ? tr("Comparing with the folder…") : tr("Writing…");
    const QList<ExportLine>& lines = m_files->tree().lines;
    if (targets().isEmpty())
        return tr("Choose what to export.");
    if (!m_planned)
        return {};
    if (!m_compared)
        return folder().isEmpty() ? tr("%n file(s). Choose a folder to export them into.", nullptr, int(lines.size())) : tr("%n file(s)", nullptr, int(lines.size()));
    QHash<int, int> counts;
    int waiting = 0;
    for (const ExportLine& line : lines) {
        ++counts[int(line.state)];
        waiting += line.waits();
    }
    QStringList parts;
    for (const ExportLine::State state : exportStates()) {
        if (const int count = counts.value(int(state)))
            parts.append(tr("%1 %2", "4 new").arg(count).arg(exportStateText(state)));
    }
    const QString text = parts.join(QStringLiteral("  ·  "));
    return waiting > 0 ? QString(tr("%n file(s) need a choice first.", nullptr, waiting) + QLatin1String("  ") + text) : text;
}

void ExportDialog::judge()
{
    const QList<ExportLine>& lines = m_files->tree().lines;
    const bool waits = std::any_of(lines.begin(), lines.end(), [](const ExportLine& line) { return line.waits(); });
    const bool differs = std::any_of(lines.begin(), lines.end(), [](const ExportLine& line) {
        return line.differs() && line.state != ExportLine::State::Kept && (line.before != line.after || line.state == ExportLine::State::New || line.decided);
    });
    const bool idle = m_work == Work::None;
    // Written is only what was seen: these files against this very folder.
    m_export->setEnabled(m_planned && m_compared && idle && differs && !waits);
    m_publish->setEnabled(m_planned && idle && !lines.isEmpty());
    m_progress->setVisible(!idle);
    m_stop->setVisible(!idle);
    m_summary->setText(summary());
}

void ExportDialog::setWork(Work work)
{
    m_work = work;
    m_progress->setRange(0, 0);
    judge();
}

void ExportDialog::setProgress(double done)
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000));
}

void ExportDialog::say(const char* role, const QString& text)
{
    m_message->setProperty("role", QString::fromLatin1(role));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ExportDialog::setError(const Error& error)
{
    m_work = Work::None;
    QStringList parts{error.text()};
    if (!error.where.subject.isEmpty())
        parts.append(tr("At: %1").arg(error.where.subject));
    m_openFolder->hide();
    say("error", parts.join(u'\n'));
    judge();
}

void ExportDialog::setDone(const QString& message, bool hasFolder)
{
    m_work = Work::None;
    say("success", message);
    m_openFolder->setVisible(hasFolder);
    judge();
}

void ExportDialog::clearMessage()
{
    say("muted", {});
    m_openFolder->hide();
}

void ExportDialog::showPage(Page page)
{
    m_side->setCurrentIndex(int(page));
}

void ExportDialog::refreshTheme()
{
    m_files->refreshTheme();
    m_tabs->refreshTheme();
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshTheme();
}

void ExportDialog::orderTabs()
{
    tabThrough({m_folder, m_browse, m_side, m_keep, m_files, m_tabs, m_openFolder, m_stop, findChild<QDialogButtonBox*>()});
}

bool ExportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        orderTabs();
        // Fields scroll up and down, never aside.
        auto* profile = qobject_cast<QWidget*>(watched);
        auto* area = findChild<QScrollArea*>(QStringLiteral("profile"));
        area->setMinimumWidth(std::min(profile->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width(), scaledToText(440)));
    }
    return QDialog::eventFilter(watched, event);
}

void ExportDialog::keyPressEvent(QKeyEvent* event)
{
    // Return ends the typing in a field; it must not write files by the way.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton*>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

void ExportDialog::reject()
{
    if (m_work != Work::None)
        Q_EMIT cancelRequested();
    if (m_work == Work::Writing)
        return; // it ends by itself, with all or nothing written
    QDialog::reject();
}

} // namespace groundplan
