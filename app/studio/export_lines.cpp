// SPDX-License-Identifier: Apache-2.0
#include "app/studio/export_lines.h"

#include <QCoreApplication>

#include "model/exports/export_set.h"

namespace groundplan {

namespace {

ExportLine::State stateOf(ExportDifference::State state)
{
    switch (state) {
    case ExportDifference::Same: return ExportLine::State::Same;
    case ExportDifference::New: return ExportLine::State::New;
    case ExportDifference::Changed: return ExportLine::State::Changed;
    case ExportDifference::Edited: return ExportLine::State::Edited;
    case ExportDifference::Conflict: return ExportLine::State::Conflict;
    case ExportDifference::Stale: return ExportLine::State::Stale;
    case ExportDifference::Kept: return ExportLine::State::Kept;
    case ExportDifference::Foreign: return ExportLine::State::Foreign;
    }
    return ExportLine::State::Unknown;
}

QList<ExportLine> linesOf(const ExportQuestion& question, const ExportSet& set, const QList<ExportDifference>& differences)
{
    QHash<QString, const ExportDifference*> byPath;
    for (const ExportDifference& difference : differences)
        byPath.insert(difference.path, &difference);
    QList<ExportLine> lines;
    lines.reserve(set.files.size());
    const auto add = [&](const ExportFile& file, const QString& target, const ExportDifference* difference) {
        ExportLine line{.file = file, .target = question.names.value(target, target), .state = ExportLine::State::Unknown, .before = {}, .after = file.content, .remark = {}};
        if (difference) {
            line.state = stateOf(difference->state);
            line.before = difference->before;
            line.after = difference->after;
            line.conflicts = difference->conflicts;
            line.remark = difference->remark;
            line.decided = question.choices.contains(file.path);
        }
        lines.append(line);
    };
    for (const ExportFile& file : set.files)
        add(file, set.targetOf.value(file.path), byPath.take(file.path));
    for (const ExportDifference& difference : differences) {
        if (byPath.contains(difference.path)) // no longer exported
            add({.path = difference.path, .content = {}, .subjects = {}}, difference.target, &difference);
    }
    return lines;
}

QString tr(const char* text, int count)
{
    return QCoreApplication::translate("ExportOutcome", text, nullptr, count);
}

} // namespace

ExportAnswer answerExport(const ExportQuestion& question, const Catalog& catalog, const std::shared_ptr<ExportTurn>& turn)
{
    ExportAnswer answer;
    answer.set = question.set;
    if (!answer.set) {
        auto planned = planExports(question.design, catalog, question.targets, ExportTurn::progressOf(turn));
        if (!planned) {
            answer.error = planned.error();
            return answer;
        }
        answer.set = std::make_shared<const ExportSet>(std::move(*planned));
    }
    QList<ExportDifference> differences;
    if (!question.folder.isEmpty()) {
        auto compared = compareExport(*answer.set, question.folder, {.choices = question.choices, .progress = ExportTurn::progressOf(turn)});
        if (compared) {
            differences = compared->differences;
            answer.mended = compared->mended;
            answer.compared = true;
        } else {
            answer.error = compared.error();
        }
    }
    answer.tree = ExportTree::of(linesOf(question, *answer.set, differences));
    return answer;
}

QHash<QString, ConflictChoice> conflictChoices(const QHash<QString, ExportChoice>& choices)
{
    QHash<QString, ConflictChoice> found;
    for (auto at = choices.cbegin(); at != choices.cend(); ++at) {
        if (*at == ExportChoice::Mine)
            found.insert(at.key(), ConflictChoice::Ours);
        else if (*at == ExportChoice::Generated)
            found.insert(at.key(), ConflictChoice::Theirs);
        else if (*at == ExportChoice::Marks)
            found.insert(at.key(), ConflictChoice::Markers);
    }
    return found;
}

QString exportOutcomeText(const ExportOutcome& outcome, const QString& folder)
{
    int merged = 0;
    int kept = 0;
    int marks = 0;
    for (const ExportDifference& difference : outcome.comparison.differences) {
        const bool edited = difference.state == ExportDifference::Edited;
        merged += edited && difference.before != difference.after;
        kept += difference.state == ExportDifference::Kept || (edited && difference.before == difference.after);
        marks += difference.state == ExportDifference::Conflict && difference.conflicts > 0 && difference.before != difference.after;
    }
    QStringList parts{tr("Wrote %n file(s) to %1.", outcome.written).arg(folder)};
    if (outcome.removed > 0)
        parts.append(tr("Removed %n.", outcome.removed));
    if (merged > 0)
        parts.append(tr("Edits by hand were merged in %n file(s).", merged));
    if (kept > 0)
        parts.append(tr("%n file(s) edited by hand stay as they are.", kept));
    if (marks > 0)
        parts.append(tr("%n file(s) hold marks that somebody has to decide.", marks));
    if (!outcome.comparison.mended.isEmpty())
        parts.append(outcome.comparison.mended);
    return parts.join(u' ');
}

} // namespace groundplan
