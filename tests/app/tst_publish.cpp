// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/docker_credentials.h"
#include "app/services/oci_artifact.h"
#include "app/services/tar_archive.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

const char* shop = "groundplan: 1\nname: Shop\ncomponents:\n  k: { kind: cluster }\n  n: { kind: namespace, in: k }\n"
                   "  cart: { kind: service, in: n, image: example/cart, port: 8080 }\n"
                   "export:\n  targets: [kubernetes]\n";

} // namespace

/// Publishing by the shipped program: real git with a bare remote, a real registry on this machine, read back by skopeo.
class PublishTest : public QObject
{
    Q_OBJECT

private:
    Run run(const QStringList& words) const;
    QByteArray git(const QStringList& words, const QString& folder = QStringLiteral("work")) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const { QVERIFY(test::writeBytes(path(name), bytes)); }
    static QMap<QString, QByteArray> files(const QString& folder);
    /// A working tree with one commit, whose remote is a bare repository beside it.
    void makeRepository() const;
    QStringList toGit(const QStringList& more = {}) const;
    /// Starts a registry of its own; its address, or empty when there is none.
    QString startRegistry(bool withPasswords);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_registry;

private Q_SLOTS:
    void init();
    void cleanup();
    void commitsAndPushes();
    void nothingElseIsCommitted();
    void refusals_data();
    void refusals();
    void hooksDecide();
    void branches();
    void topOfWorkingTree();
    void references_data();
    void references();
    void archives();
    void credentials();
    void artifact_data();
    void artifact();
    void registryWithPassword();
    void noRegistry();
};

void PublishTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("d.yaml"), shop);
}

void PublishTest::cleanup()
{
    if (m_registry) {
        m_registry->kill();
        m_registry->waitForFinished(10000);
        m_registry.reset();
    }
}

static QProcessEnvironment environmentOf(const QTemporaryDir& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("home/.config")));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("DOCKER_CONFIG"), folder.filePath(QStringLiteral("docker")));
    environment.insert(QStringLiteral("PATH"), QString(folder.filePath(QStringLiteral("bin")) + u':' + environment.value(QStringLiteral("PATH"))));
    for (const char* who : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"})
        environment.insert(QLatin1String(who), QStringLiteral("Test"));
    for (const char* who : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        environment.insert(QLatin1String(who), QStringLiteral("test@example.com"));
    for (const char* proxy : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        environment.remove(QLatin1String(proxy));
    return environment;
}

Run PublishTest::run(const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(environmentOf(*m_folder));
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), QStringList{QStringLiteral("publish"), QStringLiteral("d.yaml"), QStringLiteral("-q")} + words);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray PublishTest::git(const QStringList& words, const QString& folder) const
{
    QProcess process;
    process.setWorkingDirectory(path(folder));
    process.setProcessEnvironment(environmentOf(*m_folder));
    process.start(QStringLiteral("git"), words);
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : "failed: " + process.readAllStandardError();
}

QMap<QString, QByteArray> PublishTest::files(const QString& folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        if (!name.startsWith(QLatin1String(".git")) && !name.startsWith(QLatin1String(".groundplan")) && file.open(QIODevice::ReadOnly))
            found.insert(name, file.readAll());
    }
    return found;
}

void PublishTest::makeRepository() const
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("work")) && QDir(m_folder->path()).mkpath(QStringLiteral("home")));
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), QStringLiteral("-b"), QStringLiteral("main"), path(QStringLiteral("bare"))}, QString());
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), path(QStringLiteral("bare"))});
    write(QStringLiteral("work/README"), "ours\n");
    git({QStringLiteral("add"), QStringLiteral("README")});
    QVERIFY(!git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("Start")}).startsWith("failed"));
}

QStringList PublishTest::toGit(const QStringList& more) const
{
    return QStringList{QStringLiteral("--git"), QStringLiteral("work"), QStringLiteral("--path"), QStringLiteral("deploy/shop")} + more;
}

#define NEEDS(program)                                                    \
    if (test::tool(QStringLiteral(program)).isEmpty())                    \
        QSKIP(program " is not installed: publishing is not tested here.")

