// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "app/services/catalog_source.h"
#include "app/services/locale_guard.h"
#include "app/services/log.h"
#include "app/services/pseudo_locale.h"
#include "app/studio/main_window.h"
#include "app/studio/screenshot.h"
#include "app/services/translation_loader.h"
#include "app/studio/workspace.h"
#include "views/theme/theme_list.h"

using namespace groundplan;

namespace {

QCommandLineOption hidden(const char* name, const char* value)
{
    QCommandLineOption option(QString::fromLatin1(name), {}, QString::fromLatin1(value));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

/// Known before options are read, whose texts are translated: --language, or GROUNDPLAN_PSEUDO_LOCALE. "pseudo" makes all
/// texts longer, "pseudo-rtl" turns the windows as well; both are for finding flaws in the layout.
QString languageAsked()
{
    const QStringList arguments = QApplication::arguments();
    if (const qsizetype at = arguments.indexOf(QLatin1String("--language")); at >= 0)
        return arguments.value(at + 1);
    return qEnvironmentVariableIntValue("GROUNDPLAN_PSEUDO_LOCALE") ? QStringLiteral("pseudo") : QString();
}

QSize sizeNamed(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.width() > 0 && size.height() > 0 ? size : QSize(1440, 900);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    keepNumbersLocaleIndependent();
    QApplication::setApplicationName(QStringLiteral("groundplan-studio"));
    QApplication::setOrganizationName(QStringLiteral("groundplan"));
    QApplication::setApplicationDisplayName(QStringLiteral("Groundplan"));
    QApplication::setApplicationVersion(QStringLiteral(GROUNDPLAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("groundplan"));
    startLog(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/groundplan/log"), QStringLiteral("studio"));
    // Pictures show the program as it comes, not what its user did to it.
    const bool grabbing = QCoreApplication::arguments().contains(QLatin1String("--screenshot"));
    const Preferences preferences = grabbing ? Preferences() : StudioSettings().preferences();
    const QString asked = languageAsked();
    const QString language = asked.isEmpty() ? preferences.language : asked;
    if (language.startsWith(QLatin1String("pseudo")))
        loadPseudoTranslations(application);
    else
        loadTranslations(application, language.isEmpty() ? QLocale() : QLocale(language));
    if (language == QLatin1String("pseudo-rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Design studio for platform architects"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("main", "Designs to open."), QStringLiteral("[files…]"));
    const QCommandLineOption screenshot = hidden("screenshot", "file");
    const QCommandLineOption size = hidden("size", "WxH");
    const QCommandLineOption theme = hidden("theme", "light|dark|high-contrast|high-contrast-light");
    const QCommandLineOption page = hidden("page", "start|export|commands|coupling-TAB|guide-PAGE|inspector-ATTRIBUTE|find-TEXT|replace-TEXT|lens-LENS|what-if|pattern-ID|quick-add|arrange|keep-positions|rules:PROFILE|view:ID|action:ID,…|curved|reading|settings-PAGE|tour-STEP|empty");
    const QCommandLineOption select = hidden("select", "ids");
    const QCommandLineOption textSize = hidden("text-scale", "100|125|150|200");
    const QCommandLineOption languageOption = hidden("language", "CODE|pseudo|pseudo-rtl");
    parser.addOptions({screenshot, size, theme, page, select, textSize, languageOption});
    parser.process(application);

    auto catalog = loadCatalog(QStringList{userCatalogFolder()} + preferences.catalogFolders);
    if (!catalog) {
        // A mistake in the user's own kinds must not lock them out of their designs.
        logWarning(catalog.error().text());
        std::fprintf(stderr, "%s\n", qPrintable(catalog.error().text()));
        catalog = loadCatalog();
        if (!catalog)
            return 1;
    }

    Workspace::Options options;
    options.offerTour = !grabbing;
    options.language = asked;
    QTemporaryDir scratch;
    if (grabbing) {
        options.settingsFile = scratch.filePath(QStringLiteral("settings.ini"));
        options.recoveryFolder = scratch.filePath(QStringLiteral("recovery"));
    }
    Workspace workspace(std::move(*catalog), options);
    if (parser.isSet(theme)) {
        workspace.setThemeChoice(StudioSettings::choiceOf(themeNamed(parser.value(theme)).value_or(Theme::Mode::Light)));
    }
    if (parser.isSet(textSize) && grabbing)
        workspace.setTextScale(parser.value(textSize).toInt());
    if (grabbing) {
        ScreenshotRequest request{parser.value(screenshot), sizeNamed(parser.value(size)), parser.positionalArguments().value(0),
                                  parser.value(page), parser.value(select)};
        takeScreenshot(workspace, request);
        return QApplication::exec();
    }
    MainWindow* window = workspace.openWindow();
    if (parser.positionalArguments().isEmpty() && preferences.restoreSession)
        workspace.restoreSession(window);
    workspace.openFiles(parser.positionalArguments(), window);
    QTimer::singleShot(0, &workspace, [&workspace, window] { workspace.offerRecovery(window); });
    return QApplication::exec();
}
