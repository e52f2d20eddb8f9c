// SPDX-License-Identifier: Apache-2.0
#include "app/services/tar_archive.h"

#include <array>
#include <map>

namespace groundplan {

namespace {

constexpr qsizetype blockSize = 512;

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

QByteArray padded(QByteArray bytes)
{
    if (const qsizetype over = bytes.size() % blockSize)
        bytes.append(blockSize - over, '\0');
    return bytes;
}

QByteArray header(const QByteArray& prefix, const QByteArray& name, char type, qint64 size)
{
    QByteArray block(blockSize, '\0');
    block.replace(0, name.size(), name);
    block.replace(100, 8, octal(type == '5' ? 0755 : 0644, 7));
    block.replace(108, 8, octal(0, 7));
    block.replace(116, 8, octal(0, 7));
    block.replace(124, 12, octal(size, 11));
    block.replace(136, 12, octal(0, 11));
    block.replace(148, 8, QByteArray(8, ' '));
    block[156] = type;
    block.replace(257, 8, QByteArray("ustar\00000", 8));
    block.replace(345, prefix.size(), prefix);
    qint64 sum = 0;
    for (const char byte : std::as_const(block))
        sum += quint8(byte);
    block.replace(148, 7, octal(sum, 6)); // a space follows
    return block;
}

/// A line of an extended header counts its own length.
QByteArray extendedLine(const QByteArray& key, const QByteArray& value)
{
    const QByteArray rest = ' ' + key + '=' + value + '\n';
    qsizetype size = rest.size();
    while (QByteArray::number(size).size() + rest.size() != size)
        size = QByteArray::number(size).size() + rest.size();
    return QByteArray::number(size) + rest;
}

QByteArray entry(const QByteArray& path, char type, const QByteArray& content)
{
    QByteArray prefix, name = path, before;
    if (path.size() > 100) {
        // The name is split at a slash where both parts fit.
        const qsizetype slash = path.indexOf('/', path.size() - 101);
        if (slash > 0 && slash <= 155 && slash < path.size() - 1) {
            prefix = path.left(slash);
            name = path.mid(slash + 1);
        } else {
            const QByteArray line = extendedLine("path", path);
            before = header({}, "PaxHeader", 'x', line.size()) + padded(line);
            name = path.left(100);
        }
    }
    return before + header(prefix, name, type, content.size()) + padded(content);
}

quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 at = 0; at < 256; ++at) {
            quint32 value = at;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320u ^ (value >> 1) : value >> 1;
            made[at] = value;
        }
        return made;
    }();
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    for (int at = 0; at < 4; ++at)
        bytes[at] = char((number >> (8 * at)) & 0xff);
    return bytes;
}

} // namespace

QByteArray tarOf(const QList<ExportFile>& files)
{
    std::map<QByteArray, const ExportFile*> entries; // folders end with "/" and have no file
    for (const ExportFile& file : files) {
        const QByteArray path = file.path.toUtf8();
        for (qsizetype slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
            entries.emplace(path.left(slash + 1), nullptr);
        entries[path] = &file;
    }
    QByteArray archive;
    for (const auto& [path, file] : entries)
        archive += file ? entry(path, '0', file->content) : entry(path, '5', {});
    archive.append(2 * blockSize, '\0');
    return archive;
}

QByteArray gzipOf(const QByteArray& bytes)
{
    // The same deflated data, in another envelope: four bytes of size by Qt, two of zlib, its sum at the end.
    const QByteArray deflated = qCompress(bytes, 9);
    static const QByteArray start("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
    return start + deflated.mid(6, deflated.size() - 10) + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

} // namespace groundplan
