// SPDX-License-Identifier: Apache-2.0
#include "app/services/disk.h"

#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Disk", text);
}

Unexpected failed(ErrorCode code, const QString& path, const QString& message)
{
    return unexpected(code, message, {.file = path, .subject = {}});
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    const QString tooLarge = tr("The file is larger than %1 MiB.").arg(limit / (1024 * 1024));
    QFile file(path);
    if (path == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return failed(ErrorCode::Unreadable, path, tr("Standard input cannot be read."));
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return failed(ErrorCode::NotFound, path, tr("There is no such file."));
        if (info.isDir())
            return failed(ErrorCode::Unreadable, path, tr("This is a folder, not a file."));
        if (!file.open(QIODevice::ReadOnly))
            return failed(ErrorCode::Unreadable, path, tr("The file cannot be read: %1.").arg(file.errorString()));
        if (file.size() > limit)
            return failed(ErrorCode::TooLarge, path, tooLarge);
    }
    QByteArray bytes;
    // Devices and pipes do not know their size: read in pieces and stop at the limit.
    while (!file.atEnd() || file.isSequential()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > limit)
            return failed(ErrorCode::TooLarge, path, tooLarge);
    }
    if (file.error() != QFileDevice::NoError)
        return failed(ErrorCode::Unreadable, path, tr("The file cannot be read: %1.").arg(file.errorString()));
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    if (path == QLatin1String("-")) {
        const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
                             && std::fflush(stdout) == 0;
        return written ? Result<void>() : failed(ErrorCode::Unwritable, path, tr("Standard output cannot be written."));
    }
    // A device or pipe is written to, not replaced by a file of its name.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return failed(ErrorCode::Unwritable, path, tr("The file cannot be written: %1.").arg(device.errorString()));
        return {};
    }
    // flush() of our own: commit() puts a file in place whose last bytes did not fit on the disk any more.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failed(ErrorCode::Unwritable, path, tr("The file cannot be written: %1.").arg(file.errorString()));
    return {};
}

} // namespace groundplan
