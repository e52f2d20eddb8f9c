// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "app/cli/console.h"
#include "app/cli/exports/export_report.h"

namespace groundplan {

namespace {

constexpr int mostNames = 5; ///< of the components behind a hunk

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Adds to the hunks of a difference what they come from, and colours.
class Annotated
{
public:
    Annotated(const ExportSet& set, const QList<ExportDifference>& differences, bool colours) : m_colours(colours)
    {
        for (const ExportFile& file : set.files)
            m_files.insert(file.path, &file);
        for (const ExportDifference& difference : differences)
            m_after.insert(difference.path, difference.after);
    }

    QString text(const QString& diff)
    {
        const QStringList lines = diff.split(u'\n');
        for (int at = 0; at < lines.size(); ++at) {
            const QString& line = lines.at(at);
            if (line.startsWith(QLatin1String("@@ "))) {
                m_text += inked(line, Ink::Blue, m_colours) + origin(lines, at) + u'\n';
                m_inHunk = true;
            } else if (line.startsWith(QLatin1String("diff --git "))) {
                m_inHunk = false;
                m_file = nullptr;
                m_text += inked(line, Ink::Bold, m_colours) + u'\n';
            } else if (m_inHunk && line.startsWith(u'+')) {
                m_text += inked(line, Ink::Green, m_colours) + u'\n';
            } else if (m_inHunk && line.startsWith(u'-')) {
                m_text += inked(line, Ink::Red, m_colours) + u'\n';
            } else {
                if (!m_inHunk && line.startsWith(QLatin1String("+++ b/")))
                    m_file = m_files.value(line.mid(6).section(u'\t', 0, 0));
                m_text += (m_inHunk ? line : inked(line, Ink::Bold, m_colours && !line.isEmpty())) + (at + 1 < lines.size() ? QStringLiteral("\n") : QString());
            }
        }
        return m_text;
    }

private:
    QString origin(const QStringList& lines, int at) const
    {
        if (!m_file)
            return {};
        static const QRegularExpression header(QStringLiteral("^@@ -\\d+(?:,\\d+)? \\+(\\d+)"));
        int number = header.match(lines.at(at)).captured(1).toInt();
        const bool asGenerated = m_after.value(m_file->path) == m_file->content;
        QStringList subjects;
        for (int next = at + 1; next < lines.size(); ++next) {
            const QChar mark = lines.at(next).isEmpty() ? QChar() : lines.at(next).at(0);
            if (mark != u' ' && mark != u'+' && mark != u'-' && mark != u'\\')
                break;
            if (mark == u'+' || mark == u'-') {
                for (const QString& subject : asGenerated ? m_file->subjectsAt(number) : m_file->subjects) {
                    if (!subjects.contains(subject))
                        subjects.append(subject);
                }
            }
            if (mark == u' ' || mark == u'+')
                ++number;
        }
        if (subjects.isEmpty())
            return {};
        const int more = int(subjects.size()) - mostNames;
        QString text = QStringList(subjects.mid(0, mostNames)).join(QLatin1String(", "));
        if (more > 0)
            text += QLatin1String(", ") + tr("%1 more").arg(more);
        return QLatin1String("  <- ") + text;
    }

    bool m_colours;
    QHash<QString, const ExportFile*> m_files;
    QHash<QString, QByteArray> m_after;
    const ExportFile* m_file = nullptr;
    bool m_inHunk = false;
    QString m_text;
};

} // namespace

Result<QString> exportDiff(const ExportSet& set, const QList<ExportDifference>& differences, bool colours)
{
    if (!differsAtAll(differences))
        return QString();
    const QString program = gitProgram();
    if (program.isEmpty())
        return unexpected(ErrorCode::External, tr("'--diff' needs git, which is not installed."), {});
    QTemporaryDir folder;
    bool room = folder.isValid() && QDir(folder.path()).mkdir(QStringLiteral("a")) && QDir(folder.path()).mkdir(QStringLiteral("b"));
    for (const ExportDifference& difference : differences) {
        if (!room || !difference.isDrift())
            continue;
        if (difference.state != ExportDifference::New)
            room = put(folder.filePath(QLatin1String("a/") + difference.path), difference.before);
        if (room && difference.state != ExportDifference::Stale)
            room = put(folder.filePath(QLatin1String("b/") + difference.path), difference.after);
    }
    if (!room)
        return unexpected(ErrorCode::Unwritable, tr("There is no room for temporary files."), {.file = folder.path(), .subject = {}});
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CEILING_DIRECTORIES"), folder.path());
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(folder.path());
    git.start(program, {QStringLiteral("-c"), QStringLiteral("core.quotePath=false"), QStringLiteral("diff"), QStringLiteral("--no-index"), QStringLiteral("--no-prefix"),
                        QStringLiteral("--no-color"), QStringLiteral("--no-renames"), QStringLiteral("a"), QStringLiteral("b")}, QIODevice::ReadOnly);
    if (!git.waitForFinished(120000) || git.exitStatus() != QProcess::NormalExit || git.exitCode() > 1)
        return unexpected(ErrorCode::External, tr("git did not compare: %1.").arg(QString::fromUtf8(git.readAllStandardError()).trimmed()), {});
    return Annotated(set, differences, colours).text(QString::fromUtf8(git.readAllStandardOutput()));
}

} // namespace groundplan
