// SPDX-License-Identifier: Apache-2.0
#include "app/services/git_publish.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>
#include <QUrl>

#include "app/services/export_lock.h"
#include "app/services/export_paths.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Publish", text);
}

Unexpected refused(const QString& message, const QString& file = {})
{
    return unexpected(ErrorCode::Refused, message, {.file = file, .subject = {}});
}

/// git in one folder.
class Git
{
public:
    explicit Git(QString folder) : m_folder(std::move(folder)), m_program(gitProgram()) {}

    struct Answer {
        int code = -1;
        QByteArray output;
        QString error;
        QString line() const { return QString::fromUtf8(output).trimmed(); }
        bool isFine() const { return code == 0; }
    };

    Answer run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess git;
        git.setWorkingDirectory(m_folder);
        git.start(m_program, QStringList{QStringLiteral("--literal-pathspecs"), QStringLiteral("-c"), QStringLiteral("core.quotePath=false")} + arguments);
        git.write(input);
        git.closeWriteChannel();
        if (!git.waitForFinished(-1) || git.exitStatus() != QProcess::NormalExit)
            return {-1, {}, git.errorString()};
        return {git.exitCode(), git.readAllStandardOutput(), QString::fromUtf8(git.readAllStandardError()).trimmed()};
    }

    bool isThere() const { return !m_program.isEmpty(); }

private:
    QString m_folder;
    QString m_program;
};

/// The branch that the working tree is on while an export is published; goes back to where it was when that fails.
class BranchSwitch
{
public:
    explicit BranchSwitch(const Git& git) : m_git(git), m_before(git.run({QStringLiteral("symbolic-ref"), QStringLiteral("-q"), QStringLiteral("--short"), QStringLiteral("HEAD")}).line()) {}
    ~BranchSwitch()
    {
        if (!m_switched)
            return;
        m_git.run({QStringLiteral("switch"), QStringLiteral("-q"), m_before});
        if (m_made)
            m_git.run({QStringLiteral("branch"), QStringLiteral("-q"), QStringLiteral("-D"), m_name});
    }
    BranchSwitch(const BranchSwitch&) = delete;
    BranchSwitch& operator=(const BranchSwitch&) = delete;

    Result<void> to(const QString& wanted)
    {
        m_name = wanted.isEmpty() ? m_before : wanted;
        if (m_name.isEmpty())
            return refused(tr("No branch is checked out; name one with '--branch'."));
        if (m_name.startsWith(u'-') || !m_git.run({QStringLiteral("check-ref-format"), QString(QLatin1String("refs/heads/") + m_name)}).isFine())
            return refused(tr("'%1' is no name for a branch.").arg(m_name));
        if (m_name == m_before)
            return {};
        // One that only the remote has comes from there.
        auto switched = m_git.run({QStringLiteral("switch"), QStringLiteral("-q"), m_name});
        const bool known = m_git.run({QStringLiteral("show-ref"), QStringLiteral("-q"), QStringLiteral("--verify"), QString(QLatin1String("refs/heads/") + m_name)}).isFine();
        if (!switched.isFine() && !known) {
            switched = m_git.run({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("-c"), m_name});
            m_made = switched.isFine();
        }
        if (!switched.isFine())
            return unexpected(ErrorCode::External, tr("git cannot switch to the branch '%1': %2").arg(m_name, switched.error), {});
        m_switched = !m_before.isEmpty();
        return {};
    }

    const QString& name() const { return m_name; }
    void stay() { m_switched = false; }

private:
    const Git& m_git;
    QString m_before;
    QString m_name;
    bool m_switched = false;
    bool m_made = false;
};

class Publishing
{
public:
    Publishing(const ExportSet& set, const GitPublication& publication, const ExportWriting& writing)
        : m_set(set), m_publication(publication), m_writing(writing), m_git(publication.worktree)
    {
    }

