// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>

class QVBoxLayout;

namespace groundplan {

/// Lines above the canvas that stay until they are dealt with: read-only, changed on disk, unknown keys. One a topic.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Info, Warning, Error };
    struct Button {
        QString text;
        std::function<void()> action; ///< the banner goes first
    };

    explicit BannerArea(QWidget* parent = nullptr);
    /// Shows a banner, in place of the one of the same topic. A banner can always be closed unless `fixed`.
    void show(const QString& topic, Level level, const QString& text, const QList<Button>& buttons = {}, bool fixed = false);
    void hide(const QString& topic);
    void clear();
    /// The text of that topic's banner; empty: there is none.
    QString text(const QString& topic) const;

private:
    QVBoxLayout* m_layout;
};

} // namespace groundplan
