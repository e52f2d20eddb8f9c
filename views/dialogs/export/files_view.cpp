// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/files_view.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/adapters/export_files_filter.h"

namespace groundplan {

/// More files than that are not all unfolded at once.
static constexpr int mostUnfolded = 1500;

FilesView::FilesView(QWidget* parent)
    : QWidget(parent), m_model(new ExportFilesModel(this)), m_filter(new ExportFilesFilter(this)), m_search(new QLineEdit(this)), m_subjects(new QComboBox(this)),
      m_differing(new QCheckBox(tr("Only what differs"), this)), m_view(new QTreeView(this)), m_none(new QLabel(this)), m_names([](const QString& id) { return id; })
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(QStringLiteral("file-filter"));
    m_search->setPlaceholderText(tr("Filter files"));
    m_search->setAccessibleName(tr("Filter files"));
    m_search->setClearButtonEnabled(true);
    m_subjects->setObjectName(QStringLiteral("files-of"));
    m_subjects->setAccessibleName(tr("Files of"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMinimumContentsLength(12);
    m_subjects->setMaxVisibleItems(20);
    m_differing->setObjectName(QStringLiteral("only-differing"));
    m_view->setObjectName(QStringLiteral("files"));
    m_view->setAccessibleName(tr("Files of the export"));
    m_view->setProperty("role", QStringLiteral("framed"));
    m_view->setModel(m_filter);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setResizeContentsPrecision(200);
    m_none->setObjectName(QStringLiteral("no-files"));
    m_none->setProperty("role", QStringLiteral("muted"));
    m_none->setWordWrap(true);
    m_none->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_subjects);
    layout->addWidget(m_differing);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_none);

    connect(m_search, &QLineEdit::textChanged, this, &FilesView::narrow);
    connect(m_differing, &QCheckBox::toggled, this, &FilesView::narrow);
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &FilesView::narrow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesView::currentChanged);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_unfolding)
            m_folded.insert(index.data(ExportFilesModel::PathRole).toString());
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_unfolding)
            m_folded.remove(index.data(ExportFilesModel::PathRole).toString());
    });
    fillSubjects();
}

void FilesView::setNames(const NameOf& names)
{
    m_names = names;
    m_offered.clear();
    fillSubjects();
}

void FilesView::fillSubjects()
{
    const QStringList kept = m_subjects->currentData().toStringList();
    m_offered = m_model->tree().subjects;
    QList<std::pair<QString, QString>> named;
    for (const QString& subject : std::as_const(m_offered))
        named.append({m_names(subject), subject});
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const bool blocked = m_subjects->blockSignals(true);
    m_subjects->clear();
    m_subjects->addItem(tr("Files of everything"), QStringList());
    for (const auto& [name, subject] : std::as_const(named))
        m_subjects->addItem(tr("Files of %1").arg(name), QStringList{subject});
    m_subjects->blockSignals(blocked);
    showFilesOf(kept);
}

void FilesView::showFilesOf(const QStringList& subjects)
{
    int at = -1;
    for (int item = 0; item < m_subjects->count() && at < 0; ++item) {
        if (m_subjects->itemData(item).toStringList() == subjects)
            at = item;
    }
    if (at < 0) {
        QStringList names;
        for (const QString& subject : subjects)
            names.append(m_names(subject));
        const QString text = names.size() > 3 ? tr("%1 and %n more", nullptr, int(names.size()) - 3).arg(names.mid(0, 3).join(QLatin1String(", "))) : names.join(QLatin1String(", "));
        const bool blocked = m_subjects->blockSignals(true);
        m_subjects->insertItem(1, tr("Files of %1").arg(text), subjects);
        m_subjects->blockSignals(blocked);
        at = 1;
    }
    m_subjects->setCurrentIndex(at);
    m_subjects->setToolTip(m_subjects->currentText());
}

void FilesView::setOnlyDiffering(bool only)
{
    m_differing->setChecked(only);
}

void FilesView::setTree(const std::shared_ptr<const ExportTree>& tree)
{
    const QString path = m_view->currentIndex().data(ExportFilesModel::PathRole).toString();
    m_model->setTree(tree);
    if (m_offered != tree->subjects)
        fillSubjects();
    if (m_differing->isChecked())
        m_filter->setOnlyDiffering(true);
    unfold();
    setCurrent(path);
    ensureCurrent();
    Q_EMIT currentChanged();
}

void FilesView::narrow()
{
    const QString path = m_view->currentIndex().data(ExportFilesModel::PathRole).toString();
    m_filter->setText(m_search->text());
    m_filter->setOnlyDiffering(m_differing->isChecked());
    m_filter->setSubjects(m_subjects->currentData().toStringList());
    m_subjects->setToolTip(m_subjects->currentText());
    unfold();
    setCurrent(path);
    ensureCurrent();
}

void FilesView::unfold()
{
    m_unfolding = true;
    if (m_model->tree().lines.size() <= mostUnfolded)
        m_view->expandAll();
    else if (m_filter->isFiltering())
        m_view->expandToDepth(1);
    else
        m_view->expandToDepth(0);
    for (const QString& folder : std::as_const(m_folded))
        m_view->collapse(m_filter->mapFromSource(m_model->indexOf(folder)));
    m_unfolding = false;
    const bool none = m_filter->rowCount() == 0 && !m_model->tree().lines.isEmpty();
    m_none->setVisible(none);
    if (none)
        m_none->setText(m_differing->isChecked() && m_search->text().isEmpty() ? tr("No file differs from the folder.") : tr("No file fits the filter."));
}

void FilesView::ensureCurrent()
{
    if (m_view->currentIndex().isValid())
        return;
    QModelIndex first = m_filter->index(0, 0);
    while (first.isValid() && m_filter->rowCount(first) > 0)
        first = m_filter->index(0, 0, first);
    m_view->setCurrentIndex(first);
}

const ExportLine* FilesView::current() const
{
    return m_model->lineAt(m_filter->mapToSource(m_view->currentIndex()));
}

void FilesView::setCurrent(const QString& path)
{
    const QModelIndex index = path.isEmpty() ? QModelIndex() : m_filter->mapFromSource(m_model->indexOf(path));
    if (index.isValid() && index != m_view->currentIndex().siblingAtColumn(0))
        m_view->setCurrentIndex(index);
}

void FilesView::refreshTheme()
{
    m_model->refreshTheme();
}

} // namespace groundplan
