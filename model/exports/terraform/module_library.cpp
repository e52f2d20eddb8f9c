// SPDX-License-Identifier: Apache-2.0
#include "model/exports/terraform/module_library.h"

#include <algorithm>

#include <QRegularExpression>

namespace groundplan::terraform {

namespace {

struct EmbeddedFile {
    const char* path;
    const char* content;
};

const EmbeddedFile embeddedFiles[] = {
#include "terraform_modules.inc"
};

QList<Module> readModules()
{
    QList<Module> list;
    for (const EmbeddedFile& file : embeddedFiles) {
        const QStringList path = QString::fromLatin1(file.path).split(u'/');
        auto found = std::find_if(list.begin(), list.end(), [&path](const Module& known) { return known.name == path.at(0) && known.cloud == path.at(1); });
        if (found == list.end())
            found = list.insert(list.end(), Module{path.at(0), path.at(1), {}, {}, {}});
        QByteArray& part = path.at(2) == QLatin1String("main.tf") ? found->main : path.at(2) == QLatin1String("outputs.tf") ? found->outputs : found->variables;
        part = file.content;
    }
    return list;
}

} // namespace

bool Module::isSensitive(const QString& output) const
{
    static const QByteArray mark("sensitive");
    const qsizetype start = outputs.indexOf(QByteArray("output \"" + output.toLatin1() + "\""));
    return start >= 0 && outputs.mid(start, outputs.indexOf("\n}", start) - start).contains(mark);
}

int Module::longestName() const
{
    static const QRegularExpression limit(QStringLiteral("\\[a-z0-9-\\]\\{1,([0-9]+)\\}"));
    const QRegularExpressionMatch match = limit.match(QString::fromUtf8(variables));
    return match.hasMatch() ? match.captured(1).toInt() + 1 : 40;
}

QStringList Module::declared(const char* keyword, const QByteArray& text)
{
    QStringList names;
    const QByteArray start = QByteArray(keyword) + " \"";
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(start))
            names.append(QString::fromUtf8(line.mid(start.size(), line.indexOf('"', start.size()) - start.size())));
    }
    return names;
}

const QList<Module>& modules()
{
    static const QList<Module> list = readModules();
    return list;
}

const Module* module(const QString& name, const QString& cloud)
{
    for (const Module& each : modules()) {
        if (each.name == name && each.cloud == cloud)
            return &each;
    }
    return nullptr;
}

} // namespace groundplan::terraform
