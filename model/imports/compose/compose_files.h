// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include <QHash>
#include <QList>

#include "model/imports/importer.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// A map that several maps make up: what it extends, what it merges (`<<`), what later files say. The last one wins.
class ComposeMap
{
public:
    void add(const YamlNode& map) { m_layers.append(map); }
    bool isEmpty() const { return m_layers.isEmpty(); }
    /// Layers from the first to the last.
    const QList<YamlNode>& layers() const { return m_layers; }
    /// The value of the last layer that has that key; a node that is not there otherwise.
    YamlNode operator[](std::string_view key) const;
    /// The values of that key, from the first layer to the last: for what is added up.
    QList<YamlNode> all(std::string_view key) const;
    Where where() const { return m_layers.isEmpty() ? Where() : m_layers.last().where(); }

private:
    QList<YamlNode> m_layers;
};

struct ComposeService {
    QString name;
    ComposeMap map;
    Where where;
};

/// The services and networks of Compose files, merged as `docker compose -f a -f b` merges them.
struct ComposeProject {
    QList<ComposeService> services;
    QHash<QString, YamlNode> networks;
    QList<ImportNote> notes;
};

/// True for a file that is meant to be a Compose file, by its content or, when that cannot be read, by its name.
bool isComposeFile(const ImportFile& file);

/// Reads and merges the files that are Compose files; others give a note. Malformed ones are errors with their place.
Result<ComposeProject> readCompose(const QList<ImportFile>& files);

/// The pairs of a setting that is a map or a list of "name=value", later layers over earlier ones, in order.
struct ComposeEntry {
    QString name;
    QString value; ///< interpolated; empty when only the name is given
    bool given = false;
    Where where;
};
QList<ComposeEntry> composeEntries(const ComposeMap& map, std::string_view key);

/// A text with `$$` as a dollar sign and the defaults of ${NAME:-default}; variables without one stay, as ${NAME}.
QString interpolated(const QString& text);

} // namespace groundplan
