// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

const OptionSpec* findOption(const VerbInfo& verb, const QString& name)
{
    for (const QList<OptionSpec>* options : {&verb.options, &commonOptions()}) {
        for (const OptionSpec& option : *options) {
            if (option.name == name || (name.size() == 1 && option.letter == name.at(0)))
                return &option;
        }
    }
    return nullptr;
}

Unexpected wrong(const QString& message)
{
    return unexpected(ErrorCode::BadInput, message);
}

} // namespace

const QList<OptionSpec>& commonOptions()
{
    static const QList<OptionSpec> options{
        {QStringLiteral("catalog"), QStringLiteral("FOLDER"), tr("Folder with further kinds, which refine ours; may be repeated."), {}, {}, {}},
        {QStringLiteral("help"), {}, tr("Show this help."), u'h', {}, {}},
    };
    return options;
}

Result<Arguments> Arguments::parse(const VerbInfo& verb, const QStringList& words)
{
    Arguments arguments;
    for (const OptionSpec& option : verb.options)
        arguments.m_fallbacks.insert(option.name, option.fallback);
    bool onlyPositionals = false;
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositionals || word == QLatin1String("-") || !word.startsWith(u'-')) {
            arguments.m_positionals.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositionals = true;
            continue;
        }
        QString name, value;
        bool attached = false;
        if (word.startsWith(QLatin1String("--"))) {
            const int equals = int(word.indexOf(u'='));
            attached = equals > 0;
            name = attached ? word.mid(2, equals - 2) : word.mid(2);
            value = attached ? word.mid(equals + 1) : QString();
            if (name.size() == 1)
                name.clear(); // "--o" is not "-o"
        } else {
            name = word.mid(1, 1);
            attached = word.size() > 2;
            value = word.mid(2);
        }
        const OptionSpec* option = name.isEmpty() ? nullptr : findOption(verb, name);
        if (!option)
            return wrong(tr("Unknown option '%1'; 'groundplan %2 --help' lists the options.").arg(word, verb.name));
        if (option->placeholder.isEmpty()) {
            if (attached)
                return wrong(tr("The option '--%1' takes no value.").arg(option->name));
        } else if (!attached) {
            if (i + 1 >= words.size())
                return wrong(tr("The option '--%1' needs a value: %2.").arg(option->name, option->placeholder));
            value = words.at(++i);
        }
        if (!option->choices.isEmpty() && !option->choices.contains(value)) {
            return wrong(tr("'%1' is not a value of '--%2'; choose one of %3.")
                             .arg(value, option->name, option->choices.join(QLatin1String(", "))));
        }
        arguments.m_values[option->name].append(value);
    }
    if (arguments.has("help"))
        return arguments;
    if (arguments.m_positionals.size() < verb.least)
        return wrong(tr("An argument is missing: groundplan %1 %2").arg(verb.name, verb.positionals));
    if (verb.most >= 0 && arguments.m_positionals.size() > verb.most)
        return wrong(tr("Too many arguments: '%1'.").arg(arguments.m_positionals.at(verb.most)));
    return arguments;
}

QString Arguments::value(const char* option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? m_fallbacks.value(QString::fromLatin1(option)) : given.last();
}

QString helpText(const VerbInfo& verb)
{
    QString text = tr("Usage: groundplan %1").arg(verb.name);
    if (!verb.positionals.isEmpty())
        text += u' ' + verb.positionals;
    text += tr(" [OPTIONS]") + u'\n' + verb.summary + QLatin1String("\n\n") + tr("Options:") + u'\n';
    for (const QList<OptionSpec>* options : {&verb.options, &commonOptions()}) {
        for (const OptionSpec& option : *options) {
            QString left = option.letter.isNull() ? QStringLiteral("      ") : QString(QLatin1String("  -") + option.letter + QLatin1String(", "));
            left += QLatin1String("--") + option.name;
            if (!option.placeholder.isEmpty())
                left += u' ' + option.placeholder;
            text += left.leftJustified(29) + u' ' + option.help;
            if (!option.choices.isEmpty())
                text += u' ' + tr("One of %1.").arg(option.choices.join(QLatin1String(", ")));
            if (!option.fallback.isEmpty())
                text += u' ' + tr("Default: %1.").arg(option.fallback);
            text += u'\n';
        }
    }
    if (!verb.details.isEmpty())
        text += u'\n' + verb.details + u'\n';
    if (!verb.examples.isEmpty()) {
        text += u'\n' + tr("Examples:") + u'\n';
        for (const QString& example : verb.examples)
            text += QLatin1String("  ") + example + u'\n';
    }
    return text;
}

} // namespace groundplan
