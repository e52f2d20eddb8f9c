// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QGuiApplication>

#include "app/services/catalog_source.h"
#include "app/services/locale_guard.h"

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    groundplan::keepNumbersLocaleIndependent();
    const auto catalog = groundplan::loadCatalog();
    if (!catalog) {
        std::fprintf(stderr, "%s\n", qPrintable(catalog.error().text()));
        return 4;
    }
    std::printf("%d kinds\n", int(catalog->componentKinds().size()));
    return 0;
}
