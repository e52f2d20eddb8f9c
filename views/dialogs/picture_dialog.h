// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "views/drawing/render.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace groundplan {

class PicturePreview;

/// How a picture is to be made: what the dialog asks for.
struct PictureChoice {
    PictureFormat format = PictureFormat::Svg;
    PictureScope::Part part = PictureScope::Part::Whole;
    qreal scale = 2; ///< pixels a unit; PNG alone
    Theme::Mode theme = Theme::Mode::Light;
    bool transparent = false;
    bool title = true;
    bool legend = true;
    bool lens = true;
    bool findings = false;
    bool operator==(const PictureChoice&) const = default;
};

/// Asks how the drawing is to become a picture, and shows what it will look like. Somebody else draws the preview.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lens` is the title of the one in use; empty: none.
    PictureDialog(const PictureChoice& choice, bool hasSelection, const QString& lens, QWidget* parent = nullptr);

    PictureChoice choice() const;
    /// The picture, as large as a preview needs, and the size of the sheet in units of the design.
    void setPreview(const QImage& picture, QSizeF size);

Q_SIGNALS:
    /// Another preview is wanted.
    void changed();

private:
    void judge();

    QComboBox* m_format;
    QComboBox* m_scope;
    QComboBox* m_theme;
    QDoubleSpinBox* m_scale;
    QSpinBox* m_dots;
    QCheckBox* m_transparent;
    QCheckBox* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_lens;
    QCheckBox* m_findings;
    PicturePreview* m_preview;
    QLabel* m_size;
    QPushButton* m_ok;
    QSizeF m_units;
};

} // namespace groundplan
