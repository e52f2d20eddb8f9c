// SPDX-License-Identifier: Apache-2.0
#include "app/studio/shortcut_list.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/studio/action_table.h"
#include "app/studio/actions.h"
#include "views/adapters/menu_text.h"

namespace groundplan {

namespace {

constexpr int fileVersion = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

QList<FixedKey> canvasKeys()
{
    const auto keys = [](std::initializer_list<const char*> names) {
        QList<QKeySequence> sequences;
        for (const char* name : names)
            sequences.append(QKeySequence(QString::fromLatin1(name), QKeySequence::PortableText));
        return sequences;
    };
    return {
        {keys({"Left", "Right", "Up", "Down"}), tr("Go to the next component that way")},
        {keys({"Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"}), tr("Add the next component that way to the selection")},
        {keys({"Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"}), tr("Move the selection by a step of the grid")},
        {keys({"Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down"}), tr("Move the selection by eight steps")},
        {keys({"Tab", "Shift+Tab"}), tr("Go through the components")},
        {keys({"Return", "Enter"}), tr("Rename, or end a connection")},
        {keys({"Space"}), tr("Hold it and drag to move the view")},
        {keys({"Home"}), tr("Show everything")},
        {keys({"Esc"}), tr("Give up, or select nothing")},
    };
}

} // namespace

ShortcutTable shortcutTable(const Actions& actions)
{
    QList<ShortcutEntry> entries;
    for (const MenuSpec& menu : menuTable()) {
        for (const ActionSpec& spec : actionTable()) {
            const QAction* action = actions.action(QString::fromLatin1(spec.id));
            if (!action || qstrcmp(menu.id, spec.menu) != 0)
                continue;
            entries.append({action->objectName(), withoutMnemonic(QCoreApplication::translate("Actions", menu.title)), withoutMnemonic(action->text()),
                            QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText), action->shortcut()});
        }
    }
    return {entries, canvasKeys()};
}

QByteArray shortcutsToJson(const QHash<QString, QString>& keys)
{
    QJsonObject shortcuts; // sorted by its keys
    for (auto at = keys.cbegin(); at != keys.cend(); ++at)
        shortcuts.insert(at.key(), at.value());
    const QJsonObject root{{QStringLiteral("groundplan-shortcuts"), fileVersion}, {QStringLiteral("shortcuts"), shortcuts}};
    return QJsonDocument(root).toJson();
}

Result<QHash<QString, QString>> shortcutsFromJson(const QByteArray& bytes, const QString& file)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return unexpected(ErrorCode::BadInput, tr("This is no JSON file: %1.").arg(error.errorString()), {.file = file, .subject = {}});
    if (root.value(QLatin1String("groundplan-shortcuts")).toInt() != fileVersion || !root.value(QLatin1String("shortcuts")).isObject())
        return unexpected(ErrorCode::BadInput, tr("This file holds no shortcuts that this version can read. Export some to see how it looks."),
                          {.file = file, .subject = {}});
    QHash<QString, QString> keys;
    const QJsonObject shortcuts = root.value(QLatin1String("shortcuts")).toObject();
    for (auto at = shortcuts.begin(); at != shortcuts.end(); ++at) {
        const bool known = std::any_of(actionTable().begin(), actionTable().end(),
                                       [&at](const ActionSpec& spec) { return at.key() == QLatin1String(spec.id); });
        if (!known)
            continue;
        const QString text = at.value().toString();
        const QKeySequence sequence(text, QKeySequence::PortableText);
        bool usable = at.value().isString() && (text.isEmpty() || !sequence.isEmpty()) && sequence.count() <= 2;
        for (int stroke = 0; stroke < sequence.count(); ++stroke)
            usable = usable && sequence[uint(stroke)].key() != Qt::Key_unknown;
        if (!usable)
            return unexpected(ErrorCode::BadInput, tr("“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.").arg(text),
                              {.file = file, .subject = at.key()});
        keys.insert(at.key(), text);
    }
    return keys;
}

} // namespace groundplan
