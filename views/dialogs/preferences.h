// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "views/drawing/diagram_items.h"

namespace groundplan {

/// What the user may choose about the program itself, as plain values: the dialog edits them, others keep and apply them.
struct Preferences {
    QString language;            ///< "de"; empty: as the system
    bool restoreSession = false; ///< open at the start what was open at the end
    int recoveryDelay = 300;     ///< time from an edit until it is kept for recovery, in ms
    QString owner;               ///< who answers for new deviations
    QString theme = QStringLiteral("theme-system"); ///< an id of PreferenceChoices::themes
    LineShape lines = LineShape::Orthogonal;
    bool grid = true;
    bool snapping = true;
    bool reducedMotion = false;
    QString profile;             ///< of new designs; empty: none
    QStringList catalogFolders;  ///< besides the user's own
    QHash<QString, QString> keys; ///< by action, in portable form, where they are not the standard; empty: none
    bool operator==(const Preferences&) const = default;
};

/// A value that can be chosen, and how it is called.
struct NamedChoice {
    QString id;
    QString text;
    QString help = {};
};

/// What there is to choose among.
struct PreferenceChoices {
    QList<NamedChoice> languages;
    QList<NamedChoice> themes;
    QList<NamedChoice> profiles;
    QString userCatalogFolder;
};

} // namespace groundplan
