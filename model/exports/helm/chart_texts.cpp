// SPDX-License-Identifier: Apache-2.0
#include "model/exports/helm/chart_texts.h"

#include "model/exports/deviation_ledger.h"
#include "model/exports/helm/template_file.h"
#include "model/exports/kubernetes/names.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan::helm {

namespace {

/// A template of ours with the chart's name in it.
QByteArray named(const char* text, const QString& chart)
{
    return QString::fromLatin1(text).replace(QLatin1String("CHART"), chart).toUtf8();
}

} // namespace

QByteArray helpersText(const QString& chart)
{
    return named(R"({{/* The image of a container, of its repository, tag and digest. */}}
{{- define "CHART.image" -}}
{{- .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}

{{/* Changes when a configuration does, so that pods start anew. */}}
{{- define "CHART.configurationHash" -}}
{{- $lines := "" }}
{{- range $key, $value := . }}
{{- $lines = printf "%s%s=%s\n" $lines $key $value }}
{{- end }}
{{- $lines | sha256sum | trunc 16 }}
{{- end }}

{{/* The label of the environment, where one is named. */}}
{{- define "CHART.environmentLabel" -}}
{{- with .Values.environment }}groundplan.io/environment: {{ . | toJson }}{{ end }}
{{- end }}
)",
                 chart);
}

QByteArray testsText(const QString& chart)
{
    return named(R"({{- range $space, $services := .Values.tests.services }}
# Everything is denied by default: while it runs, the test may knock at every pod of the namespace.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: CHART-test
  namespace: {{ $space }}
  annotations:
    helm.sh/hook: test
    helm.sh/hook-weight: "-1"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  podSelector: {}
  policyTypes:
    - Ingress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              groundplan.io/test: CHART
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: CHART-test-pod
  namespace: {{ $space }}
  annotations:
    helm.sh/hook: test
    helm.sh/hook-weight: "-1"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  podSelector:
    matchLabels:
      groundplan.io/test: CHART
  policyTypes:
    - Egress
  egress:
    - {}
---
apiVersion: v1
kind: Pod
metadata:
  name: CHART-test
  namespace: {{ $space }}
  labels:
    groundplan.io/test: CHART
    sidecar.istio.io/inject: "false"
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
    linkerd.io/inject: disabled
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001
    runAsGroup: 10001
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: knock
      image: {{ $.Values.tests.image | toJson }}
      command:
        - sh
        - -c
        - for service in "$@"; do nc -z -w 5 "${service%:*}" "${service##*:}" || { echo "$service does not answer"; exit 1; }; done
        - knock
        {{- toYaml $services | nindent 8 }}
      resources:
        requests:
          cpu: 10m
          memory: 16Mi
          ephemeral-storage: 16Mi
        limits:
          cpu: 100m
          memory: 32Mi
          ephemeral-storage: 32Mi
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop:
            - ALL
---
{{- end }}
)",
                 chart);
}

QByteArray notesText(const Chart& chart, const QMap<QString, QStringList>& secrets)
{
    QString text = QStringLiteral("The cluster runs {{ .Chart.Name }} {{ .Chart.AppVersion }}{{ with .Values.environment }} for {{ . }}{{ end }}.\n\n"
                                  "Test whether its Services answer:\n\n    helm test {{ .Release.Name }} --namespace {{ .Release.Namespace }}\n");
    if (!secrets.isEmpty()) {
        text += QStringLiteral("\nThe chart only names these Secrets; see that each is in its namespace:\n\n");
        for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
            text += QLatin1String("- ") + secret.key() + QLatin1String(": ") + escaped(secret->join(QLatin1String(", "))) + u'\n';
    }
    Q_UNUSED(chart)
    return text.toUtf8();
}

QByteArray ignoreText()
{
    return "# What a package of the chart does not hold.\n.git/\n.gitignore\n.DS_Store\n*.swp\n*.bak\n*.orig\n*.tmp\n*~\n.idea/\n.vscode/\n.groundplan-export.json\n";
}

QByteArray valuesText(const Chart& chart)
{
    YamlComments comments{{QString(), QStringLiteral("What can be tuned; values-ENVIRONMENT.yaml holds what differs in an environment.")}};
    for (const auto& [root, label] : chart.labels) {
        QString at;
        for (const QString& key : root)
            at = yamlPointer(at, key);
        comments.insert(at, label);
    }
    return writeYaml(chart.values.base(), {}, comments);
}

QByteArray readmeText(const Chart& chart, const QString& design)
{
    QString text = QLatin1String("# ") + chart.name + QLatin1String("\n\n")
                   + QStringLiteral("Generated by Groundplan from the design %1; change the design and export again rather than editing the templates.\n"
                                    "The chart holds all objects of one cluster, in their namespaces, and the namespaces themselves.\n\n")
                         .arg(markdownCell(design));
    text += QStringLiteral("```sh\n");
    if (chart.environments.isEmpty())
        text += QStringLiteral("helm upgrade --install %1 . --namespace %1-release --create-namespace\n").arg(chart.name);
    for (const Id& environment : chart.environments)
        text += QStringLiteral("helm upgrade --install %1 . --namespace %1-release --create-namespace --values values-%2.yaml\n").arg(chart.name, dnsLabel(environment));
    text += QStringLiteral("helm test %1 --namespace %1-release\n```\n\n## Values\n\n| value | default | |\n|---|---|---|\n").arg(chart.name);
    for (const Tunable& tunable : chart.values.tunables()) {
        Value value = chart.values.base();
        for (const QString& key : tunable.path) {
            const Value* inner = value.toMap().find(key);
            value = inner ? Value(*inner) : Value();
        }
        QString shown;
        if (value.isMap() || value.isList())
            shown = value == Value(ValueMap()) || value == Value(Value::List()) ? QStringLiteral("empty") : QStringLiteral("see `values.yaml`");
        else
            shown = markdownCell(yamlScalar(value));
        text += QLatin1String("| `") + tunable.path.join(u'.') + QLatin1String("` | ") + shown + QLatin1String(" | ") + tunable.about + QLatin1String(" |\n");
    }
    return text.toUtf8();
}

} // namespace groundplan::helm
