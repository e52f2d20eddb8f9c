// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_writer.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/services/disk.h"
#include "app/services/export_change.h"
#include "app/services/export_lock.h"
#include "app/services/export_paths.h"

namespace groundplan {

namespace {

constexpr const char* attributesName = ".gitattributes";
constexpr const char* attributesText = "# How git handles what Groundplan remembers of its exports.\n"
                                       ".groundplan.lock merge=union linguist-generated\n"
                                       ".groundplan.base merge=union -diff linguist-generated\n";

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

Unexpected stopped()
{
    return unexpected(ErrorCode::Cancelled, tr("The export was stopped. Nothing was changed."), {});
}

/// Compares one export with one folder whose lock has been read.
class Comparing
{
public:
    Comparing(const ExportSet& set, const QString& root, const ExportLock& lock, const ExportWriting& writing)
        : m_set(set), m_root(root), m_lock(lock), m_writing(writing)
    {
    }

    Result<QList<ExportDifference>> run()
    {
        for (const ExportFile& file : m_set.files) {
            if (!goOn())
                return stopped();
            if (auto compared = planned(file); !compared)
                return unexpected(compared.error());
        }
        for (const auto& [path, entries] : m_lock.files()) {
            if (!goOn())
                return stopped();
            if (!m_planned.contains(path))
                leftOver(path, entries);
        }
        std::sort(m_differences.begin(), m_differences.end(), [](const auto& left, const auto& right) { return left.path < right.path; });
        return m_differences;
    }

private:
    bool isMine(const QString& target) const { return m_writing.wholeFolder || m_set.targets.contains(target); }

    bool goOn()
    {
        return !m_writing.progress || ++m_steps % 16 != 0
               || m_writing.progress(qMin(1.0, double(m_steps) / double(m_set.files.size() + m_lock.files().size() + 1)));
    }

    Result<void> planned(const ExportFile& file)
    {
        m_planned.insert(file.path);
        if (auto inside = checkInside(m_root, file.path); !inside)
            return inside;
        ExportDifference difference{.path = file.path, .target = m_set.targetOf.value(file.path), .state = ExportDifference::New, .before = {}, .after = file.content, .remark = {}};
        const QString path = QString(m_root + u'/' + file.path);
        if (QFileInfo::exists(path)) {
            auto bytes = readFile(path);
            if (!bytes)
                return unexpected(bytes.error());
            difference.before = *bytes;
            judge(file, difference);
        }
        m_differences.append(difference);
        return {};
    }

    void judge(const ExportFile& file, ExportDifference& difference) const
    {
        if (difference.before == file.content) {
            difference.state = ExportDifference::Same;
            return;
        }
        QStringList known;
        for (const ExportLock::Entry& entry : m_lock.entries(file.path)) {
            if (isMine(entry.target))
                known.append(entry.hash);
        }
        if (known.isEmpty()) {
            difference.state = ExportDifference::Foreign;
            if (choice(file.path) == ConflictChoice::Ours)
                difference.after = difference.before;
            return;
        }
        if (known.contains(exportHash(difference.before))) {
            difference.state = ExportDifference::Changed;
            return;
        }
        difference.state = ExportDifference::Edited;
        if (hasConflictMarks(difference.before)) {
            difference.state = ExportDifference::Conflict;
            difference.conflicts = 1;
            difference.remark = tr("It still holds the marks of an earlier conflict; decide them first.");
            takeSide(file, difference);
        } else if (known.contains(exportHash(file.content))) {
            difference.after = difference.before; // the design says what it said before
        } else {
            merge(file, known, difference);
        }
    }

    void merge(const ExportFile& file, const QStringList& known, ExportDifference& difference) const
    {
        QByteArray base;
        for (const QString& hash : known) {
            if (const auto text = m_lock.text(hash)) {
                base = *text;
                break;
            }
        }
        const ConflictChoice decided = m_writing.choices.value(file.path, m_writing.conflicts);
        auto merged = mergeByHand(difference.before, base, file.content, decided);
        if (!merged && decided == ConflictChoice::Ours)
            merged = MergedText{difference.before, 0};
        else if (!merged && decided == ConflictChoice::Theirs)
            merged = MergedText{file.content, 0};
        if (!merged) {
            difference.state = ExportDifference::Conflict;
            difference.conflicts = 1;
            difference.after = difference.before;
            difference.remark = merged.error().message;
            return;
        }
        difference.after = merged->text;
        difference.conflicts = merged->conflicts;
        if (merged->conflicts > 0)
            difference.state = ExportDifference::Conflict;
    }

