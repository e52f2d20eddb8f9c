{{/* The image of a container, of its repository, tag and digest. */}}
{{- define "service-case.image" -}}
{{- .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}

{{/* Changes when a configuration does, so that pods start anew. */}}
{{- define "service-case.configurationHash" -}}
{{- $lines := "" }}
{{- range $key, $value := . }}
{{- $lines = printf "%s%s=%s\n" $lines $key $value }}
{{- end }}
{{- $lines | sha256sum | trunc 16 }}
{{- end }}

{{/* The label of the environment, where one is named. */}}
{{- define "service-case.environmentLabel" -}}
{{- with .Values.environment }}groundplan.io/environment: {{ . | toJson }}{{ end }}
{{- end }}
