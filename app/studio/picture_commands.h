// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "views/dialogs/picture_dialog.h"

class QMimeData;

namespace groundplan {

class MainWindow;

/// Pictures of a window's design: to a file, after a dialog, or to the clipboard. Drawn in a worker.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    explicit PictureCommands(MainWindow& window);

private:
    void askExport();
    void exportTo(const QString& path, PictureFormat format, const RenderOptions& options);
    void preview(PictureDialog* dialog);
    void copyPicture();

    MainWindow& m_window;
    PictureChoice m_choice; ///< the last one, for the next time
    int m_turn = 0;         ///< older previews are dropped
};

/// What the window shows now, for a picture of that part of it: lens, findings, lines, view. The picture is one of
/// Canvas::shownDesign().
SheetOptions sheetOptions(MainWindow& window, PictureScope::Part part, bool lens, bool findings);

/// How large a picture for a preview is painted.
QImage previewOf(const PictureSheet& sheet, bool transparent);

} // namespace groundplan
