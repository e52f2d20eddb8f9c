// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>

#include "model/base/result.h"
#include "model/design/change.h"
#include "model/design/design.h"

namespace groundplan {

class MainWindow;

/// What the Arrange menu does with the selection: align, distribute, sizes, tidy up.
class ArrangeCommands : public QObject
{
    Q_OBJECT

public:
    explicit ArrangeCommands(MainWindow& window);

private:
    void on(const char* action, std::function<Result<Edit>(const Design& design, const QList<Id>& components)> edit);

    MainWindow& m_window;
};

} // namespace groundplan
