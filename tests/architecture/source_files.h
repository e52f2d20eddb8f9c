// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace groundplan::test {

/// Sources of the rooms that fit the patterns, relative to the project's folder, sorted.
inline QStringList sourceFiles(const QStringList& tops, const QStringList& patterns)
{
    const QDir project(QStringLiteral(GROUNDPLAN_SOURCE_DIR));
    QStringList files;
    for (const QString& top : tops) {
        QDirIterator walk(project.filePath(top), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(project.relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

inline QByteArray sourceText(const QString& file)
{
    QFile source(QDir(QStringLiteral(GROUNDPLAN_SOURCE_DIR)).filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// "model/rules" for model/rules/coupling/hub.cpp.
inline QString roomOf(const QString& file)
{
    return file.section(u'/', 0, file.startsWith(QLatin1String("resources")) ? 0 : 1);
}

struct Include {
    QString name;
    bool quoted = false; ///< "ours" rather than <theirs>
    int line = 0;
};

inline QList<Include> includesOf(const QByteArray& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QList<Include> includes;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (!line.contains("include"))
            continue;
        const auto match = pattern.match(QString::fromUtf8(line));
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == QLatin1String("\""), number});
    }
    return includes;
}

} // namespace groundplan::test
