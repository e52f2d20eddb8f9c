// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/plan_builder.h"

namespace groundplan::ci {

/// An image that the team builds: what runs it, and where its source is.
struct BuiltImage {
    Id component;
    QString job;        ///< legal as the name of a job: "build-cart"
    QString label;      ///< as people call it, in one line
    QString image;      ///< without tag
    QString repository; ///< its source; empty: the same as the pipeline's
};

/// What a pipeline does, whatever runs it.
struct Pipeline {
    QString design;         ///< path of the design file within the repository
    QString folder;         ///< of the exported files, from the top of the repository; "." for the top
    QStringList overlays;   ///< folders that Kustomize builds
    QList<BuiltImage> images;
    bool scans = false;     ///< images are searched for known weaknesses
    bool signs = false;     ///< images are signed
    bool listsParts = false; ///< images come with a bill of materials
    QStringList subjects;   ///< the pipeline of the design
};

/// The options that all CI targets share.
QList<AttributeSpec> pipelineOptions();

Pipeline pipelineOf(const Design& design, const Catalog& catalog, const QString& designPath, bool buildsImages);

/// Says that tools look for the file at the top of the repository, where the profile exports into a folder of it.
void warnOfFolder(PlanBuilder& plan, const Design& design, const QString& target);

} // namespace groundplan::ci
