// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/dialogs/print_preview.h"

namespace groundplan {

namespace {

using Part = PictureScope::Part;
using Fit = PageSetup::Fit;

QComboBox* choices(QWidget* parent, const char* name, const QList<std::pair<QString, int>>& entries, int chosen)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QSpinBox* number(QWidget* parent, const char* name, const QString& accessible, int low, int high, int value, const QString& suffix = {})
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setRange(low, high);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

QCheckBox* check(QWidget* parent, const char* name, const QString& text, bool on)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(on);
    return box;
}

QList<std::pair<QString, int>> papers()
{
    QList<std::pair<QString, int>> list;
    for (QPageSize::PageSizeId id : {QPageSize::A5, QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0, QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid})
        list.append({QPageSize::name(id), int(id)});
    return list;
}

} // namespace

PrintDialog::PrintDialog(const PrintChoice& choice, bool hasSelection, const QString& lens, const PageTexts& texts, QWidget* parent)
    : QDialog(parent), m_texts(texts), m_preview(new PrintPreview(this)), m_count(new QLabel(this))
{
    setWindowTitle(tr("Print"));
    setObjectName(QStringLiteral("printDialog"));
    resize(1040, 640);
    QList<std::pair<QString, int>> parts{{tr("The whole design"), int(Part::Whole)}, {tr("What is visible"), int(Part::Visible)}};
    if (hasSelection)
        parts.append({tr("The selection, in its containers"), int(Part::Selection)});
    const PageSetup& setup = choice.setup;
    m_scope = choices(this, "scope", parts, int(choice.part));
    m_paper = choices(this, "paper", papers(), int(setup.layout.pageSize().id()));
    m_orientation = choices(this, "orientation", {{tr("Landscape"), int(QPageLayout::Landscape)}, {tr("Portrait"), int(QPageLayout::Portrait)}}, int(setup.layout.orientation()));
    m_fit = choices(this, "fit", {{tr("Fit to one page"), int(Fit::OnePage)}, {tr("Fit to several pages"), int(Fit::Pages)}, {tr("At a scale"), int(Fit::Scale)}}, int(setup.fit));
    m_columns = number(this, "columns", tr("Pages across"), 1, 20, setup.columns, tr(" across"));
    m_rows = number(this, "rows", tr("Pages down"), 1, 20, setup.rows, tr(" down"));
    m_scale = number(this, "scale", tr("Scale"), 5, 400, qRound(setup.scale * 100), QStringLiteral(" %"));
    m_overlap = number(this, "overlap", tr("Overlap of pages"), 0, 50, qRound(setup.overlap), QStringLiteral(" mm"));
    m_legend = check(this, "legend", tr("Le&gend"), choice.legend);
    m_lens = check(this, "lens", lens.isEmpty() ? tr("L&ens in use") : tr("L&ens in use: %1").arg(lens), choice.lens && !lens.isEmpty());
    m_lens->setEnabled(!lens.isEmpty());
    m_header = check(this, "header", tr("&Name of the design"), setup.header);
    m_date = check(this, "date", tr("&Date"), setup.date);
    m_numbers = check(this, "numbers", tr("Page n&umbers"), setup.numbers);
    m_marks = check(this, "marks", tr("&Marks where pages overlap"), setup.marks);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(m_columns, 1);
    pages->addWidget(m_rows, 1);
    auto* shown = new QVBoxLayout;
    shown->setSpacing(6);
    for (QCheckBox* box : {m_legend, m_lens, m_header, m_date, m_numbers, m_marks})
        shown->addWidget(box);
    form->addRow(tr("&Scope"), m_scope);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Fit"), m_fit);
    auto* pagesLabel = new QLabel(tr("P&ages"), this);
    pagesLabel->setBuddy(m_columns);
    form->addRow(pagesLabel, pages);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(tr("O&verlap"), m_overlap);
    form->addRow(tr("With"), shown);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(16);
    side->addLayout(form);
    side->addWidget(m_count);
    side->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(m_preview, 1);
    body->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_pdf->setAutoDefault(false);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);

    connect(m_print, &QPushButton::clicked, this, [this] { done(Print); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { done(SaveAsPdf); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Cancelled); });
    for (QComboBox* box : {m_paper, m_orientation, m_fit})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::judge);
    for (QSpinBox* box : {m_columns, m_rows, m_scale, m_overlap})
        connect(box, &QSpinBox::valueChanged, this, &PrintDialog::judge);
    for (QCheckBox* box : {m_header, m_date, m_numbers, m_marks})
        connect(box, &QCheckBox::toggled, this, &PrintDialog::judge);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PrintDialog::changed);
    for (QCheckBox* box : {m_legend, m_lens})
        connect(box, &QCheckBox::toggled, this, &PrintDialog::changed);
    judge();
}

PrintChoice PrintDialog::choice() const
{
    PrintChoice choice;
    PageSetup& setup = choice.setup;
    setup.layout = QPageLayout(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())), QPageLayout::Orientation(m_orientation->currentData().toInt()),
                               setup.layout.margins(), QPageLayout::Millimeter);
    setup.fit = Fit(m_fit->currentData().toInt());
    setup.columns = m_columns->value();
    setup.rows = m_rows->value();
    setup.scale = m_scale->value() / 100.0;
    setup.overlap = m_overlap->value();
    setup.marks = m_marks->isChecked();
    setup.header = m_header->isChecked();
    setup.date = m_date->isChecked();
    setup.numbers = m_numbers->isChecked();
    choice.part = Part(m_scope->currentData().toInt());
    choice.legend = m_legend->isChecked();
    choice.lens = m_lens->isChecked();
    return choice;
}

PagePlan PrintDialog::plan() const
{
    return planPages(m_units, choice().setup);
}

void PrintDialog::setSheet(const QImage& picture, QSizeF size)
{
    m_units = size;
    m_preview->setSheet(picture, size);
    judge();
}

void PrintDialog::judge()
{
    const PageSetup setup = choice().setup;
    m_columns->setEnabled(setup.fit == Fit::Pages);
    m_rows->setEnabled(setup.fit == Fit::Pages);
    m_scale->setEnabled(setup.fit == Fit::Scale);
    m_overlap->setEnabled(setup.fit != Fit::OnePage);
    m_marks->setEnabled(setup.fit != Fit::OnePage);
    const bool drawn = !m_units.isEmpty();
    const PagePlan plan = drawn ? planPages(m_units, setup) : PagePlan();
    const bool possible = drawn && !plan.isTooMany();
    m_print->setEnabled(possible);
    m_pdf->setEnabled(possible);
    m_preview->setPages(plan, setup, m_texts);
    if (!drawn)
        m_count->setText(tr("Drawing…"));
    else if (!possible)
        m_count->setText(tr("That would be more than %1 pages. Choose a smaller scale or larger paper.").arg(mostPages));
    else
        m_count->setText(tr("%n page(s), at %1 % of the size on the screen", nullptr, plan.count()).arg(qRound(plan.scale / 0.75 * 100)));
}

} // namespace groundplan
