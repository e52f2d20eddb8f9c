// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "model/base/slug.h"

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace groundplan {

/// What the bar above the canvas says.
struct ViewBarState {
    struct Place {
        Id id;
        QString name;
        bool operator==(const Place&) const = default;
    };
    QList<Place> views;     ///< saved in the design
    Id view;                ///< in use; empty: the whole design
    QString name;           ///< of the view in use
    QList<Place> path;      ///< containers that are looked into, the outermost first
    bool changed = false;   ///< what is shown is not what the view in use says
    bool editable = true;
    int collapsed = 0;      ///< containers drawn as one card
    int left = 0;           ///< components that are left out
    bool operator==(const ViewBarState&) const = default;
};

/// The bar above the canvas: which view of the design is shown, the way into the container that is looked into, and
/// what is left out, each with the way back.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(QWidget* parent = nullptr);

    void setState(const ViewBarState& state);
    const ViewBarState& state() const { return m_state; }

Q_SIGNALS:
    void viewChosen(const groundplan::Id& view);
    /// A container of the path; empty: out of all of them.
    void placeChosen(const groundplan::Id& container);
    void saveRequested();
    void updateRequested();
    void revertRequested();
    void manageRequested();
    void expandAllRequested();
    void showAllRequested();

private:
    void fill();
    QToolButton* addButton(const QString& text, const QString& tip, const char* name);

    ViewBarState m_state;
    QHBoxLayout* m_row;
    QToolButton* m_views;
    QMenu* m_menu;
    QList<QWidget*> m_parts; ///< made anew with each state
};

} // namespace groundplan