void PublishTest::commitsAndPushes()
{
    NEEDS("git");
    makeRepository();
    const Run first = run(toGit({QStringLiteral("--push")}));
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(QRegularExpression(QStringLiteral("^main: committed [0-9a-f]+ \\(\\d+ written, 0 removed\\)\\. Pushed to origin\\.\n$")).match(first.out).hasMatch(), qPrintable(first.out));
    QCOMPARE(git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}), QByteArray("Export Shop for kubernetes"));
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}), QByteArray());
    // The remote holds what an export writes, and the memory of it.
    git({QStringLiteral("clone"), QStringLiteral("-q"), path(QStringLiteral("bare")), path(QStringLiteral("clone"))}, QString());
    QVERIFY(QFile::exists(path(QStringLiteral("clone/deploy/shop/.groundplan.lock"))));
    QVERIFY(files(path(QStringLiteral("clone/deploy/shop"))).size() > 3);
    QCOMPARE(files(path(QStringLiteral("clone/deploy/shop"))), files(path(QStringLiteral("work/deploy/shop"))));
    // Again: nothing to commit is fine.
    const Run again = run(toGit({QStringLiteral("--push")}));
    QCOMPARE(again.out, QStringLiteral("main: nothing to commit. Pushed to origin.\n"));
    QCOMPARE(again.code, 0);
    // A component leaves: its files do too.
    write(QStringLiteral("d.yaml"), QByteArray(shop).replace("  cart: { kind: service, in: n, image: example/cart, port: 8080 }\n", "  pay: { kind: service, in: n, image: example/pay, port: 81 }\n"));
    QCOMPARE(run(toGit({QStringLiteral("-m"), QStringLiteral("Pay instead")})).code, 0);
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}), QByteArray());
    QVERIFY(git({QStringLiteral("show"), QStringLiteral("--no-renames"), QStringLiteral("--name-status"), QStringLiteral("--format=%s")}).contains("D\tdeploy/shop/"));
    QCOMPARE(git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}), QByteArray("Pay instead"));
}

void PublishTest::nothingElseIsCommitted()
{
    NEEDS("git");
    makeRepository();
    write(QStringLiteral("work/README"), "changed\n");
    write(QStringLiteral("work/deploy/shop/OWNERS"), "us\n");
    write(QStringLiteral("work/.gitignore"), "deploy/\n");
    QCOMPARE(run(toGit()).code, 0);
    const QByteArray status = git({QStringLiteral("status"), QStringLiteral("--porcelain")});
    QVERIFY2(status.contains("M README") && status.contains("?? .gitignore"), status.constData());
    const QByteArray committed = git({QStringLiteral("ls-files")});
    QVERIFY(committed.contains("deploy/shop/.groundplan.lock"));
    QVERIFY(!committed.contains("OWNERS"));
    // An edit that is committed is merged, not lost.
    const QString name = files(path(QStringLiteral("work/deploy/shop"))).keys().filter(QStringLiteral("cart")).first();
    const QByteArray generated = test::fileBytes(path(QLatin1String("work/deploy/shop/") + name));
    write(QLatin1String("work/deploy/shop/") + name, "# ours\n\n\n\n" + generated);
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("Ours"), QStringLiteral("--"), QString(QLatin1String("deploy/shop/") + name)});
    write(QStringLiteral("d.yaml"), QByteArray(shop).replace("8080", "9090"));
    QCOMPARE(run(toGit()).code, 0);
    QVERIFY(test::fileBytes(path(QLatin1String("work/deploy/shop/") + name)).startsWith("# ours\n"));
}

void PublishTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("staged") << QStringLiteral("staged") << QStringLiteral("Other changes are staged in this working tree; commit or unstage them first.");
    QTest::newRow("edited") << QStringLiteral("edited") << QStringLiteral("This file was changed by hand, and that is not committed; commit or discard it first.");
    QTest::newRow("deleted") << QStringLiteral("deleted") << QStringLiteral("This file was changed by hand, and that is not committed; commit or discard it first.");
    QTest::newRow("foreign") << QStringLiteral("foreign") << QStringLiteral("No export made this file; '--force' writes over it. Nothing was changed.");
    QTest::newRow("no repository") << QStringLiteral("no repository") << QStringLiteral("This is no git working tree: ");
    QTest::newRow("outside") << QStringLiteral("outside") << QStringLiteral("The path leads out of the export folder.");
    QTest::newRow("git's own") << QStringLiteral("git's own") << QStringLiteral("The path leads into the folder of git itself.");
    QTest::newRow("link") << QStringLiteral("link") << QStringLiteral("This is a link; exports do not write through links. Remove it or choose another folder.");
    QTest::newRow("branch") << QStringLiteral("branch") << QStringLiteral("'-x' is no name for a branch.");
    QTest::newRow("remote") << QStringLiteral("remote") << QStringLiteral("There is no remote to push to; name one with '--remote'.");
}

