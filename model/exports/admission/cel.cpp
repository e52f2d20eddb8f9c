// SPDX-License-Identifier: Apache-2.0
#include "model/exports/admission/cel.h"

namespace groundplan::admission {

using policies::Pod;
using policies::Promise;
using policies::Scope;

QString celText(const QString& text)
{
    QString quoted = text;
    quoted.replace(u'\\', QLatin1String("\\\\"));
    quoted.replace(u'\'', QLatin1String("\\'"));
    return u'\'' + quoted + u'\'';
}

QString celList(const QStringList& texts)
{
    QStringList quoted;
    for (const QString& text : texts)
        quoted.append(celText(text));
    return u'[' + quoted.join(QLatin1String(", ")) + u']';
}

QList<Variable> variables(const Scope& scope)
{
    const QString holder = QStringLiteral("object.kind == 'Pod' ? object : object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template : object.spec.template");
    QString containers = QStringLiteral("variables.pod.spec.containers + (has(variables.pod.spec.initContainers) ? variables.pod.spec.initContainers : [])"
                                        " + (has(variables.pod.spec.ephemeralContainers) ? variables.pod.spec.ephemeralContainers : [])");
    QString main = QStringLiteral("variables.pod.spec.containers");
    if (scope.isMeshed) {
        const QString own = QLatin1String(".filter(c, !(c.name in ") + celList(policies::meshContainers()) + QLatin1String("))");
        containers = u'(' + containers + u')' + own;
        main += own;
    }
    return {{QStringLiteral("pod"), holder},
            {QStringLiteral("labels"), QStringLiteral("has(variables.pod.metadata) && has(variables.pod.metadata.labels) ? variables.pod.metadata.labels : {}")},
            {QStringLiteral("main"), main},
            {QStringLiteral("containers"), containers}};
}

/// Tests of one container `c`: each path has to be there before what stands in it is asked.
static QString hasAll(const QStringList& path)
{
    QStringList tests;
    QString place = QStringLiteral("c");
    for (const QString& key : path) {
        place += u'.' + key;
        tests.append(QLatin1String("has(") + place + u')');
    }
    return tests.join(QLatin1String(" && "));
}

QString expressionOf(const Scope& scope, Promise promise)
{
    switch (promise) {
    case Promise::AllowedImages:
        return QLatin1String("variables.containers.all(c, c.image in ") + celList(scope.images) + QLatin1String(" || ") + celList(scope.imagePrefixes)
               + QLatin1String(".exists(p, c.image.startsWith(p)))");
    case Promise::FixedImageTags:
        return QStringLiteral("variables.containers.all(c, c.image.contains('@') || (c.image.matches(':[^/]+$') && !c.image.endsWith(':latest')))");
    case Promise::Resources: {
        QString limits = QStringLiteral("'memory' in c.resources.limits");
        if (scope.limitsCpu)
            limits += QLatin1String(" && 'cpu' in c.resources.limits");
        return QLatin1String("variables.main.all(c, ") + hasAll({QStringLiteral("resources")})
               + QLatin1String(" && has(c.resources.requests) && 'cpu' in c.resources.requests && 'memory' in c.resources.requests && has(c.resources.limits) && ") + limits + u')';
    }
    case Promise::Labels:
        return celList(policies::identifyingLabels()) + QLatin1String(".all(l, l in variables.labels && variables.labels[l] != '')");
    case Promise::Owner: {
        const QString label = celText(QString::fromLatin1(policies::ownerLabel));
        return label + QLatin1String(" in variables.labels && variables.labels[") + label + QLatin1String("] != ''");
    }
    case Promise::NonRoot: {
        const QString said = hasAll({QStringLiteral("securityContext"), QStringLiteral("runAsNonRoot")});
        return QLatin1String("variables.containers.all(c, (") + said + QLatin1String(") ? c.securityContext.runAsNonRoot : "
                                                                               "(has(variables.pod.spec.securityContext) && has(variables.pod.spec.securityContext.runAsNonRoot)"
                                                                               " && variables.pod.spec.securityContext.runAsNonRoot))");
    }
    case Promise::ReadOnlyRoot:
        return QLatin1String("variables.main.all(c, ") + hasAll({QStringLiteral("securityContext"), QStringLiteral("readOnlyRootFilesystem")}) + QLatin1String(" && c.securityContext.readOnlyRootFilesystem)");
    case Promise::NoEscalation:
        return QLatin1String("variables.containers.all(c, ") + hasAll({QStringLiteral("securityContext"), QStringLiteral("allowPrivilegeEscalation")})
               + QLatin1String(" && !c.securityContext.allowPrivilegeEscalation && (!has(c.securityContext.privileged) || !c.securityContext.privileged))");
    case Promise::NoHostNamespaces:
        return QStringLiteral("(!has(variables.pod.spec.hostNetwork) || !variables.pod.spec.hostNetwork) && (!has(variables.pod.spec.hostPID) || !variables.pod.spec.hostPID)"
                              " && (!has(variables.pod.spec.hostIPC) || !variables.pod.spec.hostIPC)");
    case Promise::Probes:
        return QStringLiteral("object.kind == 'Job' || object.kind == 'CronJob' || 'batch.kubernetes.io/job-name' in variables.labels"
                              " || variables.main.all(c, has(c.readinessProbe) && has(c.livenessProbe))");
    case Promise::ServiceAccounts: {
        QStringList known;
        for (const Pod& pod : scope.pods)
            known.append(pod.space + u'/' + pod.name + u'/' + pod.account());
        return QLatin1String("'app.kubernetes.io/name' in variables.labels && (object.metadata.namespace + '/' + variables.labels['app.kubernetes.io/name'] + '/'"
                             " + (has(variables.pod.spec.serviceAccountName) ? variables.pod.spec.serviceAccountName : 'default')) in ")
               + celList(known);
    }
    }
    return QStringLiteral("true");
}

QString otherThan(const QList<Pod>& pods)
{
    QStringList names;
    for (const Pod& pod : pods)
        names.append(pod.space + u'/' + pod.name);
    // Jobs of a CronJob bear the labels on their pods alone.
    return QLatin1String("!([object.metadata] + (object.kind == 'Job' ? [object.spec.template.metadata] : [])).exists(m, has(m.labels) && 'app.kubernetes.io/name' in m.labels && "
                         "(object.metadata.namespace + '/' + m.labels['app.kubernetes.io/name']) in ")
           + celList(names) + u')';
}

} // namespace groundplan::admission
