// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/text_dialogs.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TextDialogs", text);
}

QVBoxLayout* frame(QDialog& dialog, const QString& title)
{
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    return layout;
}

QDialogButtonBox* closeButton(QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showShortcuts(const QList<ShortcutRow>& rows, QWidget* parent)
{
    QDialog dialog(parent);
    QVBoxLayout* layout = frame(dialog, tr("Keyboard shortcuts"));
    auto* tree = new QTreeWidget(&dialog);
    tree->setProperty("role", QStringLiteral("framed"));
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setIndentation(16);
    tree->setUniformRowHeights(true);
    QTreeWidgetItem* section = nullptr;
    for (const ShortcutRow& row : rows) {
        if (!section || section->text(0) != row.section) {
            section = new QTreeWidgetItem(tree, {row.section});
            QFont bold = tree->font();
            bold.setBold(true);
            section->setFont(0, bold);
            section->setFlags(Qt::ItemIsEnabled);
        }
        new QTreeWidgetItem(section, {row.text, row.keys});
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(tree, 1);
    layout->addWidget(closeButton(dialog));
    dialog.resize(scaledToText(560), 640);
    dialog.exec();
}

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    QVBoxLayout* layout = frame(dialog, tr("About Groundplan"));
    auto* title = new QLabel(QStringLiteral("Groundplan"), &dialog);
    title->setProperty("role", QStringLiteral("title"));
    layout->addWidget(title);
    auto* text = new QLabel(tr("Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns "
                               "while you draw, export the manifests that run it.").arg(QStringLiteral(GROUNDPLAN_VERSION)), &dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* parts = new QLabel(tr("Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.").arg(QString::fromLatin1(qVersion())), &dialog);
    parts->setProperty("role", QStringLiteral("muted"));
    parts->setWordWrap(true);
    layout->addWidget(parts);
    layout->addStretch(1);
    layout->addWidget(closeButton(dialog));
    const int width = scaledToText(440);
    dialog.resize(width, std::max(scaledToText(220), layout->totalHeightForWidth(width)));
    dialog.exec();
}

void showNotes(const QString& title, const QString& intro, const QStringList& notes, QWidget* parent)
{
    QDialog dialog(parent);
    QVBoxLayout* layout = frame(dialog, title);
    auto* head = new QLabel(intro, &dialog);
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    layout->addWidget(head);
    auto* list = new QPlainTextEdit(notes.join(u'\n'), &dialog);
    list->setReadOnly(true);
    list->setAccessibleName(title);
    list->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    layout->addWidget(list, 1);
    layout->addWidget(closeButton(dialog));
    dialog.resize(scaledToText(640), notes.size() > 6 ? 440 : 280);
    dialog.exec();
}

QString askAddress(QWidget* parent)
{
    QDialog dialog(parent);
    QVBoxLayout* layout = frame(dialog, tr("Open from address"));
    auto* intro = new QLabel(tr("The design is shown read-only until you save a copy of it."), &dialog);
    intro->setProperty("role", QStringLiteral("muted"));
    auto* line = new QLineEdit(&dialog);
    line->setPlaceholderText(QStringLiteral("https://…/shop.groundplan.yaml"));
    line->setAccessibleName(tr("Address"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, &dialog);
    const auto judge = [buttons, line] {
        const QUrl url(line->text().trimmed(), QUrl::StrictMode);
        buttons->button(QDialogButtonBox::Open)->setEnabled(url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty());
    };
    QObject::connect(line, &QLineEdit::textChanged, &dialog, judge);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    judge();
    layout->addWidget(intro);
    layout->addWidget(line);
    layout->addWidget(buttons);
    dialog.resize(scaledToText(520), dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? line->text().trimmed() : QString();
}

} // namespace groundplan