void PublishTest::refusals()
{
    NEEDS("git");
    QFETCH(QString, what);
    QFETCH(QString, error);
    makeRepository();
    QStringList words = toGit();
    if (what == QLatin1String("edited") || what == QLatin1String("deleted") || what == QLatin1String("foreign")) {
        QCOMPARE(run(words).code, 0);
        const QString name = QLatin1String("work/deploy/shop/") + files(path(QStringLiteral("work/deploy/shop"))).keys().filter(QStringLiteral("cart")).first();
        if (what == QLatin1String("deleted"))
            QVERIFY(QFile::remove(path(name)));
        else
            write(name, "mine\n");
        if (what == QLatin1String("foreign")) {
            QVERIFY(QFile::remove(path(QStringLiteral("work/deploy/shop/.groundplan.lock"))));
            git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-a"), QStringLiteral("-m"), QStringLiteral("Mine")});
        }
    } else if (what == QLatin1String("staged")) {
        write(QStringLiteral("work/README"), "changed\n");
        git({QStringLiteral("add"), QStringLiteral("README")});
    } else if (what == QLatin1String("no repository")) {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("plain")));
        words = QStringList{QStringLiteral("--git"), QStringLiteral("plain")};
    } else if (what == QLatin1String("outside")) {
        words = QStringList{QStringLiteral("--git"), QStringLiteral("work"), QStringLiteral("--path"), QStringLiteral("../out")};
    } else if (what == QLatin1String("git's own")) {
        words = QStringList{QStringLiteral("--git"), QStringLiteral("work"), QStringLiteral("--path"), QStringLiteral(".git/hooks")};
    } else if (what == QLatin1String("link")) {
        QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("work/deploy"))));
    } else if (what == QLatin1String("branch")) {
        words.append(QStringLiteral("--branch=-x"));
    } else if (what == QLatin1String("remote")) {
        git({QStringLiteral("remote"), QStringLiteral("remove"), QStringLiteral("origin")});
        words.append(QStringLiteral("--push"));
    }
    const QByteArray head = git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    const QByteArray status = git({QStringLiteral("status"), QStringLiteral("--porcelain")});
    const Run refused = run(words);
    QVERIFY2(refused.err.contains(error), qPrintable(refused.err + refused.out));
    QCOMPARE(refused.code, 4);
    QVERIFY(!QFile::exists(path(QStringLiteral("out"))));
    if (what == QLatin1String("remote"))
        return; // the commit is made by then
    QCOMPARE(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}), head);
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}), status);
}

void PublishTest::hooksDecide()
{
    NEEDS("git");
    makeRepository();
    write(QStringLiteral("work/.git/hooks/pre-commit"), "#!/bin/sh\necho 'the hook says no' >&2\nexit 1\n");
    QFile::setPermissions(path(QStringLiteral("work/.git/hooks/pre-commit")), QFile::Permissions(0x7755));
    const QByteArray head = git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    const Run refused = run(toGit());
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains(QLatin1String("The files are written, but git did not commit them: the hook says no")), qPrintable(refused.err));
    QCOMPARE(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}), head);
    QCOMPARE(git({QStringLiteral("diff"), QStringLiteral("--cached"), QStringLiteral("--name-only")}), QByteArray());
    // Once the hook agrees, the same files are committed.
    QVERIFY(QFile::remove(path(QStringLiteral("work/.git/hooks/pre-commit"))));
    QCOMPARE(run(toGit()).code, 0);
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}), QByteArray());
}

