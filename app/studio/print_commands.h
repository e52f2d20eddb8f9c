// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "views/dialogs/print_dialog.h"
#include "views/drawing/picture_sheet.h"

class QPrinter;

namespace groundplan {

class MainWindow;

/// Prints a window's design: a dialog with all pages in view, then a printer or a PDF file. Paints in a worker.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    explicit PrintCommands(MainWindow& window);

private:
    void ask();
    void prepare(PrintDialog* dialog);
    void print(const std::shared_ptr<QPrinter>& printer, const PrintChoice& choice, const PageTexts& texts);

    MainWindow& m_window;
    PrintChoice m_choice; ///< the last one, for the next time
    int m_turn = 0;       ///< older sheets are dropped
    std::shared_ptr<const PictureSheet> m_sheet;
};

} // namespace groundplan
