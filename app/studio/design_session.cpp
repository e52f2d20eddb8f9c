// SPDX-License-Identifier: Apache-2.0
#include "app/studio/design_session.h"

#include <QFileInfo>

#include "app/services/background.h"
#include "app/services/disk.h"
#include "app/services/log.h"
#include "model/storage/design_writer.h"

namespace groundplan {

namespace {

struct Reading {
    QByteArray bytes;
    Result<LoadedDesign> loaded;
};

} // namespace

DesignSession::DesignSession(const Catalog& catalog, const QString& recoveryFolder, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_journal(m_document, catalog, recoveryFolder)
{
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, &DesignSession::titleChanged);
    connect(&m_journal, &RecoveryJournal::failed, this, &DesignSession::journalFailed);
    connect(&m_watch, &FileWatch::changedOnDisk, this, [this] {
        m_changedOnDisk = true;
        Q_EMIT diskChanged(false);
    });
    connect(&m_watch, &FileWatch::removedFromDisk, this, [this] { Q_EMIT diskChanged(true); });
}

QString DesignSession::title() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_document.design().name().isEmpty() ? tr("Untitled") : m_document.design().name();
}

void DesignSession::create(const QString& name)
{
    DesignContent content;
    content.properties.name = name;
    content.properties.rules.profile = m_newProfile;
    auto design = Design::fromContent(std::move(content));
    take(design ? std::move(*design) : Design(), {});
}

void DesignSession::take(Design design, const QString& origin, bool readOnly, bool modified)
{
    LoadedDesign loaded;
    loaded.design = std::move(design);
    finish(std::move(loaded), {}, {}, origin, readOnly);
    if (modified) {
        m_document.undoStack()->resetClean();
        m_journal.keepNow();
    }
}

void DesignSession::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    read([absolute] { return readFile(absolute); }, absolute, {}, false);
}

void DesignSession::openBytes(const QByteArray& bytes, const QString& origin, bool readOnly)
{
    read([bytes]() -> Result<QByteArray> { return bytes; }, {}, origin, readOnly);
}

void DesignSession::reload()
{
    if (!m_path.isEmpty())
        open(m_path);
}

void DesignSession::read(std::function<Result<QByteArray>()> bytes, const QString& path, const QString& origin, bool readOnly)
{
    const int request = ++m_request;
    setLoading(true);
    inBackground(
        this,
        [this, bytes, path, origin] {
            const Result<QByteArray> held = bytes();
            if (!held)
                return Reading{{}, unexpected(held.error())};
            ReadOptions options;
            options.acceptNewer = true;
            return Reading{*held, readDesign(*held, path.isEmpty() ? origin : path, m_catalog, options)};
        },
        [this, request, path, origin, readOnly](Reading reading) {
            if (request != m_request)
                return;
            setLoading(false);
            if (!reading.loaded) {
                logWarning(QLatin1String("cannot open: ") + reading.loaded.error().text());
                Q_EMIT failed(path.isEmpty() ? origin : path, reading.loaded.error());
                return;
            }
            finish(std::move(*reading.loaded), reading.bytes, path, origin, readOnly);
        });
}

void DesignSession::finish(LoadedDesign loaded, const QByteArray& bytes, const QString& path, const QString& origin, bool readOnly)
{
    m_journal.discard();
    m_path = path;
    m_origin = origin;
    m_newer = loaded.newerVersion;
    m_open = true;
    m_changedOnDisk = false;
    m_journal.setPath(path);
    m_watch.watch(path, bytes);
    m_document.setReadOnly(false);
    m_document.reset(std::move(loaded.design));
    m_document.setReadOnly(readOnly || m_newer);
    Q_EMIT titleChanged();
    Q_EMIT opened(loaded.warnings);
}

void DesignSession::recover(const RecoveredDesign& recovered)
{
    ReadOptions options;
    options.acceptNewer = true;
    auto loaded = readDesign(recovered.content, recovered.path, m_catalog, options);
    if (!loaded) {
        Q_EMIT failed(recovered.path.isEmpty() ? recovered.journal : recovered.path, loaded.error());
        return;
    }
    const Result<QByteArray> onDisk = recovered.path.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(recovered.path);
    finish(std::move(*loaded), onDisk ? *onDisk : QByteArray(), recovered.path, {}, false);
    m_document.undoStack()->resetClean();
    m_journal.keepNow();
    m_journal.flush();
    RecoveryJournal::remove(recovered.journal);
    Q_EMIT titleChanged();
}

Result<void> DesignSession::write(const QString& path, QByteArray* bytes)
{
    if (m_newer) {
        return unexpected(ErrorCode::Refused,
                          tr("The file was written by a newer version of Groundplan; this version would lose parts of it."),
                          {.file = m_path, .subject = {}});
    }
    const QByteArray written = writeDesign(m_document.design(), m_catalog);
    if (bytes)
        *bytes = written;
    return writeFile(path, written);
}

Result<void> DesignSession::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QByteArray bytes;
    if (auto written = write(absolute, &bytes); !written)
        return written;
    m_path = absolute;
    m_origin.clear();
    m_changedOnDisk = false;
    m_document.setReadOnly(false);
    m_document.undoStack()->setClean();
    m_journal.setPath(absolute);
    m_journal.discard();
    m_watch.watch(absolute, bytes);
    Q_EMIT titleChanged();
    Q_EMIT saved(absolute);
    return {};
}

Result<void> DesignSession::saveCopy(const QString& path)
{
    return write(QFileInfo(path).absoluteFilePath());
}

void DesignSession::keepMine()
{
    m_changedOnDisk = false;
    m_document.undoStack()->resetClean();
    Q_EMIT titleChanged();
}

void DesignSession::abandon()
{
    m_journal.discard();
}

void DesignSession::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

} // namespace groundplan