void PublishTest::branches()
{
    NEEDS("git");
    makeRepository();
    const Run made = run(toGit({QStringLiteral("--branch"), QStringLiteral("next"), QStringLiteral("--push")}));
    QVERIFY2(made.out.startsWith(QLatin1String("next: committed ")), qPrintable(made.err));
    QCOMPARE(git({QStringLiteral("branch"), QStringLiteral("--show-current")}), QByteArray("next"));
    QVERIFY(!git({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("next")}, QStringLiteral("bare")).startsWith("failed"));
    // Back to a branch that is there.
    QVERIFY(run(toGit({QStringLiteral("--branch"), QStringLiteral("main")})).out.startsWith(QLatin1String("main: committed ")));
    // A refusal leaves the branch as it was, and makes none.
    write(QStringLiteral("work/new/d"), "x");
    const Run refused = run({QStringLiteral("--git"), QStringLiteral("work"), QStringLiteral("--path"), QStringLiteral("new/d"), QStringLiteral("--branch"), QStringLiteral("third")});
    QCOMPARE(refused.code, 4);
    QCOMPARE(git({QStringLiteral("branch"), QStringLiteral("--show-current")}), QByteArray("main"));
    QCOMPARE(git({QStringLiteral("branch"), QStringLiteral("--list"), QStringLiteral("third")}), QByteArray());
}

void PublishTest::topOfWorkingTree()
{
    NEEDS("git");
    makeRepository();
    // A repository without any commit, exported into its top.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("fresh")));
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")}, QStringLiteral("fresh"));
    const Run first = run({QStringLiteral("--git"), QStringLiteral("fresh")});
    QVERIFY2(first.out.startsWith(QLatin1String("main: committed ")), qPrintable(first.err));
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain")}, QStringLiteral("fresh")), QByteArray());
    QVERIFY(git({QStringLiteral("ls-files")}, QStringLiteral("fresh")).contains(".groundplan.lock"));
}

void PublishTest::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("legal");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* text, bool legal, bool loopback) { QTest::newRow(text) << QString::fromLatin1(text) << legal << loopback; };
    row("oci://ghcr.io/acme/shop:1.0", true, false);
    row("oci://localhost:5000/shop:latest", true, true);
    row("oci://127.0.0.1:5000/a/b/c-d:x_1", true, true);
    row("oci://[::1]:5000/a:b", true, true);
    row("oci://127.0.0.1.example.com/a:b", true, false);
    row("oci://ghcr.io/acme/shop", false, false);
    row("oci://ghcr.io/Acme/shop:1", false, false);
    row("oci://user:secret@ghcr.io/a:b", false, false);
    row("https://ghcr.io/a:b", false, false);
    row("oci://ghcr.io/a/../b:c", false, false);
    row("oci://ghcr.io/a:b?c", false, false);
    row("oci:///a:b", false, false);
}

void PublishTest::references()
{
    QFETCH(QString, text);
    QFETCH(bool, legal);
    QFETCH(bool, loopback);
    const auto parsed = OciReference::parse(text);
    QCOMPARE(bool(parsed), legal);
    if (!legal)
        return;
    QCOMPARE(parsed->isLoopback(), loopback);
    QCOMPARE(parsed->text(), text);
}

void PublishTest::archives()
{
    NEEDS("tar");
    const QByteArray longName = QByteArray(90, 'd') + '/' + QByteArray(90, 'e') + '/' + QByteArray(80, 'f');
    QList<ExportFile> list{{QStringLiteral("z.yaml"), "last", {}},
                           {QStringLiteral("a/b.yaml"), QByteArray(1024, 'x'), {}},
                           {QStringLiteral("empty"), "", {}},
                           {QStringLiteral("grüße/ü.yaml"), QByteArray("\0\1\2", 3), {}},
                           {QString::fromLatin1(longName), "long", {}},
                           {QString::fromLatin1(QByteArray(200, 'n')), "longer than a header", {}}};
    const QByteArray archive = gzipOf(tarOf(list));
    std::reverse(list.begin(), list.end());
    QCOMPARE(gzipOf(tarOf(list)), archive); // sorted: the order does not count
    write(QStringLiteral("x.tgz"), archive);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("x")));
    const auto unpacked = test::run(QStringLiteral("tar"), {QStringLiteral("-xzf"), path(QStringLiteral("x.tgz")), QStringLiteral("-C"), path(QStringLiteral("x"))});
    QVERIFY2(unpacked.code == 0 && unpacked.output.isEmpty(), unpacked.output.constData());
    QMap<QString, QByteArray> expected;
    for (const ExportFile& file : std::as_const(list))
        expected.insert(file.path, file.content);
    QCOMPARE(files(path(QStringLiteral("x"))), expected);
}

