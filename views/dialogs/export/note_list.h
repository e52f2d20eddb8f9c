// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

#include "model/exports/export_plan.h"

namespace groundplan {

/// What an export left out or assumed, or leaves to the team; warnings first. A note leads to what it is about.
class NoteList : public QListWidget
{
    Q_OBJECT

public:
    explicit NoteList(QWidget* parent = nullptr);

    void setNotes(const QList<ExportNote>& notes);
    int warnings() const;
    int size() const { return int(m_notes.size()); }
    void refreshTheme();

Q_SIGNALS:
    void subjectsChosen(const QStringList& subjects);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<ExportNote> m_notes;
};

} // namespace groundplan
