// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/telemetry.h"

namespace groundplan::observability {

/// A store that signals go to, as an agent has to address it.
struct Sink {
    const Component* component = nullptr;
    QString technology; ///< one that the table of sinks knows: "Loki", "Elasticsearch" …; empty: none of them
    QString scheme;     ///< "http" or "https"
    QString host;
    int port = 0;
    bool needsPassword = false; ///< credentials come from a Secret
    QString secret;     ///< its name

    QString url(const QString& path = {}) const { return scheme + QLatin1String("://") + host + u':' + QString::number(port) + path; }
    QString address() const { return host + u':' + QString::number(port); }
};

/// Where that kind of signal goes ("metrics", "logs", "traces"): the component with that trait, else a store that the
/// collectors of the design hand such signals to. Null component: nowhere.
Sink sinkOf(const Telemetry& telemetry, const char* signal);

/// Does the OpenTelemetry Collector write to that log store?
bool collectorWrites(const Sink& logs);

/// The collector of the design that this target writes the configuration of, by technology; null: none.
const Component* collectorOf(const Telemetry& telemetry, const char* technology);

/// Does this target write what runs that component, under other names than the component's own?
bool isRunHere(const Telemetry& telemetry, const Component& component);

/// Who reads the log files of the machines.
enum class LogAgent { None, FluentBit, Collector };
LogAgent logAgentOf(const Telemetry& telemetry);

/// Fields of a Kubernetes object that all agents share: restricted pods of the stated size.
ValueMap agentResources(const Telemetry& telemetry, const Component* component);
Value restrictedContainer(bool readsFiles);
Value restrictedPod(bool readsFiles);

/// Rights to look up which pod a signal came from, bound to a service account: three objects in one file.
void addAgentRights(const QString& space, const QString& file, const QString& name, bool readsKubelet, const QStringList& subjects, QList<kubernetes::Object>& objects);
/// What may reach an agent and what it reaches: the namespaces deny all else.
void addAgentPolicy(const QString& space, const QString& file, const QString& name, const ValueMap& selector, const QList<int>& doors, const QList<int>& sinkPorts, const QStringList& subjects, QList<kubernetes::Object>& objects);

} // namespace groundplan::observability
