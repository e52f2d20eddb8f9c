// SPDX-License-Identifier: Apache-2.0
#include "app/studio/picture_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "app/services/background.h"
#include "app/services/disk.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "views/drawing/render.h"

namespace groundplan {

/// Pixels a unit of the design in a PNG: sharp on screens of high density and on paper.
static constexpr qreal pictureScale = 2;

static QString tr(const char* text)
{
    return QCoreApplication::translate("PictureExport", text);
}

void askPictureExport(MainWindow& window)
{
    StudioSettings& settings = window.workspace().settings();
    const DesignSession& session = window.session();
    const QString name = session.path().isEmpty() ? makeSlug(session.title()) : QFileInfo(session.path()).fileName().section(u'.', 0, 0);
    const QString folder = session.path().isEmpty() ? settings.folder() : QFileInfo(session.path()).absolutePath();
    QString chosen;
    QString path = QFileDialog::getSaveFileName(&window, tr("Export picture"), QDir(folder).filePath(name + QLatin1String(".svg")),
                                                tr("SVG drawing (*.svg);;PNG picture (*.png);;PDF document (*.pdf)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("*.png")) ? QLatin1String(".png") : chosen.contains(QLatin1String("*.pdf")) ? QLatin1String(".pdf") : QLatin1String(".svg");
    const auto format = pictureFormatNamed(path);
    if (!format) {
        window.showError(tr("The picture cannot be exported"),
                         {ErrorCode::BadInput, tr("Pictures are written as .svg, .png or .pdf."), {.file = path, .subject = {}}});
        return;
    }
    RenderOptions options;
    options.scale = pictureScale;
    options.diagram.lines = settings.lineShape();
    window.showMessage(tr("Drawing…"));
    inBackground(
        &window,
        [design = window.session().document().design(), &catalog = window.workspace().catalog(), format = *format, options, path]() -> Result<void> {
            const auto bytes = renderPicture(design, catalog, format, options);
            if (!bytes)
                return unexpected(bytes.error());
            return writeFile(path, *bytes);
        },
        [&window, path](const Result<void>& written) {
            window.showMessage(written ? tr("Wrote %1.").arg(path) : QString());
            window.report(tr("The picture cannot be exported"), written);
        });
}

} // namespace groundplan
