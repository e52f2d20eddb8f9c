// SPDX-License-Identifier: Apache-2.0
#include "app/studio/export_publishing.h"

#include <QCoreApplication>

#include "app/services/background.h"
#include "app/services/git_publish.h"
#include "views/dialogs/export/publish_dialog.h"

namespace groundplan {

/// The first few files are enough to begin with.
static constexpr int mostNamed = 5;

static QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("ExportPublishing", text, nullptr, count);
}

static QString refusedText(const QList<ExportDifference>& refused)
{
    QStringList lines{tr("%n file(s) need a choice first. Nothing was committed.", int(refused.size()))};
    for (const ExportDifference& each : refused.mid(0, mostNamed))
        lines.append(each.path);
    if (refused.size() > mostNamed)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

static QString publishedText(const GitPublished& published)
{
    if (published.commit.isEmpty())
        return published.remote.isEmpty() ? tr("Branch %1 holds the very same files; there was nothing to commit.").arg(published.branch)
                                          : tr("Branch %1 holds the very same files; it was pushed to %2.").arg(published.branch, published.remote);
    const QString committed = tr("Committed %n file(s) to branch %1 as %2.", published.outcome.written + published.outcome.removed).arg(published.branch, published.commit.left(10));
    return published.remote.isEmpty() ? committed : QString(committed + u' ' + tr("Pushed to %1.").arg(published.remote));
}

void publishExport(const std::shared_ptr<const ExportSet>& set, const ExportToPublish& about, QWidget* parent)
{
    const QString message = about.design.isEmpty() ? tr("Update manifests") : tr("Update manifests of %1").arg(about.design);
    auto* dialog = new PublishDialog({about.folder, {}, {}, message, false}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PublishDialog::publishRequested, dialog, [dialog, set, choices = about.choices] {
        const PublishAnswer answer = dialog->answer();
        dialog->setBusy(true);
        inBackground(
            dialog,
            [set, answer, choices] {
                return publishToGit(*set, {.worktree = answer.worktree, .path = answer.path, .branch = answer.branch, .message = answer.message, .push = answer.push, .remote = {}},
                                    {.choices = choices});
            },
            [dialog](const Result<GitPublished>& published) {
                if (!published)
                    return dialog->setError(published.error().text());
                if (!published->outcome.refused.isEmpty())
                    return dialog->setError(refusedText(published->outcome.refused));
                dialog->setDone(publishedText(*published));
            });
    });
    dialog->open();
}

} // namespace groundplan
