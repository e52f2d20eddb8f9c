// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/keyboard_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/dialogs/key_field.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// The action of a row.
static constexpr int IdRole = Qt::UserRole;

KeyboardPage::KeyboardPage(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this)), m_name(new QLabel(this)), m_field(new KeyField(this)),
      m_remove(new QPushButton(tr("Re&move"), this)), m_reset(new QPushButton(tr("&Standard"), this)),
      m_message(new QLabel(this)), m_takeOver(new QPushButton(tr("&Take it over"), this))
{
    m_search->setPlaceholderText(tr("Search actions or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("search-keys"));
    m_tree->setObjectName(QStringLiteral("keys"));
    m_tree->setProperty("role", QStringLiteral("framed"));
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, 200);
    m_field->setObjectName(QStringLiteral("key-field"));
    m_field->setMinimumWidth(168);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_field);
    m_remove->setObjectName(QStringLiteral("remove-keys"));
    m_remove->setToolTip(tr("The action gets no keys."));
    m_reset->setObjectName(QStringLiteral("reset-keys"));
    m_reset->setToolTip(tr("The action gets the keys that it came with."));
    m_takeOver->setObjectName(QStringLiteral("take-over"));
    m_message->setObjectName(QStringLiteral("keys-message"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto* load = new QPushButton(tr("&Import…"), this);
    auto* save = new QPushButton(tr("&Export…"), this);
    load->setObjectName(QStringLiteral("import-keys"));
    save->setObjectName(QStringLiteral("export-keys"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    auto* edit = new QHBoxLayout;
    edit->addWidget(m_name, 1);
    edit->addWidget(m_field);
    edit->addWidget(m_remove);
    edit->addWidget(m_reset);
    layout->addLayout(edit);
    auto* says = new QHBoxLayout;
    says->addWidget(m_message, 1);
    says->addWidget(m_takeOver);
    layout->addLayout(says);
    auto* files = new QHBoxLayout;
    files->addStretch(1);
    files->addWidget(load);
    files->addWidget(save);
    layout->addLayout(files);
    // The line keeps its height, so that nothing jumps when it speaks.
    m_message->setMinimumHeight(m_takeOver->sizeHint().height());

    connect(m_search, &QLineEdit::textChanged, this, &KeyboardPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &KeyField::recorded, this, &KeyboardPage::record);
    connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ShortcutEntry* entry = m_table.entry(chosen()))
            record(entry->standard);
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        while (const ShortcutEntry* other = m_table.conflict(chosen(), m_asked))
            m_table.setKeys(QString(other->id), {});
        give(m_asked);
    });
    connect(load, &QPushButton::clicked, this, &KeyboardPage::importWanted);
    connect(save, &QPushButton::clicked, this, &KeyboardPage::exportWanted);
}

void KeyboardPage::setTable(const ShortcutTable& table)
{
    m_table = table;
    fill();
}

void KeyboardPage::fill()
{
    const QString kept = chosen();
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        QFont bold = m_tree->font();
        bold.setBold(true);
        const auto section = [&](const QString& title) {
            auto* item = new QTreeWidgetItem(m_tree, {title});
            item->setFont(0, bold);
            item->setFlags(Qt::ItemIsEnabled);
            return item;
        };
        QTreeWidgetItem* under = nullptr;
        for (const ShortcutEntry& entry : m_table.entries()) {
            if (!under || under->text(0) != entry.section)
                under = section(entry.section);
            auto* item = new QTreeWidgetItem(under, {entry.text, entry.keys.toString(QKeySequence::NativeText)});
            item->setData(0, IdRole, entry.id);
            if (!entry.isChanged())
                continue;
            item->setFont(1, bold);
            item->setText(1, entry.keys.isEmpty() ? tr("None (changed)") : tr("%1 (changed)").arg(item->text(1)));
            item->setToolTip(1, entry.standard.isEmpty() ? tr("It came without keys.")
                                                         : tr("It came with %1.").arg(entry.standard.toString(QKeySequence::NativeText)));
        }
        if (!m_table.fixed().isEmpty())
            under = section(tr("On the canvas, always"));
        for (const FixedKey& fixed : m_table.fixed()) {
            QStringList names;
            for (const QKeySequence& keys : fixed.keys)
                names.append(keys.toString(QKeySequence::NativeText));
            auto* item = new QTreeWidgetItem(under, {fixed.text, names.join(QStringLiteral(", "))});
            item->setToolTip(1, item->text(1));
            for (int column : {0, 1})
                item->setForeground(column, currentTheme().mutedText);
        }
        m_tree->expandAll();
    }
    filter();
    choose(kept);
}

void KeyboardPage::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem* section = m_tree->topLevelItem(row);
        bool any = false;
        for (int at = 0; at < section->childCount(); ++at) {
            QTreeWidgetItem* item = section->child(at);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) || item->text(1).contains(wanted, Qt::CaseInsensitive)
                              || section->text(0).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

void KeyboardPage::choose(const QString& action)
{
    QTreeWidgetItem* first = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QString id = (*it)->data(0, IdRole).toString();
        if (id.isEmpty())
            continue;
        if (!first || id == action)
            first = *it;
    }
    m_tree->setCurrentItem(first);
    if (first && !action.isEmpty())
        m_tree->scrollToItem(first);
    else
        m_tree->scrollToTop(); // with the name of the section
    showChosen();
}

QString KeyboardPage::chosen() const
{
    return m_tree->currentItem() ? m_tree->currentItem()->data(0, IdRole).toString() : QString();
}

void KeyboardPage::showChosen()
{
    const ShortcutEntry* entry = m_table.entry(chosen());
    m_name->setText(entry ? tr("Keys of “%1”").arg(entry->text) : tr("These keys cannot be changed."));
    m_field->setEnabled(entry);
    m_field->setAccessibleName(entry ? m_name->text() : QString());
    m_field->setKeys(entry ? entry->keys : QKeySequence());
    m_remove->setEnabled(entry && !entry->keys.isEmpty());
    m_reset->setEnabled(entry && entry->isChanged());
    say("muted", entry ? tr("Click into the field, then press one or two strokes.") : QString());
}

void KeyboardPage::say(const char* role, const QString& text)
{
    m_takeOver->setVisible(false);
    m_message->setProperty("role", QString::fromLatin1(role));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
}

void KeyboardPage::record(const QKeySequence& keys)
{
    const QString id = chosen();
    const QString name = keys.toString(QKeySequence::NativeText);
    if (const FixedKey* fixed = m_table.fixedUse(keys)) {
        showChosen();
        return say("error", tr("%1 is taken on the canvas: %2").arg(name, fixed->text));
    }
    if (const ShortcutEntry* other = m_table.conflict(id, keys)) {
        m_asked = keys;
        say("error", other->keys == keys ? tr("%1 calls “%2” already.").arg(name, other->text)
                                         : tr("%1 collides with %2 of “%3”.").arg(name, other->keys.toString(QKeySequence::NativeText), other->text));
        m_takeOver->setVisible(true);
        return;
    }
    give(keys);
}

void KeyboardPage::give(const QKeySequence& keys)
{
    m_table.setKeys(chosen(), keys);
    fill();
    Q_EMIT changed();
}

void KeyboardPage::resetAll()
{
    m_table.setChanges({});
    fill();
    Q_EMIT changed();
}

} // namespace groundplan