    Result<GitPublished> run()
    {
        if (auto ready = prepare(); !ready)
            return unexpected(ready.error());
        BranchSwitch branch(m_git);
        if (auto switched = branch.to(m_publication.branch); !switched)
            return unexpected(switched.error());
        m_published.branch = branch.name();
        if (auto clean = checkUncommitted(); !clean)
            return unexpected(clean.error());
        auto outcome = writeExport(m_set, m_folder, m_writing);
        if (!outcome)
            return unexpected(outcome.error());
        m_published.outcome = *outcome;
        if (!outcome->refused.isEmpty())
            return m_published;
        branch.stay();
        if (auto committed = commit(); !committed)
            return unexpected(committed.error());
        if (m_publication.push) {
            if (auto pushed = push(); !pushed)
                return unexpected(pushed.error());
        }
        return m_published;
    }

private:
    Result<void> prepare()
    {
        if (!m_git.isThere())
            return unexpected(ErrorCode::External, tr("Publishing needs git, which is not installed."), {});
        const QString worktree = m_publication.worktree;
        if (!QFileInfo(worktree).isDir())
            return unexpected(ErrorCode::NotFound, tr("There is no such folder."), {.file = worktree, .subject = {}});
        const auto top = m_git.run({QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
        if (!top.isFine() || top.line().isEmpty())
            return refused(tr("This is no git working tree: %1").arg(top.error), worktree);
        const QString path = QDir::cleanPath(m_publication.path.isEmpty() ? QStringLiteral(".") : m_publication.path);
        m_folder = path == QLatin1String(".") ? worktree : QString(worktree + u'/' + path);
        if (path != QLatin1String(".")) {
            for (const QString& part : path.split(u'/')) {
                if (part.compare(QLatin1String(".git"), Qt::CaseInsensitive) == 0)
                    return refused(tr("The path leads into the folder of git itself."), m_folder);
            }
            if (auto inside = checkInside(worktree, QString(path + u'/' + QLatin1String(exportLockName))); !inside)
                return inside;
        }
        m_top = top.line();
        m_git = Git(m_top);
        m_prefix = QDir(m_top).relativeFilePath(plainFolder(m_folder));
        m_prefix = m_prefix == QLatin1String(".") || m_prefix.isEmpty() ? QString() : QString(m_prefix + u'/');
        if (m_prefix.startsWith(QLatin1String("../")))
            return refused(tr("The path leads out of the git working tree."), m_folder);
        for (const char* head : {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD"}) {
            if (m_git.run({QStringLiteral("rev-parse"), QStringLiteral("-q"), QStringLiteral("--verify"), QLatin1String(head)}).isFine())
                return refused(tr("A merge or rebase is under way in this working tree; finish it first."), m_top);
        }
        if (!m_git.run({QStringLiteral("diff"), QStringLiteral("--cached"), QStringLiteral("--quiet")}).isFine())
            return refused(tr("Other changes are staged in this working tree; commit or unstage them first."), m_top);
        return {};
    }

    /// Who edits a generated file by hand commits that first: an export never commits it along with its own changes.
    Result<void> checkUncommitted() const
    {
        const auto compared = compareExport(m_set, m_folder, m_writing);
        if (!compared)
            return unexpected(compared.error());
        QSet<QString> changed, gone;
        const QByteArray status = m_git.run({QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("-z"), QStringLiteral("--no-renames"), QStringLiteral("--untracked-files=all")}).output;
        for (const QByteArray& line : status.split('\0')) {
            if (line.size() > 3)
                (line.at(1) == 'D' ? gone : changed).insert(QString::fromUtf8(line.mid(3)));
        }
        for (const ExportDifference& difference : compared->differences) {
            const QString path = QString(m_prefix + difference.path);
            const bool byHand = difference.state == ExportDifference::Edited || difference.state == ExportDifference::Conflict;
            if ((byHand && changed.contains(path)) || (difference.state == ExportDifference::New && gone.contains(path)))
                return refused(tr("This file was changed by hand, and that is not committed; commit or discard it first."), QString(m_top + u'/' + path));
        }
        return {};
    }

    Result<void> commit()
    {
        // What this export is about, as far as it is there or git knows it.
        QSet<QString> tracked;
        const auto listed = m_prefix.isEmpty() ? m_git.run({QStringLiteral("ls-files"), QStringLiteral("-z")})
                                               : m_git.run({QStringLiteral("ls-files"), QStringLiteral("-z"), QStringLiteral("--"), m_prefix});
        for (const QByteArray& name : listed.output.split('\0'))
            tracked.insert(QString::fromUtf8(name));
        QStringList paths{QLatin1String(exportLockName), QLatin1String(exportBaseName), QStringLiteral(".gitattributes"), QLatin1String(oldExportRecordName)};
        for (const ExportDifference& difference : std::as_const(m_published.outcome.comparison.differences)) {
            if (difference.state != ExportDifference::Kept)
                paths.append(difference.path);
        }
        QByteArray list;
        for (const QString& path : std::as_const(paths)) {
            const QString name = QString(m_prefix + path);
            if (tracked.contains(name) || (QFileInfo::exists(QString(m_top + u'/' + name)) && path != QLatin1String(oldExportRecordName)))
                list += name.toUtf8() + '\0';
        }
        const auto added = m_git.run({QStringLiteral("add"), QStringLiteral("-A"), QStringLiteral("-f"), QStringLiteral("--pathspec-from-file=-"), QStringLiteral("--pathspec-file-nul")}, list);
        if (!added.isFine())
            return notCommitted(added.error);
        if (m_git.run({QStringLiteral("diff"), QStringLiteral("--cached"), QStringLiteral("--quiet")}).isFine())
            return {};
        QTemporaryFile message;
        const QByteArray text = m_publication.message.toUtf8() + '\n';
        if (!message.open() || message.write(text) != text.size() || !message.flush())
            return notCommitted(message.errorString());
        const auto committed = m_git.run({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-F"), message.fileName()});
        if (!committed.isFine())
            return notCommitted(committed.error.isEmpty() ? committed.line() : committed.error);
        m_published.commit = m_git.run({QStringLiteral("rev-parse"), QStringLiteral("--short"), QStringLiteral("HEAD")}).line();
        return {};
    }

    Unexpected notCommitted(const QString& why) const
    {
        m_git.run({QStringLiteral("reset"), QStringLiteral("-q")});
        return unexpected(ErrorCode::External, tr("The files are written, but git did not commit them: %1").arg(why), {.file = m_top, .subject = {}});
    }

    Result<void> push()
    {
        const QStringList remotes = m_git.run({QStringLiteral("remote")}).line().split(u'\n', Qt::SkipEmptyParts);
        QString remote = m_publication.remote;
        if (remote.isEmpty())
            remote = m_git.run({QStringLiteral("config"), QStringLiteral("branch.%1.remote").arg(m_published.branch)}).line();
        if (remote.isEmpty() && remotes.contains(QLatin1String("origin")))
            remote = QStringLiteral("origin");
        if (remote.isEmpty() && remotes.size() == 1)
            remote = remotes.first();
        if (remote.isEmpty() || remote.startsWith(u'-'))
            return refused(tr("There is no remote to push to; name one with '--remote'."), m_top);
        QStringList arguments{QStringLiteral("push"), QStringLiteral("-q")};
        if (remotes.contains(remote))
            arguments.append(QStringLiteral("--set-upstream"));
        const QString ref = QString(QLatin1String("refs/heads/") + m_published.branch);
        const auto pushed = m_git.run(arguments + QStringList{remote, QString(ref + u':' + ref)});
        if (!pushed.isFine())
            return unexpected(ErrorCode::External, tr("The export is committed, but git did not push it: %1").arg(pushed.error), {.file = m_top, .subject = {}});
        m_published.remote = remote;
        return {};
    }

    const ExportSet& m_set;
    const GitPublication& m_publication;
    const ExportWriting& m_writing;
    Git m_git;
    QString m_top;
    QString m_folder;
    QString m_prefix; ///< of the export folder below the top: "deploy/"
    GitPublished m_published;
};

} // namespace

Result<GitPublished> publishToGit(const ExportSet& set, const GitPublication& publication, const ExportWriting& writing)
{
    return Publishing(set, publication, writing).run();
}

GitOrigin gitOriginOf(const QString& file)
{
    GitOrigin origin;
    const QFileInfo info(file);
    const Git git(info.absolutePath());
    if (!git.isThere() || !git.run({QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")}).isFine())
        return origin;
    QUrl source(git.run({QStringLiteral("config"), QStringLiteral("remote.origin.url")}).line());
    if (!source.password().isEmpty() || source.scheme().startsWith(QLatin1String("http")))
        source.setUserInfo({});
    origin.source = source.toString();
    const auto tracked = git.run({QStringLiteral("ls-files"), QStringLiteral("--error-unmatch"), QStringLiteral("--"), info.fileName()});
    const auto status = git.run({QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("--"), info.fileName()});
    if (!tracked.isFine() || !status.isFine() || !status.output.isEmpty())
        return origin;
    const QStringList last = git.run({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%H %ct")}).line().split(u' ');
    if (last.size() == 2) {
        origin.revision = last.at(0);
        origin.committed = last.at(1).toLongLong();
        origin.branch = git.run({QStringLiteral("symbolic-ref"), QStringLiteral("-q"), QStringLiteral("--short"), QStringLiteral("HEAD")}).line();
    }
    return origin;
}

} // namespace groundplan