    /// What was chosen for this one file; nothing when only what holds for all does.
    std::optional<ConflictChoice> choice(const QString& path) const
    {
        const auto own = m_writing.choices.constFind(path);
        return own == m_writing.choices.cend() ? std::nullopt : std::optional(*own);
    }

    /// A side that was chosen for this one file also decides what cannot be merged.
    void takeSide(const ExportFile& file, ExportDifference& difference) const
    {
        const auto own = choice(file.path);
        if (own != ConflictChoice::Ours && own != ConflictChoice::Theirs)
            return;
        difference.after = own == ConflictChoice::Ours ? difference.before : file.content;
        difference.remark.clear();
    }

    void leftOver(const QString& path, const QList<ExportLock::Entry>& entries)
    {
        QStringList known;
        QString target;
        for (const ExportLock::Entry& entry : entries) {
            if (!isMine(entry.target))
                return; // another target made it too: it is that one's to remove
            known.append(entry.hash);
            target = entry.target;
        }
        const QString whole = QString(m_root + u'/' + path);
        if (!checkInside(m_root, path) || !QFileInfo(whole).isFile())
            return;
        const auto bytes = readFile(whole);
        if (!bytes)
            return;
        const bool untouched = known.contains(exportHash(*bytes));
        m_differences.append({.path = path, .target = target, .state = untouched ? ExportDifference::Stale : ExportDifference::Kept, .before = *bytes,
                              .after = untouched ? QByteArray() : *bytes, .remark = {}});
    }

