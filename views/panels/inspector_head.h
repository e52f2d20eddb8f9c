// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

class QLabel;
class QToolButton;

namespace groundplan {

struct Subjects;

/// Says on top of the inspector what is being inspected, and leads to what the Guide says of its kind.
class InspectorHead : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHead(const Catalog& catalog, QWidget* parent = nullptr);

    void showDesign(const Design& design, bool readOnly);
    void showComponent(const Component& component);
    void showConnection(const Design& design, const Connection& connection);
    void showSeveral(const Subjects& subjects);

Q_SIGNALS:
    void guideRequested();

private:
    /// "5 components", "3 connections", "2 components and 1 connection".
    static QString headingOf(const Subjects& subjects);
    void showTexts(const QString& title, const QString& subtitle);
    void showIcon(const QString& icon, const QColor& ink);

    const Catalog& m_catalog;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_subtitle;
    QToolButton* m_guide;
};

} // namespace groundplan
