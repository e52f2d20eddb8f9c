// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samples.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSet>

#include "app/services/catalog_source.h"
#include "app/services/translation_loader.h"
#include "model/storage/design_reader.h"

/// Messages are compared as users read them: with English plurals.
static void speakEnglish()
{
    groundplan::loadTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

namespace groundplan::test {

const Catalog& catalog()
{
    static const Catalog loaded = [] {
        auto result = loadCatalog();
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return std::move(*result);
    }();
    return loaded;
}

Design design(const QByteArray& yaml)
{
    auto loaded = readDesign(yaml, QStringLiteral("test.groundplan.yaml"), catalog());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text()));
    return loaded->design;
}

QByteArray fileBytes(const QString& path)
{
    // Fixtures of rules are shipped in part, as examples.
    QFile file(QDir(QStringLiteral(GROUNDPLAN_TEST_DATA)).filePath(path));
    if (!file.exists() && path.startsWith(QLatin1String("rules/")))
        file.setFileName(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/examples/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

Design generatedDesign(int components, int connectionsPerComponent)
{
    constexpr int perCluster = 50;
    DesignContent content;
    content.properties.name = QStringLiteral("Generated");
    QList<Id> services;
    Id cluster;
    while (content.components.size() < components) {
        const int number = int(content.components.size());
        Component component;
        if (number % perCluster == 0) {
            component.id = cluster = QStringLiteral("cluster-%1").arg(number / perCluster);
            component.kind = QStringLiteral("cluster");
        } else {
            component.id = QStringLiteral("service-%1").arg(number);
            component.kind = QStringLiteral("service");
            component.in = cluster;
            component.attributes.append(QStringLiteral("technology"), QStringLiteral("Go"));
            component.attributes.append(QStringLiteral("replicas"), 2);
            services.append(component.id);
        }
        component.name = component.id;
        component.name[0] = component.name[0].toUpper();
        const int inCluster = number % perCluster;
        const int clusterNumber = number / perCluster;
        const QPointF at = inCluster == 0 ? QPointF(clusterNumber % 10 * 2200, clusterNumber / 10 * 760)
                                          : QPointF(24 + (inCluster - 1) % 10 * 216, 56 + (inCluster - 1) / 10 * 96);
        content.placements.insert(component.id, {at, inCluster == 0 ? QSizeF(2160, 560) : QSizeF()});
        content.components.append(component);
    }
    for (int from = 0; from < services.size(); ++from) {
        for (int step = 1; step <= connectionsPerComponent; ++step) {
            const int to = int((from + step * 7) % services.size());
            if (to <= from)
                continue;
            Connection connection;
            connection.from = services.at(from);
            connection.to = services.at(to);
            connection.id = connection.from + u'-' + connection.to;
            connection.kind = QStringLiteral("calls");
            connection.attributes.append(QStringLiteral("timeout"), QStringLiteral("2s"));
            content.connections.append(connection);
        }
    }
    auto design = Design::fromContent(std::move(content));
    if (!design)
        qFatal("%s", qPrintable(design.error().text()));
    return std::move(*design);
}

Design scatteredDesign(int components, quint32 seed, int connectionsPerComponent)
{
    const auto random = [&seed](int below) { return int((seed = seed * 1664525u + 1013904223u) >> 8) % below; };
    DesignContent content;
    content.properties.name = QStringLiteral("Scattered");
    const int perRow = std::max(1, int(std::sqrt(components)));
    for (int i = 0; i < components; ++i) {
        Component component;
        component.id = QStringLiteral("service-%1").arg(i);
        component.kind = QStringLiteral("service");
        component.name = component.id;
        content.placements.insert(component.id, {QPointF(i % perRow * 320 + random(12) * 8, i / perRow * 176 + random(9) * 8), {}});
        content.components.append(component);
    }
    QSet<Id> known;
    for (int i = 0; i < components * connectionsPerComponent; ++i) {
        const int from = random(components);
        // Most call a neighbour.
        const int near = std::clamp(from + (random(5) - 2) * perRow + random(5) - 2, 0, components - 1);
        const int to = random(4) == 0 ? random(components) : near;
        Connection connection;
        connection.from = content.components.at(from).id;
        connection.to = content.components.at(to).id;
        connection.id = connection.from + u'-' + connection.to;
        connection.kind = QStringLiteral("calls");
        connection.attributes.append(QStringLiteral("protocol"), QStringLiteral("https"));
        if (from == to || known.contains(connection.id))
            continue;
        known.insert(connection.id);
        content.connections.append(connection);
    }
    auto design = Design::fromContent(std::move(content));
    if (!design)
        qFatal("%s", qPrintable(design.error().text()));
    return std::move(*design);
}

} // namespace groundplan::test
