// SPDX-License-Identifier: Apache-2.0
#include "app/studio/file_commands.h"

#include <algorithm>

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

#include "app/services/background.h"
#include "app/services/disk.h"
#include "app/services/import_files.h"
#include "app/services/url_fetcher.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/start_content.h"
#include "app/studio/workspace.h"
#include "model/imports/importer.h"
#include "views/dialogs/text_dialogs.h"
#include "views/panels/banner.h"

namespace groundplan {

namespace {

const QString suffix = QStringLiteral(".groundplan.yaml");

struct Import {
    QString name;
    Result<ImportResult> result;
};

Result<ImportResult> importFiles(const QList<ImportFile>& files, const QString& name, const Catalog& catalog)
{
    for (const auto& importer : allImporters()) {
        if (importer->accepts(files))
            return importer->read(files, name, catalog);
    }
    return unexpected(ErrorCode::BadInput, FileCommands::tr("None of the files is in a format that can be imported."));
}

QStringList importPatterns()
{
    QStringList patterns;
    for (const auto& importer : allImporters())
        patterns += importer->filePatterns();
    patterns.removeDuplicates();
    return patterns;
}

} // namespace

FileCommands::FileCommands(MainWindow& window, StartPage& start) : QObject(&window), m_window(window), m_start(start)
{
    Actions& actions = window.actions();
    Workspace& workspace = window.workspace();
    actions.on("new", this, [this] { createDesign(); });
    actions.on("new-window", this, [this] { m_window.workspace().openWindow(); });
    actions.on("open", this, [this] { askOpen(); });
    actions.on("open-address", this, [this] { openAddress(); });
    actions.on("save", this, [this] { save(); });
    actions.on("save-as", this, [this] { saveAs(false); });
    actions.on("save-copy", this, [this] { saveAs(true); });
    actions.on("import", this, [this] { askImport(false); });
    actions.on("import-folder", this, [this] { askImport(true); });
    actions.on("close", this, [this] { m_window.close(); });
    actions.on("quit", this, [this] { m_window.workspace().quit(); });
    actions.on("start-page", this, [this] { m_window.showStartPage(!m_window.showsStartPage() || !m_window.session().isOpen()); });

    connect(&start, &StartPage::newRequested, this, &FileCommands::createDesign);
    connect(&start, &StartPage::openRequested, this, &FileCommands::askOpen);
    connect(&start, &StartPage::addressRequested, this, &FileCommands::openAddress);
    connect(&start, &StartPage::importRequested, this, [this] { askImport(true); });
    connect(&start, &StartPage::recentChosen, this, [this](const QString& path) { m_window.workspace().openFiles({path}, &m_window); });
    connect(&start, &StartPage::sampleChosen, this, &FileCommands::openExample);
    connect(&start, &StartPage::templateChosen, this, &FileCommands::openExample);
    const auto fillExamples = [&start, &workspace] {
        start.setSamples(workspace.samples());
        start.setTemplates(workspace.templates());
    };
    fillExamples();
    connect(&workspace, &Workspace::themeChanged, this, fillExamples); // their pictures wear the theme

    connect(&window, &MainWindow::filesDropped, this, [this](const QStringList& paths) { m_window.workspace().openFiles(paths, &m_window); });
    connect(&window, &MainWindow::closing, this, [this](bool& accepted) { accepted = accepted && mayClose(); });
    DesignSession& session = window.session();
    connect(&session, &DesignSession::opened, this, &FileCommands::tellOpened);
    connect(&session, &DesignSession::failed, this, [this](const QString& what, const Error& error) {
        m_window.showError(tr("%1 cannot be opened").arg(QFileInfo(what).fileName()), error);
    });
    connect(&session, &DesignSession::diskChanged, this, &FileCommands::tellDiskChanged);
    connect(&session, &DesignSession::journalFailed, this, [this](const QString& message) {
        m_window.banners().show(QStringLiteral("journal"), BannerArea::Level::Warning, message);
    });
    fillSubmenus();
}

MainWindow* FileCommands::target()
{
    return m_window.workspace().windowFor(&m_window);
}

void FileCommands::createDesign()
{
    target()->session().create(tr("New design"));
}

void FileCommands::openExample(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return m_window.showError(tr("The example cannot be opened"), bytes.error());
    target()->session().openBytes(*bytes, path, false);
}

void FileCommands::askOpen()
{
    StudioSettings& settings = m_window.workspace().settings();
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Open design"), settings.folder(),
                                                            tr("Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings.setFolder(QFileInfo(paths.first()).absolutePath());
    m_window.workspace().openFiles(paths, &m_window);
}

void FileCommands::openAddress()
{
    const QString address = askAddress(&m_window);
    if (!address.isEmpty())
        fetch(QUrl(address, QUrl::StrictMode));
}

void FileCommands::fetch(const QUrl& url)
{
    auto* progress = new QProgressDialog(tr("Fetching %1 …").arg(url.host()), tr("Cancel"), 0, 0, &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(300);
    progress->setAutoReset(false);
    auto* fetcher = new UrlFetcher(QSslConfiguration::defaultConfiguration(), {}, progress);
    connect(progress, &QProgressDialog::canceled, fetcher, &UrlFetcher::cancel);
    connect(fetcher, &UrlFetcher::progressed, progress, [progress](qint64 received, qint64 total) {
        progress->setMaximum(int(std::max<qint64>(total, 0) / 1024));
        progress->setValue(int(received / 1024));
    });
    connect(fetcher, &UrlFetcher::succeeded, this, [this, progress, url](const QByteArray& bytes) {
        progress->close();
        target()->session().openBytes(bytes, url.toString(), true);
    });
    connect(fetcher, &UrlFetcher::failed, this, [this, progress](const Error& error) {
        progress->disconnect(this);
        progress->close();
        if (error.code != ErrorCode::Cancelled)
            m_window.showError(tr("The address cannot be opened"), error);
    });
    fetcher->fetch(url);
}

bool FileCommands::save()
{
    m_window.commitPending();
    DesignSession& session = m_window.session();
    if (session.path().isEmpty() || session.document().isReadOnly())
        return saveAs(false);
    if (session.changedOnDisk()) {
        const auto answer = QMessageBox::question(&m_window, tr("Changed on disk"),
                                                  tr("%1 was changed by another program. Write over it?").arg(session.title()),
                                                  QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Save)
            return false;
    }
    if (!m_window.report(tr("%1 cannot be saved").arg(session.title()), session.saveAs(session.path())))
        return false;
    m_window.banners().hide(QStringLiteral("disk"));
    m_window.showMessage(tr("Saved %1.").arg(session.path()));
    return true;
}

bool FileCommands::saveAs(bool copy)
{
    m_window.commitPending();
    DesignSession& session = m_window.session();
    StudioSettings& settings = m_window.workspace().settings();
    const QString name = session.path().isEmpty() ? QString(makeSlug(session.title()) + suffix) : QFileInfo(session.path()).fileName();
    const QString folder = session.path().isEmpty() ? settings.folder() : QFileInfo(session.path()).absolutePath();
    QString path = QFileDialog::getSaveFileName(&m_window, copy ? tr("Save a copy") : tr("Save as"), QDir(folder).filePath(name),
                                                tr("Designs (*.groundplan.yaml)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    settings.setFolder(QFileInfo(path).absolutePath());
    const Result<void> written = copy ? session.saveCopy(path) : session.saveAs(path);
    if (!m_window.report(tr("%1 cannot be saved").arg(QFileInfo(path).fileName()), written))
        return false;
    if (!copy) {
        m_window.banners().clear();
        settings.addRecent(path);
        Q_EMIT m_window.workspace().recentChanged();
    }
    m_window.showMessage(copy ? tr("Saved a copy as %1.").arg(path) : tr("Saved %1.").arg(path));
    return true;
}

bool FileCommands::mayClose()
{
    DesignSession& session = m_window.session();
    if (!session.isOpen() || !session.document().isModified())
        return true;
    m_window.raise();
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to %1?").arg(session.title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question.setObjectName(QStringLiteral("unsaved"));
    question.setInformativeText(tr("Otherwise they are lost."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

void FileCommands::askImport(bool folder)
{
    StudioSettings& settings = m_window.workspace().settings();
    QStringList paths;
    if (folder) {
        const QString chosen = QFileDialog::getExistingDirectory(&m_window, tr("Import all manifests of a folder"), settings.folder());
        if (!chosen.isEmpty())
            paths = {chosen};
    } else {
        paths = QFileDialog::getOpenFileNames(&m_window, tr("Import manifests"), settings.folder(),
                                              tr("Manifests (%1);;All files (*)").arg(importPatterns().join(u' ')));
    }
    if (paths.isEmpty())
        return;
    settings.setFolder(folder ? paths.first() : QFileInfo(paths.first()).absolutePath());
    importPaths(paths);
}

void FileCommands::importPaths(const QStringList& paths)
{
    const QString name = QFileInfo(paths.first()).completeBaseName();
    m_window.showMessage(tr("Importing…"));
    const Catalog& catalog = m_window.workspace().catalog();
    inBackground(
        this,
        [paths, name, &catalog]() -> Result<ImportResult> {
            const auto files = readImportFiles(paths, importPatterns());
            if (!files)
                return unexpected(files.error());
            return importFiles(*files, name, catalog);
        },
        [this, name](Result<ImportResult> result) {
            m_window.showMessage({});
            if (!result)
                return m_window.showError(tr("The import failed"), result.error());
            MainWindow* window = target();
            const int components = result->design.components().size();
            window->session().take(std::move(result->design), name, false, true);
            window->actions().action(QStringLiteral("layout-lr"))->trigger();
            QStringList notes;
            for (const ImportNote& note : std::as_const(result->notes)) {
                const QString where = note.where.text();
                notes.append(where.isEmpty() ? note.message : QString(where + QLatin1String(": ") + note.message));
            }
            if (notes.isEmpty())
                return window->showMessage(tr("Imported %n component(s).", nullptr, components));
            window->banners().show(QStringLiteral("import"), BannerArea::Level::Info,
                                   tr("Imported %n component(s).", nullptr, components) + u' ' + tr("%n note(s).", nullptr, int(notes.size())),
                                   {{tr("Show notes"), [window, notes] {
                                         showNotes(tr("Import notes"), tr("What the import left out or guessed:"), notes, window);
                                     }}});
        });
}

void FileCommands::fillSubmenus()
{
    Actions& actions = m_window.actions();
    const auto examples = [this](QMenu* menu, const QList<StartPage::Example>& list) {
        for (const StartPage::Example& example : list) {
            QAction* entry = menu->addAction(example.name);
            entry->setStatusTip(example.description);
            connect(entry, &QAction::triggered, this, [this, path = example.path] { openExample(path); });
        }
        menu->setEnabled(!list.isEmpty());
    };
    examples(actions.submenu(QStringLiteral("new-template")), m_window.workspace().templates());
    examples(actions.submenu(QStringLiteral("open-sample")), m_window.workspace().samples());
    QMenu* recent = actions.submenu(QStringLiteral("open-recent"));
    const auto fillRecent = [this, recent] {
        recent->clear();
        for (const StartPage::Recent& file : recentFiles(m_window.workspace().settings())) {
            QAction* entry = recent->addAction(file.name);
            entry->setStatusTip(file.path);
            entry->setEnabled(file.exists);
            connect(entry, &QAction::triggered, this, [this, path = file.path] { m_window.workspace().openFiles({path}, &m_window); });
        }
        if (recent->isEmpty()) {
            recent->addAction(tr("None yet"))->setEnabled(false);
            return;
        }
        recent->addSeparator();
        connect(recent->addAction(tr("Clear list")), &QAction::triggered, this, [this] {
            m_window.workspace().settings().clearRecent();
            Q_EMIT m_window.workspace().recentChanged();
        });
    };
    // Filled when it is opened: files come and go.
    connect(recent, &QMenu::aboutToShow, this, fillRecent);
    fillRecent();
    connect(&m_window.workspace(), &Workspace::recentChanged, this, [this] {
        m_start.setRecent(recentFiles(m_window.workspace().settings()));
    });
}

void FileCommands::tellOpened(const QList<Error>& warnings)
{
    DesignSession& session = m_window.session();
    BannerArea& banners = m_window.banners();
    banners.clear();
    if (!session.path().isEmpty()) {
        m_window.workspace().settings().addRecent(session.path());
        Q_EMIT m_window.workspace().recentChanged();
    }
    if (session.isNewerFormat()) {
        banners.show(QStringLiteral("newer"), BannerArea::Level::Warning,
                     tr("This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only."),
                     {}, true);
    } else if (session.document().isReadOnly()) {
        banners.show(QStringLiteral("read-only"), BannerArea::Level::Info, tr("Opened from %1, read-only.").arg(session.origin()),
                     {{tr("Save a copy to edit…"), [this] { saveAs(false); }}}, true);
    }
    if (!warnings.isEmpty()) {
        QStringList texts;
        for (const Error& warning : warnings)
            texts.append(warning.text());
        banners.show(QStringLiteral("warnings"), BannerArea::Level::Warning,
                     tr("The file has %n place(s) that this version does not understand. They are kept as they are.", nullptr, int(warnings.size())),
                     {{tr("Show"), [this, texts] { showNotes(tr("Warnings"), tr("What was not understood:"), texts, &m_window); }}});
    }
}

void FileCommands::tellDiskChanged(bool removed)
{
    DesignSession& session = m_window.session();
    if (removed) {
        m_window.banners().show(QStringLiteral("disk"), BannerArea::Level::Warning,
                                tr("%1 was removed or renamed. Save to write it again.").arg(session.title()));
        return;
    }
    const QString text = session.document().isModified()
                             ? tr("%1 was changed by another program. Reloading loses your unsaved changes.").arg(session.title())
                             : tr("%1 was changed by another program.").arg(session.title());
    m_window.banners().show(QStringLiteral("disk"), BannerArea::Level::Warning, text,
                            {{tr("Reload"), [this] { m_window.session().reload(); }},
                             {tr("Keep mine"), [this] { m_window.session().keepMine(); }}});
}

} // namespace groundplan