void PublishTest::credentials()
{
    qputenv("DOCKER_CONFIG", path(QStringLiteral("docker")).toUtf8());
    const QByteArray pathBefore = qgetenv("PATH");
    qputenv("PATH", path(QStringLiteral("bin")).toUtf8() + ':' + pathBefore);
    QVERIFY(!dockerCredentials(QStringLiteral("one.example"))->has_value());
    write(QStringLiteral("bin/docker-credential-test"),
          "#!/bin/sh\nread host\n[ \"$1 $host\" = 'get two.example' ] || { echo 'credentials not found'; exit 1; }\necho '{\"Username\":\"<token>\",\"Secret\":\"refresh\"}'\n");
    QFile::setPermissions(path(QStringLiteral("bin/docker-credential-test")), QFile::Permissions(0x7755));
    write(QStringLiteral("docker/config.json"), "{\"auths\":{\"one.example\":{\"auth\":\"" + QByteArray("me:se:cret").toBase64()
                                                    + "\"}},\"credHelpers\":{\"two.example\":\"test\",\"three.example\":\"../evil\"},\"credsStore\":\"test\"}");
    const auto one = dockerCredentials(QStringLiteral("one.example"));
    QVERIFY(one && one->has_value());
    QCOMPARE((*one)->user, QStringLiteral("me"));
    QCOMPARE((*one)->secret, QStringLiteral("se:cret"));
    const auto two = dockerCredentials(QStringLiteral("two.example"));
    QVERIFY(two && two->has_value());
    QVERIFY((*two)->isToken);
    QCOMPARE((*two)->secret, QStringLiteral("refresh"));
    QCOMPARE(dockerCredentials(QStringLiteral("three.example")).error().message, QStringLiteral("Docker's settings name the credential helper '../evil', which is not installed."));
    QVERIFY(!dockerCredentials(QStringLiteral("four.example"))->has_value());
    write(QStringLiteral("docker/config.json"), "not json");
    QCOMPARE(dockerCredentials(QStringLiteral("one.example")).error().message, QStringLiteral("This is no JSON object; 'docker login' writes one."));
    qputenv("PATH", pathBefore);
    qunsetenv("DOCKER_CONFIG");
}

QString PublishTest::startRegistry(bool withPasswords)
{
    const QString program = test::tool(QStringLiteral("docker-registry"));
    if (program.isEmpty())
        return {};
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost))
        return {};
    const quint16 port = free.serverPort();
    free.close();
    QByteArray config = "version: 0.1\nlog: { level: error }\nstorage:\n  filesystem: { rootdirectory: " + path(QStringLiteral("registry")).toUtf8()
                        + " }\nhttp:\n  addr: 127.0.0.1:" + QByteArray::number(port) + "\n";
    if (withPasswords) {
        // The user "me" with the password "s3cret".
        write(QStringLiteral("htpasswd"), "me:$2y$05$abcdefghijklmnopqrstuuLK7U1u6pVRmL7L1BBM2aS35PSZnDXlK\n");
        config += "auth:\n  htpasswd: { realm: test, path: " + path(QStringLiteral("htpasswd")).toUtf8() + " }\n";
    }
    write(QStringLiteral("registry.yml"), config);
    m_registry = std::make_unique<QProcess>();
    m_registry->setProcessChannelMode(QProcess::MergedChannels);
    m_registry->start(program, {QStringLiteral("serve"), path(QStringLiteral("registry.yml"))});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(200))
            return QStringLiteral("127.0.0.1:%1").arg(port);
        if (m_registry->state() == QProcess::NotRunning)
            qWarning("%s", m_registry->readAll().constData());
        QTest::qWait(50);
    }
    return {};
}

