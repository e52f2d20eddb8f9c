// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QHash>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/patterns/pattern.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundplan {

class PatternForm;
class PatternPicture;

/// Chooses a pattern and its answers: list, picture, when to use it, questions, and what it does to the findings. Asks by
/// changed() for picture and effect; whoever opened it answers.
class PatternDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ruleNames`: what the rules that a pattern prevents are called, by id. `place`: what is selected, in words; empty:
    /// nothing.
    PatternDialog(const QList<Pattern>& patterns, const QHash<QString, QString>& ruleNames, const QString& place, QWidget* parent = nullptr);

    /// Titles of the topics of the Guide, by id: those that a pattern names are shown as links.
    void setTopics(const QHash<QString, QString>& titles);
    void choose(const QString& pattern);
    QString pattern() const;
    ValueMap answers() const;
    /// In place of the defaults of the chosen pattern.
    void setAnswers(const ValueMap& answers);
    /// Whether what is selected takes part.
    bool usesSelection() const;

    void setPreview(const Design& design, const Catalog& catalog);
    /// What inserting it does, one or two sentences; empty while that is being worked out.
    void setEffect(const QString& text);
    /// It cannot be inserted like that.
    void setError(const QString& message);

Q_SIGNALS:
    /// Another pattern, other answers, another place.
    void changed();
    /// Somebody wants to read a topic of the Guide.
    void topicRequested(const QString& topic);

private:
    QString topicLinks(const Pattern& pattern) const;
    void fillList();
    void showPattern();
    const Pattern* current() const;
    QTreeWidgetItem* itemOf(const QString& pattern) const;

    const QList<Pattern> m_patterns;
    const QHash<QString, QString> m_ruleNames;
    QHash<QString, QString> m_topics;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    PatternPicture* m_picture;
    QLabel* m_text;
    PatternForm* m_form;
    QCheckBox* m_selection;
    QLabel* m_links; ///< to the topics of the Guide
    QLabel* m_effect;
    QPushButton* m_insert;
};

} // namespace groundplan
