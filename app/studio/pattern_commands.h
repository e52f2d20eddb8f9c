// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include "model/patterns/instantiate.h"

namespace groundplan {

class MainWindow;
class PatternDialog;
struct FixEffect;

/// Inserts patterns: from the menu, the palette (click or drag) and the command palette, by way of the dialog that shows
/// what it does.
class PatternCommands : public QObject
{
    Q_OBJECT

public:
    explicit PatternCommands(MainWindow& window);

private:
    /// `pattern` may be empty: the first.
    void open(const QString& pattern, const PatternSite& site);
    PatternSite siteOfSelection() const;
    PatternSite chosenSite() const;
    void refresh();
    void insert();
    const Pattern* find(const QString& id) const;
    static QString effectText(const FixEffect& effect);
    QHash<QString, QString> topicTitles() const;
    void readTopic(const QString& topic);

    MainWindow& m_window;
    QPointer<PatternDialog> m_dialog;
    PatternSite m_site;
    int m_request = 0; ///< the effect that is awaited
    QString m_leftPattern; ///< that somebody left to read about it
    ValueMap m_leftAnswers; ///< what was answered by then
};

} // namespace groundplan
