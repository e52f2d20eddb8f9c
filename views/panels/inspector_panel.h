// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"
#include "views/panels/attribute_editor.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace groundplan {

class InspectorHead;
class InspectorSection;
struct SharedValue;
struct Subjects;

/// Shows and edits what is selected: the fields and all typed attributes of a component or connection, generated
/// from its kind; what several have in common; the design itself when nothing is selected.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(Document& document, const Catalog& catalog, QWidget* parent = nullptr);

    /// Components and connections; empty: the design.
    void setSubjects(const QList<Id>& subjects);
    /// Takes over what is being typed: before saving, closing, exporting.
    void commitPending();
    /// Unfolds the section of that attribute and puts the keyboard there.
    void showAttribute(const QString& attribute);
    void focusName();
    /// The editor of "name", "description", "documentation", "tags", "links", "team", "system", "mesh" or of an
    /// attribute's id; null when the subject has none. Unfolds its section.
    AttributeEditor* editor(const QString& key);
    /// Rebuilds what depends on the theme.
    void refreshTheme();

Q_SIGNALS:
    /// The user wants to go to the other end of a connection.
    void goTo(const groundplan::Id& id);
    /// The user wants to read a page, or write a mail: http, https and mailto alone.
    void openRequested(const QUrl& address);
    void editFailed(const QString& message);
    /// The user wants to read about a kind of component or connection.
    void guideRequested(const QString& kind);

private:
    enum class Mode { Nothing, Design, Component, Connection, Several };
    void rebuild();
    void rebind();
    void take(const Changes& changes);
    /// What decides which rows there are.
    QString shapeOf(const Subjects& subjects) const;
    void buildDesign();
    void buildComponent(const Component& component);
    void buildConnection(const Connection& connection);
    void buildSeveral(const Subjects& subjects);
    void addAttributeSections(const QList<AttributeSpec>& attributes);
    void addDocumentation(bool open);
    void addGroups(InspectorSection& section);
    void addTags(InspectorSection& section);
    void addContainer(InspectorSection& section);
    void addEnd(InspectorSection& section, const AttributeSpec& spec, bool start);
    void addComponentKinds(InspectorSection& section, bool containers);
    void addConnectionKinds(InspectorSection& section, const QList<const Connection*>& connections);
    AttributeEditor* addField(InspectorSection& section, const AttributeSpec& spec, bool wide = false);
    void addEditor(InspectorSection& section, AttributeEditor* made, bool wide = false);
    InspectorSection* addSection(const QString& title, bool openAtFirst);
    QList<Id> possibleContainers() const;
    QList<Id> possibleEnds(bool start) const;
    SharedValue valueOf(const Subjects& subjects, const QString& key) const;
    Value commonTags() const;
    void showValue(AttributeEditor* editor, const QString& key, const Subjects& subjects);
    Result<Edit> editOf(const QString& key, const Value& value, const Value& before) const;
    void apply(AttributeEditor* editor, const QString& key, const Value& value);
    void showFacts();
    void follow(const QString& text);
    void find(const QString& text);
    void unfoldFound();
    QList<Id> components() const;

    Document& m_document;
    const Catalog& m_catalog;
    QList<Id> m_subjects;
    bool m_building = false; ///< the values of all fields come when all of them are there
    Mode m_mode = Mode::Nothing;
    QString m_kind;  ///< of the one that is selected
    QString m_shape; ///< of the rows that are shown
    QHash<QString, AttributeEditor*> m_editors;
    QHash<QString, InspectorSection*> m_sectionOf; ///< by attribute
    QList<InspectorSection*> m_sections;
    QHash<QString, bool> m_open;                   ///< what the user folded, by heading
    InspectorHead* m_head;
    QLabel* m_facts = nullptr;
    QLineEdit* m_find;
    QList<InspectorSection*> m_found; ///< that are still to be unfolded
    QTimer* m_more;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_help;
};

} // namespace groundplan
