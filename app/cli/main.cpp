// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>

#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "app/services/locale_guard.h"
#include "app/services/translation_loader.h"

using namespace groundplan;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

const Verb* verbNamed(const QString& name)
{
    for (const auto& verb : allVerbs()) {
        if (verb->info().name == name)
            return verb.get();
    }
    return nullptr;
}

QString overview()
{
    QString text = tr("Usage: groundplan VERB [ARGUMENTS] [OPTIONS]") + u'\n'
                   + tr("Platform designs as files: check, lay out, draw, import and export them.") + QLatin1String("\n\n")
                   + tr("Verbs:") + u'\n';
    for (const auto& verb : allVerbs()) {
        const VerbInfo info = verb->info();
        text += QLatin1String("  ") + info.name.leftJustified(10) + u' ' + info.summary + u'\n';
    }
    text += u'\n' + tr("'groundplan VERB --help' explains a verb; 'groundplan --version' names the version.") + u'\n'
            + tr("Exit codes: 0 fine, 1 findings, 2 wrong command line, 3 export folder differs, 4 bad input or output.") + u'\n';
    return text;
}

int runVerb(const Verb& verb, const QStringList& words)
{
    const auto arguments = Arguments::parse(verb.info(), words);
    if (!arguments)
        return reportUsage(arguments.error().message);
    if (arguments->has("help"))
        return printed(helpText(verb.info()));
    return verb.run(*arguments);
}

int run(const QStringList& words)
{
    if (words.isEmpty()) {
        printError(overview());
        return ExitUsage;
    }
    const QString& first = words.first();
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return printed(QStringLiteral("groundplan " GROUNDPLAN_VERSION "\n"));
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        const Verb* verb = words.size() > 1 ? verbNamed(words.at(1)) : nullptr;
        if (words.size() > 1 && !verb)
            return reportUsage(tr("Unknown verb '%1'; 'groundplan --help' lists the verbs.").arg(words.at(1)));
        return printed(verb ? helpText(verb->info()) : overview());
    }
    if (const Verb* verb = verbNamed(first))
        return runVerb(*verb, words.mid(1));
    return reportUsage(tr("Unknown verb '%1'; 'groundplan --help' lists the verbs.").arg(first));
}

} // namespace

int main(int argc, char** argv)
{
    const Verb* verb = argc > 1 ? verbNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    // Qt's remarks about the machine (no XDG_RUNTIME_DIR in a build container …) are none of the report.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    std::unique_ptr<QCoreApplication> application;
    if (verb && verb->info().needsGui) {
        // Drawing needs fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    keepNumbersLocaleIndependent();
    QCoreApplication::setApplicationName(QStringLiteral("groundplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDPLAN_VERSION));
    // Reports are English whatever the locale is; the catalogue holds the plurals of the rules' messages.
    loadTranslations(*application, QLocale(QLocale::English));
    return run(QCoreApplication::arguments().mid(1));
}
