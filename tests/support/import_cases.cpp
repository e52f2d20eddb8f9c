// SPDX-License-Identifier: Apache-2.0
#include "tests/support/import_cases.h"

#include <QDir>
#include <QDirIterator>

#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

namespace groundplan::test {

QString differsFromGolden(const QString& path, const QByteArray& actual)
{
    if (qEnvironmentVariableIsSet("GROUNDPLAN_WRITE_GOLDEN")) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size() ? QString() : QString(path + QLatin1String(" cannot be written"));
    }
    if (!QFile::exists(path))
        return path + QLatin1String(" is not there; actual:\n") + QString::fromUtf8(actual);
    const QStringList is = QString::fromUtf8(actual).split(u'\n'), wanted = QString::fromUtf8(fileBytes(path)).split(u'\n');
    for (qsizetype line = 0; line < std::max(is.size(), wanted.size()); ++line) {
        if (is.value(line) != wanted.value(line) || is.size() <= line || wanted.size() <= line)
            return QStringLiteral("%1:%2: is '%3', expected '%4'").arg(path).arg(line + 1).arg(is.value(line), wanted.value(line));
    }
    return {};
}

QList<ImportFile> filesOf(const QString& folder)
{
    QStringList paths;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    QList<ImportFile> files;
    for (const QString& path : std::as_const(paths))
        files.append({QDir(folder).relativeFilePath(path), fileBytes(path)});
    return files;
}

QString notesText(const QList<ImportNote>& notes)
{
    QString text;
    for (const ImportNote& note : notes)
        text += note.where.text() + QLatin1String(": ") + note.message + u'\n';
    return text;
}

QStringList linesOf(const Design& design)
{
    QStringList lines;
    for (const Connection& connection : design.connections())
        lines.append(connection.from + u' ' + connection.kind + u' ' + connection.to);
    lines.sort();
    return lines;
}

QString brokenImportCase(const Importer& importer, const QString& folder, const QString& input)
{
    const QDir place(folder);
    const auto import = [&] { return importer.read(filesOf(place.filePath(input)), place.dirName(), catalog()); };
    const auto imported = import();
    if (!imported)
        return differsFromGolden(place.filePath(QStringLiteral("expected-notes.txt")), QString(QLatin1String("error: ") + imported.error().text() + u'\n').toUtf8());
    const QByteArray written = writeDesign(imported->design, catalog());
    const QString notes = notesText(imported->notes);
    if (const QString problem = differsFromGolden(place.filePath(QStringLiteral("expected-notes.txt")), notes.toUtf8()); !problem.isEmpty())
        return problem;
    if (const QString problem = differsFromGolden(place.filePath(QStringLiteral("expected.groundplan.yaml")), written); !problem.isEmpty())
        return problem;
    if (written.contains("TOPSECRET") || notes.contains(QLatin1String("TOPSECRET")))
        return QStringLiteral("a secret was copied");
    if (writeDesign(import()->design, catalog()) != written)
        return QStringLiteral("a second import gives other bytes");
    const auto read = readDesign(written, QStringLiteral("x"), catalog());
    return read ? QString() : QString(QLatin1String("what was written cannot be read: ") + read.error().text());
}

} // namespace groundplan::test
