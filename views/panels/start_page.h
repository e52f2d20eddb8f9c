// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace groundplan {

/// What a window shows before a design is open: recent files, samples and templates to begin with.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    struct Recent {
        QString path;
        QString name;
        bool exists = true;
    };
    struct Example {
        QString path; ///< handed back when it is chosen
        QString name;
        QString description;
        QPixmap thumbnail; ///< may be null
    };

    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QList<Recent>& recent);
    void setSamples(const QList<Example>& samples);
    void setTemplates(const QList<Example>& templates);
    void refreshTheme();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void addressRequested();
    void importRequested();
    void recentChosen(const QString& path);
    void sampleChosen(const QString& path);
    void templateChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fill();
    QWidget* card(const Example& example, bool sample);

    QList<Recent> m_recent;
    QList<Example> m_samples;
    QList<Example> m_templates;
    QWidget* m_body = nullptr;
    bool m_stale = true; ///< filled when it is shown next
};

} // namespace groundplan
