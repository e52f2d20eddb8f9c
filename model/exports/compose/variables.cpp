// SPDX-License-Identifier: Apache-2.0
#include "model/exports/compose/variables.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

namespace groundplan::compose {

QString literal(const QString& text)
{
    return QString(text).replace(u'$', QLatin1String("$$"));
}

static QString variableName(const QString& text)
{
    QString name;
    for (const QChar c : text.toUpper()) {
        const bool legal = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
        name += legal ? c : QChar(u'_');
    }
    return name;
}

QString Variables::secret(const QString& service, const QString& key, const QString& label)
{
    const QString place = service + u'/' + key;
    QString name = m_names.value(place);
    if (name.isEmpty()) {
        const auto taken = [this](const QString& candidate) {
            return std::any_of(m_variables.begin(), m_variables.end(), [&](const Variable& each) { return each.name == candidate; });
        };
        const QString wanted = variableName(service.isEmpty() ? key : QString(service + u'_' + key));
        name = wanted;
        for (int number = 2; taken(name); ++number)
            name = wanted + u'_' + QString::number(number);
        m_names.insert(place, name);
        m_variables.append({name, label, service.isEmpty()});
    }
    return QLatin1String("${") + name + QLatin1String(":?set it in .env}");
}

QString Variables::example() const
{
    QList<Variable> inOrder = m_variables;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Variable& left, const Variable& right) { return left.shared < right.shared; });
    QString text = QLatin1String("# ") + QLatin1String("Copy this file to .env and never commit that one. The values are for this machine only: nothing else may use them.") + u'\n';
    QString last;
    for (const Variable& variable : std::as_const(inOrder)) {
        if (variable.label != last)
            text += QLatin1String("\n# ") + variable.label + u'\n';
        last = variable.label;
        // Long and mixed enough for the products that refuse simple passwords.
        text += variable.name + QLatin1String("=Local-only-1\n");
    }
    return text;
}

/// References of the form $(NAME) as Kubernetes resolves them: $$ is a dollar sign, unknown names stay as they are.
static QString resolved(const QString& text, const ValueMap& environment)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'$') {
            result += text.at(at);
            continue;
        }
        if (at + 1 < text.size() && text.at(at + 1) == u'$') {
            result += QLatin1String("$$");
            ++at;
            continue;
        }
        const qsizetype end = at + 1 < text.size() && text.at(at + 1) == u'(' ? text.indexOf(u')', at) : -1;
        const Value* known = end > 0 ? environment.find(QStringView(text).mid(at + 2, end - at - 2)) : nullptr;
        if (known) {
            result += known->toText();
            at = end;
        } else {
            result += QLatin1String("$$");
        }
    }
    return result;
}

ValueMap environmentOf(const kubernetes::Rendering& rendering, const Component& component, const QString& service, Variables& variables)
{
    const kubernetes::Configuration configuration = kubernetes::configurationOf(rendering, component);
    const QString label = component.label().simplified();
    ValueMap environment;
    for (const auto& [key, value] : configuration.plain)
        environment.append(key, literal(value.toText()));
    for (const QString& key : configuration.secrets)
        environment.append(key, variables.secret(service, key, label));
    for (const auto& [key, value] : configuration.referring)
        environment.append(key, resolved(value.toText(), environment));
    for (const QString& name : rendering.attribute(component, "secrets").toStringList()) {
        if (const QString key = variableName(name); !key.isEmpty() && !key.at(0).isDigit() && !environment.contains(key))
            environment.append(key, variables.secret({}, key, QStringLiteral("Secrets that services share by name")));
    }
    return environment;
}

QString commandWord(const QString& word, const ValueMap& environment)
{
    return resolved(word, environment);
}

} // namespace groundplan::compose
