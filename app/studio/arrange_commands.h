// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>

#include "model/base/result.h"
#include "model/design/change.h"
#include "model/design/design.h"

namespace groundplan {

class MainWindow;

/// What the Arrange menu does with the selection: align, distribute, sizes, tidy up; the lock against doing so by
/// accident, and whether it shows as motion.
class ArrangeCommands : public QObject
{
    Q_OBJECT

public:
    explicit ArrangeCommands(MainWindow& window);

private:
    void on(const char* action, std::function<Result<Edit>(const Design& design, const QList<Id>& components)> edit);

    void connectLock();
    void connectMotion();

    MainWindow& m_window;
};

} // namespace groundplan
