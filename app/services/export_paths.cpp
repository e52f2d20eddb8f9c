// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

static Unexpected failed(const QString& path, const QString& message)
{
    return unexpected(ErrorCode::Unwritable, message, {.file = path, .subject = {}});
}

Result<void> checkInside(const QString& root, const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    if (path.isEmpty() || QDir::isAbsolutePath(path) || clean != path || clean == QLatin1String("..") || clean == QLatin1String(".")
        || clean.startsWith(QLatin1String("../")) || path.contains(QChar(0)))
        return failed(path, tr("The path leads out of the export folder."));
    QString at = QDir(root).absolutePath();
    const QStringList parts = path.split(u'/');
    for (const QString& part : parts) {
        at += u'/' + part;
        const QFileInfo info(at);
        if (info.isSymLink())
            return failed(at, tr("This is a link; exports do not write through links. Remove it or choose another folder."));
        const bool last = &part == &parts.last();
        if (!info.exists())
            break;
        if (info.isDir() == last)
            return failed(at, last ? tr("A folder stands where a file is to be written.") : tr("A file stands where a folder is needed."));
    }
    return {};
}

QString plainFolder(const QString& folder)
{
    QString there = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString rest;
    while (!QFileInfo::exists(there) && there != QLatin1String("/")) {
        rest.prepend(u'/' + there.mid(there.lastIndexOf(u'/') + 1));
        there = QFileInfo(there).path();
    }
    const QString plain = QFileInfo(there).canonicalFilePath();
    return plain == QLatin1String("/") && !rest.isEmpty() ? rest : QString(plain + rest);
}

QString exportHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Unexpected cannotWrite(const QString& path, int why)
{
    return failed(path, tr("The file cannot be written: %1. Nothing was changed.").arg(qt_error_string(why)));
}

} // namespace groundplan
