// SPDX-License-Identifier: Apache-2.0
#include "model/exports/crossplane/packages.h"

#include <QHash>

#include "model/yaml/yaml_reader.h"

namespace groundplan::crossplane {

namespace {

struct EmbeddedFile {
    const char* path;
    const char* content;
};

const EmbeddedFile embeddedFiles[] = {
#include "crossplane_packages.inc"
};

QHash<QString, Value> readPackages()
{
    QHash<QString, Value> packages;
    for (const EmbeddedFile& file : embeddedFiles) {
        const QString name = QString::fromLatin1(file.path);
        const auto read = readYaml(QByteArray(file.content), name);
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        packages.insert(name.chopped(int(qstrlen(".yaml"))), read->value());
    }
    return packages;
}

} // namespace

Value package(const QString& name)
{
    static const QHash<QString, Value> packages = readPackages();
    return packages.value(name);
}

} // namespace groundplan::crossplane
