// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include "model/imports/importer.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

namespace groundplan::test {

static QString brokenByError(const Error& error, bool hasPlace)
{
    if (error.message.trimmed().isEmpty())
        return QStringLiteral("an error without a message");
    if (hasPlace && (error.where.line < 1 || error.where.column < 0))
        return QStringLiteral("an error without a line: ") + error.text();
    return {};
}

static QString brokenByRoundTrip(const Design& design)
{
    const QByteArray written = writeDesign(design, catalog());
    const auto back = readDesign(written, QStringLiteral("written"), catalog());
    if (!back)
        return QStringLiteral("what was written cannot be read: ") + back.error().text() + u'\n' + QString::fromUtf8(written);
    if (back->design != design)
        return QStringLiteral("what was written reads as another design:\n") + QString::fromUtf8(written);
    if (writeDesign(back->design, catalog()) != written)
        return QStringLiteral("written again, the bytes differ:\n") + QString::fromUtf8(written);
    return {};
}

QString brokenDesignPromise(const QByteArray& bytes)
{
    const auto loaded = readDesign(bytes, QStringLiteral("hostile"), catalog());
    if (!loaded)
        return brokenByError(loaded.error(), true);
    for (const Error& warning : loaded->warnings) {
        if (const QString broken = brokenByError(warning, true); !broken.isEmpty())
            return broken;
    }
    return brokenByRoundTrip(loaded->design);
}

QString brokenImportPromise(const char* importer, const QByteArray& bytes)
{
    // Where one file is one document, everything said of it has a line.
    const bool placed = QLatin1String(importer) == QLatin1String("microtosca");
    const auto imported = importerById(QLatin1String(importer))
                              ->read({{QStringLiteral("hostile"), bytes}}, QStringLiteral("Hostile"), catalog());
    if (!imported)
        return brokenByError(imported.error(), placed);
    for (const ImportNote& note : imported->notes) {
        if (note.message.trimmed().isEmpty() || (placed && note.where.line < 1))
            return QStringLiteral("a note without a message or a line");
    }
    return brokenByRoundTrip(imported->design);
}

} // namespace groundplan::test