    const ExportSet& m_set;
    const QString m_root;
    const ExportLock& m_lock;
    const ExportWriting& m_writing;
    QList<ExportDifference> m_differences;
    QSet<QString> m_planned;
    qsizetype m_steps = 0;
};

/// Checks the folder itself and completes what was interrupted in it.
Result<QString> prepared(const QString& root, bool guarded)
{
    const QFileInfo info(root);
    if (info.exists() && !info.isDir())
        return unexpected(ErrorCode::Unwritable, tr("This is a file, not a folder."), {.file = root, .subject = {}});
    for (const char* name : {exportLockName, exportBaseName}) {
        if (auto inside = checkInside(root, QLatin1String(name)); !inside)
            return unexpected(inside.error());
    }
    return guarded ? mendFolder(root) : Result<QString>(QString());
}

Result<ExportComparison> compare(const ExportSet& set, const QString& root, const ExportLock& lock, const ExportWriting& writing)
{
    auto differences = Comparing(set, root, lock, writing).run();
    if (!differences)
        return unexpected(differences.error());
    return ExportComparison{*differences, {}};
}

bool needsDecision(const ExportDifference& difference, const ExportWriting& writing)
{
    const ConflictChoice choice = writing.choices.value(difference.path, writing.conflicts);
    if (difference.state == ExportDifference::Foreign)
        return !writing.overForeign && !writing.choices.contains(difference.path);
    return difference.state == ExportDifference::Conflict
           && (!difference.remark.isEmpty() || choice == ConflictChoice::Refuse);
}

/// The lock after this export.
void remember(ExportLock& lock, const ExportSet& set, const QList<ExportDifference>& differences, bool wholeFolder)
{
    QSet<QString> kept;
    for (const ExportDifference& difference : differences) {
        if (difference.state == ExportDifference::Kept)
            kept.insert(difference.path); // told again next time
    }
    const std::map<QString, QList<ExportLock::Entry>> before = lock.files();
    for (const auto& [path, entries] : before) {
        for (const ExportLock::Entry& entry : entries) {
            if ((wholeFolder || set.targets.contains(entry.target)) && !kept.contains(path))
                lock.forget(path, entry.target);
        }
    }
    for (const ExportFile& file : set.files) {
        const QString hash = exportHash(file.content);
        lock.remember(file.path, set.targetOf.value(file.path), hash);
        lock.keep(hash, file.content);
    }
}

std::optional<QByteArray> bytesOf(const QString& root, const QString& path)
{
    const auto bytes = readFile(QString(root + u'/' + path), 1ll << 30);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

/// What the folder remembers is part of the same change.
void addMemory(FolderChange& change, const ExportLock& lock, const QString& root)
{
    const auto add = [&](const char* name, const QByteArray& text) {
        const QString path = QLatin1String(name);
        const auto before = bytesOf(root, path);
        if (before == text)
            return false;
        change.put.emplace(path, text);
        change.before.emplace(path, before);
        return !before;
    };
    const bool first = add(exportLockName, lock.lockText());
    add(exportBaseName, lock.baseText());
    // Only once: who removes it, or has one, knows why.
    if (const QFileInfo attributes(QString(root + u'/' + QLatin1String(attributesName))); first && !attributes.exists() && !attributes.isSymLink())
        add(attributesName, attributesText);
    if (const QFileInfo old(QString(root + u'/' + QLatin1String(oldExportRecordName))); old.isFile() && !old.isSymLink())
        change.remove.append(QLatin1String(oldExportRecordName));
}

} // namespace

bool ExportDifference::isDrift() const
{
    return state == New || state == Changed || state == Conflict || state == Stale || state == Foreign || (state == Edited && before != after);
}

QString exportStateName(ExportDifference::State state)
{
    switch (state) {
    case ExportDifference::Same: return QStringLiteral("same");
    case ExportDifference::New: return QStringLiteral("new");
    case ExportDifference::Changed: return QStringLiteral("changed");
    case ExportDifference::Edited: return QStringLiteral("edited");
    case ExportDifference::Conflict: return QStringLiteral("conflict");
    case ExportDifference::Stale: return QStringLiteral("stale");
    case ExportDifference::Kept: return QStringLiteral("kept");
    case ExportDifference::Foreign: return QStringLiteral("foreign");
    }
    return {};
}

bool differsAtAll(const QList<ExportDifference>& differences)
{
    return std::any_of(differences.begin(), differences.end(), [](const ExportDifference& difference) { return difference.isDrift(); });
}

Result<ExportComparison> compareExport(const ExportSet& set, const QString& folder, const ExportWriting& writing)
{
    const QString root = plainFolder(folder);
    // A folder in which an export is at work is compared as it is.
    const auto guard = ExportGuard::attempt(root);
    const auto mended = prepared(root, guard.has_value());
    if (!mended)
        return unexpected(mended.error());
    const auto lock = ExportLock::read(root);
    if (!lock)
        return unexpected(lock.error());
    auto comparison = compare(set, root, *lock, writing);
    if (comparison)
        comparison->mended = *mended;
    return comparison;
}

Result<ExportOutcome> writeExport(const ExportSet& set, const QString& folder, const ExportWriting& writing)
{
    const QString root = plainFolder(folder);
    const auto guard = ExportGuard::wait(root, writing.progress);
    if (!guard)
        return unexpected(guard.error());
    const auto mended = prepared(root, true);
    if (!mended)
        return unexpected(mended.error());
    auto lock = ExportLock::read(root);
    if (!lock)
        return unexpected(lock.error());
    const auto part = [&writing](double from, double to) -> ExportProgress {
        if (!writing.progress)
            return {};
        return [&writing, from, to](double done) { return writing.progress(from + (to - from) * done); };
    };
    ExportWriting comparing = writing;
    comparing.progress = part(0, 0.3);
    auto comparison = compare(set, root, *lock, comparing);
    if (!comparison)
        return unexpected(comparison.error());

    ExportOutcome outcome;
    FolderChange change;
    for (const ExportDifference& difference : std::as_const(comparison->differences)) {
        if (needsDecision(difference, writing))
            outcome.refused.append(difference);
        if (!difference.isDrift() || (difference.before == difference.after && difference.state != ExportDifference::New
                                      && difference.state != ExportDifference::Stale)) {
            ++outcome.unchanged;
        } else if (difference.state == ExportDifference::Stale) {
            change.remove.append(difference.path);
            change.before.emplace(difference.path, difference.before);
            ++outcome.removed;
        } else {
            change.put.emplace(difference.path, difference.after);
            change.before.emplace(difference.path, difference.state == ExportDifference::New ? std::nullopt : std::optional(difference.before));
            ++outcome.written;
        }
    }
    outcome.comparison = *comparison;
    outcome.comparison.mended = *mended;
    if (!outcome.refused.isEmpty()) {
        outcome.written = outcome.removed = 0;
        return outcome;
    }
    remember(*lock, set, comparison->differences, writing.wholeFolder);
    addMemory(change, *lock, root);
    if (auto applied = applyChange(root, change, part(0.3, 1)); !applied)
        return unexpected(applied.error());
    return outcome;
}

ExportSet exportSetOf(const ExportPlan& plan)
{
    ExportSet set;
    set.targets.append(plan.target);
    set.files = plan.files;
    set.notes = plan.notes;
    for (const ExportFile& file : plan.files)
        set.targetOf.insert(file.path, plan.target);
    return set;
}

} // namespace groundplan
