// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "views/adapters/shortcut_table.h"

namespace groundplan {

class Actions;

/// All actions with their keys, and the keys of the canvas.
ShortcutTable shortcutTable(const Actions& actions);

/// Keys by action as a file, to take along to another computer.
QByteArray shortcutsToJson(const QHash<QString, QString>& keys);

/// The keys in such a file. Actions that this version does not know are left out; keys that nobody can press are an error.
Result<QHash<QString, QString>> shortcutsFromJson(const QByteArray& bytes, const QString& file);

} // namespace groundplan
