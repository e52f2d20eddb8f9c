// SPDX-License-Identifier: Apache-2.0
#include "app/studio/picture_commands.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>

#include "app/services/background.h"
#include "app/services/background_check.h"
#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/problem_list.h"
#include "app/studio/workspace.h"
#include "model/scene/scene.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"
#include "views/drawing/scene_marks.h"

namespace groundplan {

namespace {

/// Longest side of a preview in pixels: enough for a large dialog on a screen of high density.
constexpr qreal previewSide = 1200;
/// Of a copied PNG: sharp on screens of high density and on paper.
constexpr qreal copyScale = 2;

QString endingOf(PictureFormat format)
{
    return format == PictureFormat::Png ? QStringLiteral(".png") : format == PictureFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".svg");
}

struct Preview {
    QImage picture;
    QSizeF size;
};

struct Copied {
    QByteArray svg;
    Result<QByteArray> png;
    QImage image; ///< the same for programs that ask for any image
};

} // namespace

SheetOptions sheetOptions(MainWindow& window, PictureScope::Part part, bool lens, bool findings)
{
    const Canvas& canvas = window.canvas();
    SheetOptions options;
    options.scope.part = part;
    if (part == PictureScope::Part::Selection)
        options.scope.ids = window.selection();
    const QRect seen = canvas.viewport()->rect();
    options.scope.area = QRectF(canvas.scenePositionFor(seen.topLeft()), canvas.scenePositionFor(QPoint(seen.width(), seen.height())));
    options.diagram.lines = linesOf(canvas.view(), window.workspace().settings().lineShape());
    if (lens)
        options.diagram.lens = canvas.lensLegend()->picture();
    if (findings)
        options.diagram.findings = findingCounts(window.check().report());
    const View& view = canvas.view();
    wearScene(options.diagram, sceneOf(window.session().document().design(), window.workspace().catalog(), view), view);
    return options;
}

QImage previewOf(const PictureSheet& sheet, bool transparent)
{
    const qreal scale = std::min(1.0, previewSide / std::max(sheet.size().width(), sheet.size().height()));
    const QSize size = (sheet.size() * scale).toSize().expandedTo({1, 1});
    QImage image(size, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    return image;
}

PictureCommands::PictureCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    Actions& actions = window.actions();
    actions.on("export-picture", this, [this] { askExport(); });
    actions.on("copy-picture", this, [this] { copyPicture(); });
}

void PictureCommands::askExport()
{
    m_window.commitPending();
    StudioSettings& settings = m_window.workspace().settings();
    PictureDialog dialog(m_choice, !m_window.selection().isEmpty(), m_window.canvas().lensLegend()->picture().title, &m_window);
    connect(&dialog, &PictureDialog::changed, this, [this, &dialog] { preview(&dialog); });
    preview(&dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choice = dialog.choice();

    const DesignSession& session = m_window.session();
    const QString name = session.path().isEmpty() ? makeSlug(session.title()) : QFileInfo(session.path()).fileName().section(u'.', 0, 0);
    const QString folder = session.path().isEmpty() ? settings.folder() : QFileInfo(session.path()).absolutePath();
    const QString ending = endingOf(m_choice.format);
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export picture"), QDir(folder).filePath(name + ending),
                                                tr("Pictures (%1)").arg(QString(u'*' + ending)));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    // What somebody types wins over what was chosen.
    const auto format = pictureFormatNamed(path);
    if (!format) {
        m_window.showError(tr("The picture cannot be exported"),
                           {ErrorCode::BadInput, tr("Pictures are written as .svg, .png or .pdf."), {.file = path, .subject = {}}});
        return;
    }
    RenderOptions options;
    static_cast<SheetOptions&>(options) = sheetOptions(m_window, m_choice.part, m_choice.lens, m_choice.findings);
    options.scale = m_choice.scale;
    options.theme = m_choice.theme;
    options.background = !m_choice.transparent;
    options.title = m_choice.title;
    options.legend = m_choice.legend;
    exportTo(path, *format, options);
}

void PictureCommands::exportTo(const QString& path, PictureFormat format, const RenderOptions& options)
{
    m_window.showMessage(tr("Drawing…"));
    inBackground(
        this,
        [design = m_window.canvas().shownDesign(), &catalog = m_window.workspace().catalog(), format, options, path]() -> Result<void> {
            const auto bytes = renderPicture(design, catalog, format, options);
            if (!bytes)
                return unexpected(bytes.error());
            return writeFile(path, *bytes);
        },
        [this, path](const Result<void>& written) {
            m_window.showMessage(written ? tr("Wrote %1.").arg(path) : QString());
            m_window.report(tr("The picture cannot be exported"), written);
        });
}

void PictureCommands::preview(PictureDialog* dialog)
{
    const PictureChoice choice = dialog->choice();
    SheetOptions options = sheetOptions(m_window, choice.part, choice.lens, choice.findings);
    options.theme = choice.theme;
    options.background = !choice.transparent;
    options.title = choice.title;
    options.legend = choice.legend;
    inBackground(
        dialog,
        [design = m_window.canvas().shownDesign(), &catalog = m_window.workspace().catalog(), options]() -> Preview {
            const PictureSheet sheet(design, catalog, options);
            return {previewOf(sheet, !options.background), sheet.size()};
        },
        [this, dialog, turn = ++m_turn](const Preview& made) {
            if (turn == m_turn)
                dialog->setPreview(made.picture, made.size);
        });
}

void PictureCommands::copyPicture()
{
    m_window.commitPending();
    RenderOptions options;
    static_cast<SheetOptions&>(options) = sheetOptions(m_window, m_window.selection().isEmpty() ? PictureScope::Part::Whole : PictureScope::Part::Selection, true, false);
    options.scale = copyScale;
    m_window.showMessage(tr("Drawing…"));
    inBackground(
        this,
        [design = m_window.canvas().shownDesign(), &catalog = m_window.workspace().catalog(), options]() -> Copied {
            const PictureSheet sheet(design, catalog, options);
            const auto png = renderSheet(sheet, design, PictureFormat::Png, options);
            return {renderSheet(sheet, design, PictureFormat::Svg, options).value_or({}), png, QImage::fromData(png.value_or({}), "PNG")};
        },
        [this](const Copied& copied) {
            auto* data = new QMimeData;
            data->setData(QStringLiteral("image/svg+xml"), copied.svg);
            if (copied.png) {
                data->setData(QStringLiteral("image/png"), *copied.png);
                data->setImageData(copied.image);
            }
            QApplication::clipboard()->setMimeData(data);
            // Where there are too many pixels, the drawing is still of use.
            m_window.showMessage(copied.png ? tr("Copied as picture.") : tr("Copied as SVG alone: as PNG it would be too large."));
        });
}

} // namespace groundplan
