// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/picture_dialog.h"

#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "views/dialogs/picture_preview.h"

namespace groundplan {

namespace {

constexpr qreal unitsPerInch = 96;

template<typename Value>
QComboBox* choices(QWidget* parent, const char* name, const QList<std::pair<QString, Value>>& entries, Value chosen)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    for (const auto& [text, value] : entries)
        box->addItem(text, int(value));
    box->setCurrentIndex(std::max(0, box->findData(int(chosen))));
    return box;
}

QCheckBox* check(QWidget* parent, const char* name, const QString& text, bool on)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(on);
    return box;
}

} // namespace

PictureDialog::PictureDialog(const PictureChoice& choice, bool hasSelection, const QString& lens, QWidget* parent)
    : QDialog(parent), m_scale(new QDoubleSpinBox(this)), m_dots(new QSpinBox(this)), m_preview(new PicturePreview(this)), m_size(new QLabel(this))
{
    setWindowTitle(tr("Export picture"));
    setObjectName(QStringLiteral("pictureDialog"));
    resize(960, 560);
    using Part = PictureScope::Part;
    m_format = choices<PictureFormat>(this, "format", {{tr("SVG drawing"), PictureFormat::Svg}, {tr("PNG picture"), PictureFormat::Png}, {tr("PDF document"), PictureFormat::Pdf}}, choice.format);
    QList<std::pair<QString, Part>> parts{{tr("The whole design"), Part::Whole}, {tr("What is visible"), Part::Visible}};
    if (hasSelection)
        parts.append({tr("The selection, in its containers"), Part::Selection});
    m_scope = choices<Part>(this, "scope", parts, choice.part);
    m_theme = choices<Theme::Mode>(this, "theme", {{tr("Light"), Theme::Mode::Light}, {tr("Dark"), Theme::Mode::Dark}}, choice.theme);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setRange(0.1, 16);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(2);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setValue(choice.scale);
    m_dots->setObjectName(QStringLiteral("dots"));
    m_dots->setRange(10, int(16 * unitsPerInch));
    m_dots->setSingleStep(48);
    m_dots->setSuffix(tr(" dpi"));
    m_dots->setValue(qRound(choice.scale * unitsPerInch));
    m_dots->setAccessibleName(tr("Dots an inch"));
    m_transparent = check(this, "transparent", tr("&Transparent background"), choice.transparent);
    m_title = check(this, "title", tr("&Name of the design"), choice.title);
    m_legend = check(this, "legend", tr("Le&gend"), choice.legend);
    m_lens = check(this, "lens", lens.isEmpty() ? tr("L&ens in use") : tr("L&ens in use: %1").arg(lens), choice.lens && !lens.isEmpty());
    m_lens->setEnabled(!lens.isEmpty());
    m_findings = check(this, "findings", tr("&Marks of findings"), choice.findings);

    auto* resolution = new QHBoxLayout;
    resolution->setSpacing(8);
    resolution->addWidget(m_scale, 1);
    resolution->addWidget(m_dots, 1);
    auto* shown = new QVBoxLayout;
    shown->setSpacing(6);
    for (QCheckBox* box : {m_transparent, m_title, m_legend, m_lens, m_findings})
        shown->addWidget(box);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Scope"), m_scope);
    form->addRow(tr("T&heme"), m_theme);
    auto* scaleLabel = new QLabel(tr("S&cale"), this);
    scaleLabel->setBuddy(m_scale);
    form->addRow(scaleLabel, resolution);
    form->addRow(tr("With"), shown);
    m_size->setProperty("role", QStringLiteral("muted"));
    m_size->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("size"));
    auto* side = new QVBoxLayout;
    side->setSpacing(16);
    side->addLayout(form);
    side->addWidget(m_size);
    side->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(m_preview, 1);
    body->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("export"));
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    m_format->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::judge);
    for (QComboBox* box : {m_scope, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::changed);
    for (QCheckBox* box : {m_transparent, m_title, m_legend, m_lens, m_findings})
        connect(box, &QCheckBox::toggled, this, &PictureDialog::changed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double scale) {
        const QSignalBlocker still(m_dots);
        m_dots->setValue(qRound(scale * unitsPerInch));
        judge();
    });
    connect(m_dots, &QSpinBox::valueChanged, this, [this](int dots) {
        const QSignalBlocker still(m_scale);
        m_scale->setValue(dots / unitsPerInch);
        judge();
    });
    judge();
}

PictureChoice PictureDialog::choice() const
{
    PictureChoice choice;
    choice.format = PictureFormat(m_format->currentData().toInt());
    choice.part = PictureScope::Part(m_scope->currentData().toInt());
    choice.scale = m_scale->value();
    choice.theme = Theme::Mode(m_theme->currentData().toInt());
    choice.transparent = m_transparent->isChecked();
    choice.title = m_title->isChecked();
    choice.legend = m_legend->isChecked();
    choice.lens = m_lens->isChecked();
    choice.findings = m_findings->isChecked();
    return choice;
}

void PictureDialog::setPreview(const QImage& picture, QSizeF size)
{
    m_preview->setPicture(picture);
    m_units = size;
    judge();
}

void PictureDialog::judge()
{
    const PictureChoice now = choice();
    const bool pixels = now.format == PictureFormat::Png;
    m_scale->setEnabled(pixels);
    m_dots->setEnabled(pixels);
    m_ok->setEnabled(true);
    if (m_units.isEmpty())
        return m_size->setText(tr("Drawing…"));
    const QLocale locale;
    if (pixels) {
        const auto fits = checkPictureSize(m_units, now.scale);
        m_ok->setEnabled(bool(fits));
        m_size->setText(fits ? tr("%1 × %2 pixels").arg(locale.toString(int(std::ceil(m_units.width() * now.scale))), locale.toString(int(std::ceil(m_units.height() * now.scale))))
                             : fits.error().message);
        return;
    }
    const QSizeF paper = m_units / unitsPerInch * 25.4;
    m_size->setText(tr("%1 × %2 mm; sharp at every size").arg(locale.toString(qRound(paper.width())), locale.toString(qRound(paper.height()))));
}

} // namespace groundplan
