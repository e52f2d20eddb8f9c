// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include <QFileInfo>
#include <QGuiApplication>

#include "app/cli/verb.h"
#include "app/services/catalog_source.h"
#include "app/services/locale_guard.h"

using namespace groundplan;

static QString overview()
{
    QString text = QCoreApplication::translate("Cli", "Groundplan: design a platform, check it, export what runs it.\n\n"
                                                      "Usage: groundplan VERB [options]\n\nVerbs:\n");
    for (const auto& verb : allVerbs())
        text += QLatin1String("  ") + verb->name().leftJustified(10) + verb->summary() + u'\n';
    text += QCoreApplication::translate("Cli", "\nOptions:\n  --catalog DIR  component kinds of your own (as often as you like)\n"
                                               "  --version      print the version\n  -h, --help     this text; after a verb, the verb's\n\n"
                                               "A file named - is standard input or output. Exit codes: 0 fine, 1 findings,\n"
                                               "2 usage, 3 drift, 4 bad input.\n");
    return text;
}

static int runVerb(QStringList words)
{
    QStringList catalogFolders;
    if (QFileInfo::exists(userCatalogFolder()))
        catalogFolders.append(userCatalogFolder());
    for (qsizetype at = words.indexOf(QStringLiteral("--catalog")); at >= 0; at = words.indexOf(QStringLiteral("--catalog"))) {
        if (at + 1 >= words.size()) {
            printError(QCoreApplication::translate("Cli", "groundplan: --catalog needs a folder."));
            return ExitCode::Usage;
        }
        catalogFolders.append(words.at(at + 1));
        words.remove(at, 2);
    }
    if (words.isEmpty() || words.first() == QLatin1String("-h") || words.first() == QLatin1String("--help")
        || words.first() == QLatin1String("help")) {
        print(overview());
        return words.isEmpty() ? ExitCode::Usage : ExitCode::Fine;
    }
    if (words.first() == QLatin1String("--version")) {
        print(QStringLiteral("groundplan " GROUNDPLAN_VERSION "\n"));
        return ExitCode::Fine;
    }
    const QString name = words.takeFirst();
    const Verb* verb = verbByName(name);
    if (!verb) {
        printError(QCoreApplication::translate("Cli", "groundplan: there is no verb '%1'.\nTry 'groundplan --help'.").arg(name));
        return ExitCode::Usage;
    }
    if (words.contains(QStringLiteral("-h")) || words.contains(QStringLiteral("--help"))) {
        print(helpOf(*verb));
        return ExitCode::Fine;
    }
    const auto line = CommandLine::parse(name, verb->options(), words);
    if (!line)
        return usageError(*verb, line.error().message);
    const auto catalog = loadCatalog(catalogFolders);
    if (!catalog)
        return failWith(catalog.error());
    return verb->run(*line, *catalog);
}

int main(int argc, char** argv)
{
    // Pictures need fonts, and fonts need Qt Gui; nothing here needs a display.
    const bool draws = argc > 1 && std::strcmp(argv[1], "render") == 0;
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("groundplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDPLAN_VERSION));
    keepNumbersLocaleIndependent();
    return runVerb(QCoreApplication::arguments().mid(1));
}
