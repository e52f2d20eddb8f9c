// SPDX-License-Identifier: Apache-2.0
#include "app/studio/print_commands.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include "app/services/background.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/picture_commands.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"

namespace groundplan {

namespace {

struct Prepared {
    std::shared_ptr<const PictureSheet> sheet;
    QImage picture;
};

/// Paints all pages that the printer is asked for; false when it does not take them.
bool paintPages(QPrinter& printer, const PictureSheet& sheet, const PageSetup& setup, const PageTexts& texts)
{
    const PagePlan plan = planPages(sheet.size(), setup);
    const int first = std::clamp(printer.fromPage(), 1, plan.count()) - 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first + 1, plan.count()) - 1 : plan.count() - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal dotsPerPoint = printer.resolution() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(dotsPerPoint, dotsPerPoint);
        paintPage(painter, plan, setup, page, texts, [&sheet](QPainter& at, const QRectF& part) { sheet.paint(at, part); });
        painter.restore();
    }
    return painter.end();
}

} // namespace

PrintCommands::PrintCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    window.actions().on("print", this, [this] { ask(); });
}

void PrintCommands::ask()
{
    m_window.commitPending();
    m_sheet.reset();
    const DesignSession& session = m_window.session();
    const PageTexts texts{m_window.session().document().design().name(), QLocale().toString(QDate::currentDate(), QLocale::LongFormat)};
    PrintDialog dialog(m_choice, !m_window.selection().isEmpty(), m_window.canvas().lensLegend()->picture().title, texts, &m_window);
    connect(&dialog, &PrintDialog::changed, this, [this, &dialog] { prepare(&dialog); });
    prepare(&dialog);
    const int answer = dialog.exec();
    if (answer == PrintDialog::Cancelled || !m_sheet)
        return;
    m_choice = dialog.choice();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(texts.name);
    printer->setCreator(QStringLiteral("Groundplan"));
    printer->setFullPage(true);
    if (answer == PrintDialog::SaveAsPdf) {
        const QString name = session.path().isEmpty() ? makeSlug(session.title()) : QFileInfo(session.path()).fileName().section(u'.', 0, 0);
        const QString folder = session.path().isEmpty() ? m_window.workspace().settings().folder() : QFileInfo(session.path()).absolutePath();
        QString path = QFileDialog::getSaveFileName(&m_window, tr("Save pages as PDF"), QDir(folder).filePath(name + QLatin1String(".pdf")), tr("PDF document (*.pdf)"));
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += QLatin1String(".pdf");
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
    } else {
        printer->setPageLayout(m_choice.setup.layout);
        QPrintDialog system(printer.get(), &m_window);
        system.setWindowTitle(tr("Print"));
        system.setOption(QAbstractPrintDialog::PrintPageRange);
        system.setMinMax(1, planPages(m_sheet->size(), m_choice.setup).count());
        if (system.exec() != QDialog::Accepted)
            return;
        printer->setFullPage(true);
    }
    // What was seen is printed: paper and orientation are those of the preview.
    printer->setPageLayout(m_choice.setup.layout);
    print(printer, m_choice, texts);
}

void PrintCommands::prepare(PrintDialog* dialog)
{
    const PrintChoice choice = dialog->choice();
    SheetOptions options = sheetOptions(m_window, choice.part, choice.lens, false);
    options.background = false; // paper is white, whatever the screen is
    options.title = false;      // pages have it in their header
    options.legend = choice.legend;
    inBackground(
        dialog,
        [design = m_window.canvas().shownDesign(), &catalog = m_window.workspace().catalog(), options]() -> Prepared {
            const auto sheet = std::make_shared<const PictureSheet>(design, catalog, options);
            return {sheet, previewOf(*sheet, true)};
        },
        [this, dialog, turn = ++m_turn](const Prepared& made) {
            if (turn != m_turn)
                return;
            m_sheet = made.sheet;
            dialog->setSheet(made.picture, made.sheet->size());
        });
}

void PrintCommands::print(const std::shared_ptr<QPrinter>& printer, const PrintChoice& choice, const PageTexts& texts)
{
    m_window.showMessage(tr("Printing…"));
    inBackground(
        this, [printer, sheet = m_sheet, setup = choice.setup, texts] { return paintPages(*printer, *sheet, setup, texts); },
        [this, printer](bool done) {
            const QString file = printer->outputFileName();
            m_window.showMessage(!done ? QString() : file.isEmpty() ? tr("Sent to the printer.") : tr("Wrote %1.").arg(file));
            if (!done)
                m_window.showError(tr("The design cannot be printed"),
                                   {file.isEmpty() ? ErrorCode::External : ErrorCode::Unwritable, file.isEmpty() ? tr("The printer took no pages. Check that it is on and reachable.") : tr("The file cannot be written. Choose another folder."),
                                    {.file = file, .subject = {}}});
        });
}

} // namespace groundplan
