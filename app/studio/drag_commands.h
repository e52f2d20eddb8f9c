// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>

#include "model/design/change.h"

class QMimeData;

namespace groundplan {

class MainWindow;

/// Parts of a design dragged out of a window: into another one, where they are pasted, or into any program as text.
class DragCommands : public QObject
{
    Q_OBJECT

public:
    explicit DragCommands(MainWindow& window);

    /// What travels; the caller owns it.
    QMimeData* mimeData(const QList<Id>& components) const;

private:
    void drag(const QList<Id>& components);
    void drop(const QByteArray& fragment, QPointF at);

    MainWindow& m_window;
};

} // namespace groundplan