void PublishTest::artifact_data()
{
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<QString>("configType");
    QTest::addColumn<QString>("layerType");
    QTest::newRow("flux") << QStringLiteral("flux") << QStringLiteral("application/vnd.cncf.flux.config.v1+json") << QStringLiteral("application/vnd.cncf.flux.content.v1.tar+gzip");
    QTest::newRow("argocd") << QStringLiteral("argocd") << QStringLiteral("application/vnd.oci.image.config.v1+json") << QStringLiteral("application/vnd.oci.image.layer.v1.tar+gzip");
}

void PublishTest::artifact()
{
    QFETCH(QString, consumer);
    QFETCH(QString, configType);
    QFETCH(QString, layerType);
    NEEDS("git");
    NEEDS("skopeo");
    const QString host = startRegistry(false);
    if (host.isEmpty())
        QSKIP("docker-registry is not installed: artifacts are not pushed here.");
    // The design is committed in a repository: the artifact says which.
    makeRepository();
    git({QStringLiteral("remote"), QStringLiteral("set-url"), QStringLiteral("origin"), QStringLiteral("https://me:secret@git.example.com/shop.git")});
    write(QStringLiteral("work/d.yaml"), shop);
    git({QStringLiteral("add"), QStringLiteral("d.yaml")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("Design")});
    QVERIFY(QFile::remove(path(QStringLiteral("d.yaml"))) && QFile::link(path(QStringLiteral("work/d.yaml")), path(QStringLiteral("d.yaml"))));
    const QString address = QStringLiteral("oci://%1/acme/shop:1.0").arg(host);
    const QStringList words{QStringLiteral("--oci"), address, QStringLiteral("--oci-for"), consumer};
    const Run pushed = run(words);
    QVERIFY2(pushed.code == 0, qPrintable(pushed.err));
    const QString digest = QRegularExpression(QStringLiteral("pushed (sha256:[0-9a-f]{64}) ")).match(pushed.out).captured(1);
    QVERIFY2(!digest.isEmpty(), qPrintable(pushed.out));
    QCOMPARE(run(words).out, pushed.out); // the same bytes again
    const QString docker = QStringLiteral("docker://%1/acme/shop:1.0").arg(host);
    const auto inspected = test::run(QStringLiteral("skopeo"), {QStringLiteral("inspect"), QStringLiteral("--raw"), QStringLiteral("--tls-verify=false"), docker});
    QVERIFY2(inspected.code == 0, inspected.output.constData());
    QCOMPARE(OciArtifact::digestOf(inspected.output), digest);
    const QJsonObject manifest = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(manifest.value(QLatin1String("config")).toObject().value(QLatin1String("mediaType")).toString(), configType);
    const QJsonArray layers = manifest.value(QLatin1String("layers")).toArray();
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.first().toObject().value(QLatin1String("mediaType")).toString(), layerType);
    const QJsonObject notes = manifest.value(QLatin1String("annotations")).toObject();
    QVERIFY2(!inspected.output.contains("secret"), inspected.output.constData());
    if (QFileInfo(path(QStringLiteral("d.yaml"))).isSymLink()) {
        // A link is looked at where it stands, which is in no repository.
        QVERIFY(!notes.contains(QLatin1String("org.opencontainers.image.revision")));
    }
    // Read back by an independent program: byte for byte what an export writes.
    const auto copied = test::run(QStringLiteral("skopeo"), {QStringLiteral("copy"), QStringLiteral("-q"), QStringLiteral("--src-tls-verify=false"), docker, QString(QLatin1String("dir:") + path(QStringLiteral("copy")))});
    QVERIFY2(copied.code == 0, copied.output.constData());
    const QString blob = path(QLatin1String("copy/") + layers.first().toObject().value(QLatin1String("digest")).toString().mid(7));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("unpacked")));
    QCOMPARE(test::run(QStringLiteral("tar"), {QStringLiteral("-xzf"), blob, QStringLiteral("-C"), path(QStringLiteral("unpacked"))}).code, 0);
    QCOMPARE(test::run(QStringLiteral(GROUNDPLAN_PROGRAM), {QStringLiteral("export"), path(QStringLiteral("d.yaml")), QStringLiteral("-q"), QStringLiteral("-o"), path(QStringLiteral("plain"))}).code, 0);
    QVERIFY(files(path(QStringLiteral("plain"))).size() > 3);
    QCOMPARE(files(path(QStringLiteral("unpacked"))), files(path(QStringLiteral("plain"))));
    // The design itself in the repository: where it comes from, without the password in the address.
    QVERIFY(QFile::remove(path(QStringLiteral("d.yaml"))));
    QProcess inside;
    inside.setWorkingDirectory(path(QStringLiteral("work")));
    inside.setProcessEnvironment(environmentOf(*m_folder));
    inside.start(QStringLiteral(GROUNDPLAN_PROGRAM), QStringList{QStringLiteral("publish"), QStringLiteral("d.yaml"), QStringLiteral("-q")} + words);
    QVERIFY(inside.waitForFinished(60000));
    QCOMPARE(inside.exitCode(), 0);
    const QJsonObject labelled = QJsonDocument::fromJson(test::run(QStringLiteral("skopeo"), {QStringLiteral("inspect"), QStringLiteral("--raw"), QStringLiteral("--tls-verify=false"), docker}).output)
                                     .object().value(QLatin1String("annotations")).toObject();
    QCOMPARE(labelled.value(QLatin1String("org.opencontainers.image.source")).toString(), QStringLiteral("https://git.example.com/shop.git"));
    const QString head = QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}));
    QCOMPARE(labelled.value(QLatin1String("org.opencontainers.image.revision")).toString(), consumer == QLatin1String("flux") ? QString(QLatin1String("main@sha1:") + head) : head);
    QVERIFY(labelled.value(QLatin1String("org.opencontainers.image.created")).toString().endsWith(u'Z'));
}

