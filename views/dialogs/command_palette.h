// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "views/adapters/command_model.h"

class QLineEdit;
class QListView;

namespace groundplan {

/// Everything that can be done or gone to, by a few letters of its name.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent = nullptr);
    void setCommands(const QList<Command>& commands) { m_model->setCommands(commands); }
    /// Opens it empty, at the top centre of its parent.
    void popUp();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept() override;

    CommandModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
};

} // namespace groundplan
