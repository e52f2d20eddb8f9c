// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/base/result.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace groundplan {

/// Where and how an export is to be committed.
struct PublishAnswer {
    QString worktree;
    QString path;
    QString branch;
    QString message;
    bool push = false;
};

/// Asks for that, and shows what came of it.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(const PublishAnswer& answer, QWidget* parent = nullptr);

    PublishAnswer answer() const;
    void setBusy(bool busy);
    void setError(const QString& text);
    void setDone(const QString& text);

Q_SIGNALS:
    void publishRequested();

protected:
    void reject() override;

private:
    void judge();
    void say(const char* role, const QString& text);

    QLineEdit* m_worktree;
    QLineEdit* m_path;
    QLineEdit* m_branch;
    QPlainTextEdit* m_text;
    QCheckBox* m_push;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_publish;
    QPushButton* m_close;
    bool m_busy = false;
};

} // namespace groundplan
