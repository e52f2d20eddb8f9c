// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointF>

#include "model/base/result.h"
#include "model/design/change.h"

namespace groundplan {

class MainWindow;

/// What the Edit menu does to the selection: clipboard, duplicate, delete, rename, group; and the context menu.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditCommands(MainWindow& window);

    /// Pastes a piece of a design there, into the container at that place if that takes it; one step to undo.
    bool insert(const QByteArray& text, QPointF at);

private:
    /// Applies an edit; what it adds is selected afterwards. A refusal goes to the message area.
    bool apply(const Result<Edit>& edit);
    void copy();
    void paste();
    void remove();
    void renameSelected();
    void group();
    void popUp(QPoint global);

    MainWindow& m_window;
};

} // namespace groundplan
