// SPDX-License-Identifier: Apache-2.0
#include "app/services/layout_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/services/placements_json.h"
#include "model/storage/design_writer.h"

namespace groundplan {

LayoutProcess::LayoutProcess(QObject* parent) : QObject(parent)
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setInterval(120'000);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        fail(ErrorCode::External, tr("The layout takes too long and was given up."));
    });
}

LayoutProcess::~LayoutProcess()
{
    drop();
}

QString LayoutProcess::findProgram()
{
    const QString name = QStringLiteral("groundplan");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& path : {here.filePath(name), here.filePath(QLatin1String("../cli/") + name)}) {
        const QFileInfo info(path);
        if (info.isFile() && info.isExecutable())
            return info.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(name);
}

void LayoutProcess::start(const Design& design, const Catalog& catalog, const LayoutOptions& options, const QStringList& catalogFolders)
{
    drop();
    m_process = new QProcess(this);
    const QString program = m_program.isEmpty() ? findProgram() : m_program;
    QStringList arguments{QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--positions"), QStringLiteral("--direction"),
                          options.direction == LayoutDirection::TopToBottom ? QStringLiteral("tb") : QStringLiteral("lr")};
    if (!options.container.isEmpty())
        arguments << QStringLiteral("--container") << options.container;
    // A system lets no single argument be as long as it likes.
    constexpr qsizetype most = 500;
    for (qsizetype at = 0; at < options.only.size(); at += most)
        arguments << QStringLiteral("--only") << options.only.mid(at, most).join(u',');
    if (options.keep)
        arguments << QStringLiteral("--keep");
    for (const QString& folder : catalogFolders)
        arguments << QStringLiteral("--catalog") << folder;
    // Queued: whoever called start() learns of the end only after it returned.
    connect(m_process, &QProcess::finished, this, &LayoutProcess::ended, Qt::QueuedConnection);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorCode::External, tr("The program 'groundplan', which does the layout, cannot be started."));
    }, Qt::QueuedConnection);
    m_timeLimit.start();
    m_process->setProgram(program.isEmpty() ? QStringLiteral("groundplan") : program);
    m_process->setArguments(arguments);
    m_process->start();
    m_process->write(writeDesign(design, catalog));
    m_process->closeWriteChannel();
}

void LayoutProcess::cancel()
{
    if (m_process)
        fail(ErrorCode::Cancelled, tr("The layout was cancelled."));
}

void LayoutProcess::ended()
{
    if (!m_process || sender() != m_process)
        return; // of a run that was dropped meanwhile
    if (m_process->exitStatus() == QProcess::CrashExit) {
        fail(ErrorCode::External, tr("The layout program crashed; nothing was changed."));
        return;
    }
    if (m_process->exitCode() != 0) {
        const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed().section(u'\n', -1);
        fail(ErrorCode::External, tr("The layout failed: %1").arg(said));
        return;
    }
    auto placements = placementsFromJson(m_process->readAllStandardOutput());
    if (!placements) {
        fail(ErrorCode::External, placements.error().message);
        return;
    }
    drop();
    Q_EMIT finished(*placements);
}

void LayoutProcess::fail(ErrorCode code, const QString& message)
{
    if (!m_process)
        return;
    drop();
    Q_EMIT failed(Error{code, message, {}});
}

/// Forgets the process; one that still runs is killed and deletes itself once it is gone.
void LayoutProcess::drop()
{
    m_timeLimit.stop();
    if (!m_process)
        return;
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->kill();
}

} // namespace groundplan
