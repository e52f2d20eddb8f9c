// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verb.h"

#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Verb> make_verb_##name();
#include "verb_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Verb>>& allVerbs()
{
    static const std::vector<std::unique_ptr<Verb>> verbs = [] {
        std::vector<std::unique_ptr<Verb>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_verb_##name());
#include "verb_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return verbs;
}

const Verb* verbByName(const QString& name)
{
    for (const auto& verb : allVerbs()) {
        if (verb->name() == name)
            return verb.get();
    }
    return nullptr;
}

QString helpOf(const Verb& verb)
{
    QString text = verb.summary() + QLatin1String("\n\n") + QCoreApplication::translate("Cli", "Usage: ")
                   + QLatin1String("groundplan ") + verb.name() + u' ' + verb.usage() + QLatin1String("\n");
    const auto options = verb.options();
    if (!options.isEmpty())
        text += u'\n' + QCoreApplication::translate("Cli", "Options:") + u'\n';
    for (const CommandLine::Option& option : options) {
        QString names = (option.letter.isEmpty() ? QStringLiteral("    ") : QString(u'-' + option.letter + QLatin1String(", ")))
                        + QLatin1String("--") + option.name;
        if (!option.value.isEmpty())
            names += u' ' + option.value.toUpper();
        text += QLatin1String("  ") + names.leftJustified(28) + u' ' + option.help;
        if (!option.fallback.isEmpty())
            text += QCoreApplication::translate("Cli", " (default: %1)").arg(option.fallback);
        text += u'\n';
    }
    text += u'\n' + QCoreApplication::translate("Cli", "Examples:") + u'\n';
    for (const QString& example : verb.examples())
        text += QLatin1String("  ") + example + u'\n';
    return text;
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printError(const QString& text)
{
    std::fflush(stdout);
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

int failWith(const Error& error)
{
    printError(QLatin1String("groundplan: ") + error.text());
    return ExitCode::BadInput;
}

int usageError(const Verb& verb, const QString& message)
{
    printError(QLatin1String("groundplan ") + verb.name() + QLatin1String(": ") + message + u'\n'
               + QCoreApplication::translate("Cli", "Try 'groundplan %1 --help'.").arg(verb.name()));
    return ExitCode::Usage;
}

bool mayColour(FILE* stream)
{
    return isatty(fileno(stream)) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace groundplan
