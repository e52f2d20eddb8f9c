// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace groundplan {

/// One line of the keyboard overview.
struct ShortcutRow {
    QString section;
    QString text;
    QString keys;
};

/// Shows all shortcuts by menu.
void showShortcuts(const QList<ShortcutRow>& rows, QWidget* parent);

/// Version, licence, what it is built from.
void showAbout(QWidget* parent);

/// A list of messages with their places (what could not be read, what an import guessed).
void showNotes(const QString& title, const QString& intro, const QStringList& notes, QWidget* parent);

/// Asks for an https address; empty: cancelled.
QString askAddress(QWidget* parent);

} // namespace groundplan
