// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/scene_marks.h"

#include <tuple>

namespace groundplan {

QHash<Id, FindingCounts> shownFindings(const Scene& scene, const QHash<Id, FindingCounts>& findings)
{
    QHash<Id, FindingCounts> shown;
    for (auto at = findings.cbegin(); at != findings.cend(); ++at) {
        const Id id = scene.shown(at.key());
        if (id.isEmpty())
            continue;
        FindingCounts& counts = shown[id];
        counts.errors += at->errors;
        counts.warnings += at->warnings;
        counts.infos += at->infos;
    }
    return shown;
}

/// Bad before Caution before Good; much before little; groups in their order, so that the outcome is always the same.
static auto seriousness(const LensMark& mark)
{
    const int tone = mark.tone == LensTone::Bad ? 3 : mark.tone == LensTone::Caution ? 2 : mark.tone == LensTone::Neutral ? 0 : 1;
    return std::tuple(tone, mark.amount, -mark.group);
}

LensPicture shownLens(const Scene& scene, const LensPicture& picture)
{
    LensPicture shown = picture;
    shown.marks.clear();
    for (auto at = picture.marks.cbegin(); at != picture.marks.cend(); ++at) {
        const Id id = scene.shown(at.key());
        if (id.isEmpty())
            continue;
        LensMark mark = *at;
        if (id != at.key()) {
            if (picture.marks.contains(id))
                continue; // it has one of its own
            mark.badge.clear();
        }
        const auto known = shown.marks.constFind(id);
        if (known == shown.marks.cend() || seriousness(*known) < seriousness(mark))
            shown.marks.insert(id, mark);
    }
    return shown;
}

void wearScene(DiagramOptions& options, const Scene& scene, const View& view)
{
    options.findings = shownFindings(scene, options.findings);
    options.lens = shownLens(scene, options.lens);
    options.collapsed = scene.collapsed;
    options.context = scene.context;
    options.outline = view.outline;
}

LineShape linesOf(const View& view, LineShape usual)
{
    return view.lines.isEmpty() ? usual : view.lines == QLatin1String("curved") ? LineShape::Curved : LineShape::Orthogonal;
}

} // namespace groundplan
