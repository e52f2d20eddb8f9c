// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>

#include "app/services/disk.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

bool colourful(FILE* stream)
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && isatty(fileno(stream)) == 1;
}

QString placed(const Error& error, const QString& label, Ink ink)
{
    Where where = error.where;
    if (where.file == QLatin1String("-"))
        where.file = error.code == ErrorCode::Unwritable ? QStringLiteral("<stdout>") : QStringLiteral("<stdin>");
    const QString place = where.text();
    const bool colours = coloursOnError();
    return QString((place.isEmpty() ? QStringLiteral("groundplan: ") : QString(place + QLatin1String(": ")))
                   + inked(label, ink, colours) + u' ' + error.message + u'\n');
}

} // namespace

QString counted(qsizetype number, const char* one, const char* many)
{
    return tr(number == 1 ? one : many).arg(number);
}

QString inked(const QString& text, Ink ink, bool colours)
{
    if (!colours || ink == Ink::Plain)
        return text;
    const char* code = "0";
    switch (ink) {
    case Ink::Plain: break;
    case Ink::Bold: code = "1"; break;
    case Ink::Dim: code = "2"; break;
    case Ink::Red: code = "1;31"; break;
    case Ink::Yellow: code = "1;33"; break;
    case Ink::Blue: code = "1;34"; break;
    case Ink::Green: code = "32"; break;
    }
    return QString(QLatin1String("\x1b[") + QLatin1String(code) + u'm' + text + QLatin1String("\x1b[0m"));
}

bool coloursOnOutput()
{
    return colourful(stdout);
}

bool coloursOnError()
{
    return colourful(stderr);
}

Result<void> print(const QString& text)
{
    return writeFile(QStringLiteral("-"), text.toUtf8());
}

void printError(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

int report(const Error& error)
{
    printError(placed(error, tr("error:"), Ink::Red));
    return ExitBadInput;
}

void reportWarning(const Error& warning)
{
    printError(placed(warning, tr("warning:"), Ink::Yellow));
}

int reportUsage(const QString& message)
{
    printError(QString(QLatin1String("groundplan: ") + inked(tr("error:"), Ink::Red, coloursOnError()) + u' ' + message + u'\n'));
    return ExitUsage;
}

int printed(const QString& text, int code)
{
    const auto done = print(text);
    return done ? code : report(done.error());
}

} // namespace groundplan
