// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/file_tabs.h"

#include <QLabel>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include "views/dialogs/export/choice_bar.h"
#include "views/dialogs/export/code_view.h"
#include "views/dialogs/export/difference_view.h"
#include "views/dialogs/export/note_list.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// More links than that are a crowd.
static constexpr int mostLinks = 6;

FileTabs::FileTabs(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_preview(new CodeView(this)), m_difference(new DifferenceView(this)), m_notes(new NoteList(this)),
      m_choice(new ChoiceBar(this)), m_origin(new QLabel(this)), m_names([](const QString& id) { return id; })
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Contents of the file"));
    m_tabs->setObjectName(QStringLiteral("file-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_difference, tr("Difference"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setProperty("role", QStringLiteral("muted"));
    m_origin->setTextFormat(Qt::RichText);
    m_origin->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_origin->setWordWrap(true);
    m_origin->setContentsMargins(8, 4, 8, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_origin);

    connect(m_preview, &CodeView::lineChosen, this, &FileTabs::chooseLine);
    connect(m_notes, &NoteList::subjectsChosen, this, &FileTabs::subjectsChosen);
    connect(m_choice, &ChoiceBar::chosen, this, &FileTabs::choiceMade);
    connect(m_origin, &QLabel::linkActivated, this, [this](const QString& id) { Q_EMIT subjectsChosen({id}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_origin->setVisible(tab == PreviewTab);
    });
    for (const auto& [key, forward] : {std::pair(QKeySequence(Qt::Key_F7), true), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F7), false)}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, ahead = forward] {
            m_tabs->setCurrentIndex(DifferenceTab);
            ahead ? m_difference->next() : m_difference->previous();
        });
    }
    setLine(nullptr, false, ExportChoice::Ask, 0);
    setNotes({});
}

void FileTabs::setNames(const NameOf& names)
{
    m_names = names;
}

void FileTabs::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void FileTabs::setLine(const ExportLine* line, bool hasFolder, ExportChoice choice, int alike)
{
    m_file = line ? line->file : ExportFile();
    m_choice->setLine(line, choice, alike);
    if (!line)
        m_preview->setHint(tr("Choose a file to see what is in it."));
    else if (line->state == ExportLine::State::Stale || line->state == ExportLine::State::Kept)
        m_preview->setHint(exportStateHelp(line->state));
    else
        m_preview->setFile(line->file.path, QString::fromUtf8(line->file.content));
    showDifference(line, hasFolder);
    tellOrigin(m_preview->currentLine());
}

void FileTabs::showDifference(const ExportLine* line, bool hasFolder)
{
    if (!line)
        m_difference->setHint(tr("Choose a file to see what changes in it."));
    else if (line->state == ExportLine::State::Unknown)
        m_difference->setHint(hasFolder ? tr("The file is not compared with the folder yet.") : tr("Choose a folder to see what would change in it."));
    else if (line->before == line->after)
        m_difference->setHint(line->state == ExportLine::State::Same ? exportStateHelp(line->state)
                                                                     : QString(exportStateHelp(line->state) + u'\n' + tr("Writing leaves it as it is.")));
    else
        m_difference->setTexts(line->file.path, line->before, line->after);
}

void FileTabs::setNotes(const QList<ExportNote>& notes)
{
    m_notes->setNotes(notes);
    const int warnings = m_notes->warnings();
    m_tabs->setTabText(NotesTab, notes.isEmpty() ? tr("Notes") : warnings > 0 ? tr("Notes (%1, %n warning(s))", nullptr, warnings).arg(notes.size()) : tr("Notes (%1)").arg(notes.size()));
}

void FileTabs::tellOrigin(int line)
{
    const QStringList subjects = line > 0 ? m_file.subjectsAt(line) : m_file.subjects;
    QStringList links;
    for (const QString& subject : subjects.mid(0, mostLinks))
        links.append(QStringLiteral("<a style=\"color: %1\" href=\"%2\">%3</a>").arg(currentTheme().accent.name(), subject.toHtmlEscaped(), m_names(subject).toHtmlEscaped()));
    if (subjects.size() > mostLinks)
        links.append(tr("%n more", nullptr, int(subjects.size()) - mostLinks));
    m_origin->setText(m_file.path.isEmpty() ? QString()
                      : links.isEmpty()     ? tr("This comes from the design as a whole.")
                      : line > 0            ? tr("Line %1 comes from %2.").arg(line).arg(links.join(QLatin1String(", ")))
                                            : tr("The file comes from %1.").arg(links.join(QLatin1String(", "))));
}

void FileTabs::chooseLine(int line)
{
    tellOrigin(line);
    const QStringList subjects = m_file.subjectsAt(line);
    if (!m_file.path.isEmpty() && !subjects.isEmpty())
        Q_EMIT subjectsChosen(subjects);
}

void FileTabs::refreshTheme()
{
    m_preview->refreshTheme();
    m_difference->refreshTheme();
    m_notes->refreshTheme();
    m_choice->refreshTheme();
    tellOrigin(m_preview->currentLine());
}

} // namespace groundplan
