// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judges.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "model/imports/importer.h"
#include "tests/support/samples.h"

namespace groundplan::test {

Judged run(const QString& program, const QStringList& arguments, const QString& folder, const QByteArray& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QString tool(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QDir::homePath() + QLatin1String("/go/bin")}) : found;
}

QString nodeModules()
{
    if (tool(QStringLiteral("node")).isEmpty())
        return {};
    QString folder = qEnvironmentVariable("GROUNDPLAN_NODE_MODULES");
    if (folder.isEmpty())
        folder = QStringLiteral(GROUNDPLAN_SOURCE_DIR "/build/validators/node_modules");
    return QFileInfo(folder).isDir() ? folder : QString();
}

Judged runNode(const QString& script, const QStringList& arguments, const QByteArray& input)
{
    // Modules are looked for beside the script: it runs from beside them.
    const QString copy = nodeModules() + QLatin1String("/../") + script;
    QFile source(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/tests/judges/") + script);
    if (!source.open(QIODevice::ReadOnly))
        return {-1, source.errorString().toUtf8()};
    const QByteArray text = source.readAll();
    QFile present(copy);
    if (!present.open(QIODevice::ReadOnly) || present.readAll() != text) {
        present.close();
        if (!writeBytes(copy, text))
            return {-1, "the script cannot be copied beside its packages"};
    }
    return run(tool(QStringLiteral("node")), QStringList{copy} + arguments, {}, input);
}

bool writeBytes(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

bool writePlan(const QList<ExportFile>& files, const QString& folder)
{
    for (const ExportFile& file : files) {
        if (!writeBytes(folder + u'/' + file.path, file.content))
            return false;
    }
    return true;
}

QMap<QString, Design> sampleDesigns()
{
    QMap<QString, Design> designs;
    for (const char* name : {"web-shop", "bank", "media-platform"})
        designs.insert(QString::fromLatin1(name), design(fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name) + QStringLiteral(".groundplan.yaml"))));
    const QString corpus = qEnvironmentVariable("GROUNDPLAN_CORPUS");
    if (corpus.isEmpty())
        return designs;
    for (const char* name : {"online-boutique", "sock-shop", "voting-app"}) {
        const QDir folder(corpus + u'/' + QLatin1String(name));
        QList<ImportFile> files;
        for (const QString& file : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            files.append({file, fileBytes(folder.filePath(file))});
        if (files.isEmpty())
            continue;
        const auto imported = importerById(QStringLiteral("kubernetes"))->read(files, QString::fromLatin1(name), catalog());
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text()));
        designs.insert(QString(QLatin1String("corpus-") + QLatin1String(name)), imported->design);
    }
    return designs;
}

Design designFromHell()
{
    return design(fileBytes(QStringLiteral("exports/hell.groundplan.yaml")));
}

} // namespace groundplan::test
