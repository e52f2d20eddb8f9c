// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "views/drawing/picture_scope.h"
#include "views/drawing/print_page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace groundplan {

class PrintPreview;

/// What is printed, and how it lies on the pages.
struct PrintChoice {
    PageSetup setup;
    PictureScope::Part part = PictureScope::Part::Whole;
    bool legend = true;
    bool lens = true;
};

/// Asks how the drawing is to lie on paper, with all pages in view. Somebody else draws the sheet, and prints.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { Cancelled, Print, SaveAsPdf };

    PrintDialog(const PrintChoice& choice, bool hasSelection, const QString& lens, const PageTexts& texts, QWidget* parent = nullptr);

    PrintChoice choice() const;
    PagePlan plan() const;
    /// The sheet as large as a preview needs, and its size in units of the design.
    void setSheet(const QImage& picture, QSizeF size);

Q_SIGNALS:
    /// Another sheet is wanted.
    void changed();

private:
    void judge();

    PageTexts m_texts;
    QSizeF m_units;
    QComboBox* m_scope;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_fit;
    QSpinBox* m_columns;
    QSpinBox* m_rows;
    QSpinBox* m_scale;
    QSpinBox* m_overlap;
    QCheckBox* m_legend;
    QCheckBox* m_lens;
    QCheckBox* m_header;
    QCheckBox* m_date;
    QCheckBox* m_numbers;
    QCheckBox* m_marks;
    PrintPreview* m_preview;
    QLabel* m_count;
    QPushButton* m_print;
    QPushButton* m_pdf;
};

} // namespace groundplan
