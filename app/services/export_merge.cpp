// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace groundplan {

static constexpr const char* byHandLabel = "edited by hand";
static constexpr const char* designLabel = "from the design";

static QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

QString gitProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("git"));
}

bool hasConflictMarks(const QByteArray& text)
{
    const QByteArray mark = QByteArray("<<<<<<< ") + byHandLabel;
    return text.startsWith(mark) || text.contains(QByteArray("\n" + mark));
}

Result<MergedText> mergeByHand(const QByteArray& edited, const QByteArray& base, const QByteArray& generated, ConflictChoice choice)
{
    const QString program = gitProgram();
    if (program.isEmpty())
        return unexpected(ErrorCode::External, tr("Edits by hand are merged with git, which is not installed."), {});
    QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    };
    if (!folder.isValid() || !put("edited", edited) || !put("base", base) || !put("generated", generated))
        return unexpected(ErrorCode::Unwritable, tr("There is no room for temporary files."), {.file = folder.path(), .subject = {}});
    QStringList arguments{QStringLiteral("-c"), QStringLiteral("merge.conflictStyle=merge"), QStringLiteral("merge-file"), QStringLiteral("-p"), QStringLiteral("-q")};
    if (choice == ConflictChoice::Ours)
        arguments.append(QStringLiteral("--ours"));
    else if (choice == ConflictChoice::Theirs)
        arguments.append(QStringLiteral("--theirs"));
    for (const char* label : {byHandLabel, "generated before", designLabel})
        arguments += {QStringLiteral("-L"), QLatin1String(label)};
    arguments += {QStringLiteral("edited"), QStringLiteral("base"), QStringLiteral("generated")};
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("GIT_CEILING_DIRECTORIES"), folder.path());
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(folder.path());
    git.start(program, arguments, QIODevice::ReadOnly);
    if (!git.waitForFinished(60000) || git.exitStatus() != QProcess::NormalExit)
        return unexpected(ErrorCode::External, tr("git did not merge: %1.").arg(git.errorString()), {});
    // The number of conflicts, 127 at most; above that it failed.
    if (git.exitCode() > 127)
        return unexpected(ErrorCode::External, tr("git cannot merge this file: %1").arg(QString::fromUtf8(git.readAllStandardError()).trimmed()), {});
    return MergedText{git.readAllStandardOutput(), git.exitCode()};
}

} // namespace groundplan
