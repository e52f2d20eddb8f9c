// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/note_list.h"

#include <algorithm>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

static constexpr int noteRole = Qt::UserRole;

NoteList::NoteList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("notes"));
    setAccessibleName(tr("Notes of the export"));
    setWordWrap(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    const auto choose = [this](const QListWidgetItem* item) {
        if (!item)
            return;
        const int note = item->data(noteRole).toInt();
        if (note >= 0 && note < m_notes.size() && !m_notes.at(note).subjects.isEmpty())
            Q_EMIT subjectsChosen(m_notes.at(note).subjects);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::currentItemChanged, this, [this, choose](QListWidgetItem* item) {
        if (hasFocus())
            choose(item);
    });
}

void NoteList::setNotes(const QList<ExportNote>& notes)
{
    if (notes == m_notes && count() > 0)
        return;
    m_notes = notes;
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const ExportNote& a, const ExportNote& b) { return a.level > b.level; });
    refreshTheme();
}

void NoteList::refreshTheme()
{
    const int row = currentRow();
    const bool blocked = blockSignals(true);
    clear();
    const Theme& theme = currentTheme();
    const QIcon warning = themedIcon(QStringLiteral("actions/warning"), theme, theme.warning);
    const QIcon info = themedIcon(QStringLiteral("actions/info"), theme, theme.info);
    for (int note = 0; note < int(m_notes.size()); ++note) {
        const ExportNote& at = m_notes.at(note);
        const bool isWarning = at.level == ExportNote::Level::Warning;
        auto* item = new QListWidgetItem(isWarning ? warning : info, at.message, this);
        item->setData(noteRole, note);
        item->setData(Qt::AccessibleTextRole, isWarning ? tr("Warning: %1").arg(at.message) : at.message);
        item->setToolTip(at.subjects.isEmpty() ? QString() : tr("Click to select what it is about."));
    }
    if (m_notes.isEmpty()) {
        auto* item = new QListWidgetItem(tr("Nothing was left out or assumed."), this);
        item->setData(noteRole, -1);
        item->setFlags(Qt::ItemIsEnabled);
        item->setForeground(theme.mutedText);
    }
    setCurrentRow(std::min(row, count() - 1));
    blockSignals(blocked);
}

int NoteList::warnings() const
{
    return int(std::count_if(m_notes.begin(), m_notes.end(), [](const ExportNote& note) { return note.level == ExportNote::Level::Warning; }));
}

void NoteList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the texts wrap elsewhere
}

} // namespace groundplan
