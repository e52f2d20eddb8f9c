// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "model/exports/export_plan.h"

namespace groundplan::test {

/// What a program said.
struct Judged {
    int code = -1;      ///< its exit code; -1: it could not be run
    QByteArray output;  ///< both channels
};

/// Runs a program to its end, two minutes at most.
Judged run(const QString& program, const QStringList& arguments, const QString& folder = {}, const QByteArray& input = {});

/// The path of a program on the PATH or among the Go programs; empty: not installed.
QString tool(const QString& name);

/// Node.js and the folder `node_modules` in which `installer/test.sh --install-validators` puts the packages of
/// installer/validators/package.json (GROUNDPLAN_NODE_MODULES names another one); empty: one of them is not there.
QString nodeModules();

/// Runs tests/judges/NAME with Node.js in the folder that holds those packages.
Judged runNode(const QString& script, const QStringList& arguments, const QByteArray& input = {});

/// Writes the files of a plan below a folder.
bool writePlan(const QList<ExportFile>& files, const QString& folder);
bool writeBytes(const QString& path, const QByteArray& content);

/// The shipped samples and, where GROUNDPLAN_CORPUS names a folder of real manifests, what its importers make of them.
QMap<QString, Design> sampleDesigns();

/// A design whose names, texts and values try to break out of every format: quotes, YAML words, template braces, line
/// breaks, right-to-left text, emoji, very long words, paths that climb.
Design designFromHell();

} // namespace groundplan::test