void PublishTest::registryWithPassword()
{
    const QString host = startRegistry(true);
    if (host.isEmpty())
        QSKIP("docker-registry is not installed: artifacts are not pushed here.");
    const QStringList words{QStringLiteral("--oci"), QStringLiteral("oci://%1/shop:1").arg(host)};
    const Run unknown = run(words);
    QCOMPARE(unknown.code, 4);
    QCOMPARE(unknown.err, QStringLiteral("oci://%1/shop:1: error: The registry wants to know who pushes; sign in with 'docker login %1' first.\n").arg(host));
    const auto login = [&](const QByteArray& pair) { write(QStringLiteral("docker/config.json"), "{\"auths\":{\"" + host.toLatin1() + "\":{\"auth\":\"" + pair.toBase64() + "\"}}}"); };
    login("me:wrong-one");
    const Run wrong = run(words);
    QCOMPARE(wrong.code, 4);
    QVERIFY2(wrong.err.contains(QLatin1String("(status 401)")) && wrong.err.contains(QLatin1String("Check 'docker login")), qPrintable(wrong.err));
    QVERIFY(!wrong.err.contains(QLatin1String("wrong-one")));
    login("me:s3cret");
    const Run pushed = run(words);
    QVERIFY2(pushed.code == 0, qPrintable(pushed.err));
    QVERIFY(!QString(pushed.out + pushed.err).contains(QLatin1String("s3cret")));
    NEEDS("skopeo");
    const auto inspected = test::run(QStringLiteral("skopeo"), {QStringLiteral("inspect"), QStringLiteral("--raw"), QStringLiteral("--tls-verify=false"), QStringLiteral("--creds"), QStringLiteral("me:s3cret"),
                                                               QStringLiteral("docker://%1/shop:1").arg(host)});
    QVERIFY2(inspected.code == 0 && pushed.out.contains(OciArtifact::digestOf(inspected.output)), inspected.output.constData());
}

void PublishTest::noRegistry()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    const Run refused = run({QStringLiteral("--oci"), QStringLiteral("oci://127.0.0.1:%1/shop:1").arg(port)});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.startsWith(QStringLiteral("oci://127.0.0.1:%1/shop:1: error: The registry does not answer: ").arg(port)), qPrintable(refused.err));
    QCOMPARE(run({}).err, QStringLiteral("groundplan: error: Say where to publish: '--git FOLDER' or '--oci ADDRESS'.\n"));
    QCOMPARE(run({}).code, 2);
}

QTEST_GUILESS_MAIN(PublishTest)
#include "tst_publish.moc"
