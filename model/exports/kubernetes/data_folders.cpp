// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/data_folders.h"

#include <QHash>

namespace groundplan::kubernetes {

DataFolders dataFolders(const QString& technology)
{
    // As documented on the pages of the official images.
    static const QHash<QString, DataFolders> known = [] {
        const auto text = [](const char* letters) { return QString::fromLatin1(letters); };
        QHash<QString, DataFolders> map;
        // The volume's top holds lost+found, which initdb and mysqld refuse: a folder below it.
        map.insert(text("PostgreSQL"), {text("/var/lib/postgresql/data"), text("data"), {text("/var/run/postgresql")}});
        map.insert(text("MySQL"), {text("/var/lib/mysql"), text("data"), {text("/var/run/mysqld")}});
        map.insert(text("MariaDB"), {text("/var/lib/mysql"), text("data"), {text("/run/mysqld")}});
        map.insert(text("MongoDB"), {text("/data/db"), {}, {text("/data/configdb")}});
        map.insert(text("CouchDB"), {text("/opt/couchdb/data"), {}, {}});
        map.insert(text("Apache Cassandra"), {text("/var/lib/cassandra"), {}, {text("/var/log/cassandra")}});
        map.insert(text("RabbitMQ"), {text("/var/lib/rabbitmq"), {}, {text("/etc/rabbitmq/conf.d")}});
        map.insert(text("Apache Kafka"), {text("/var/lib/kafka/data"), text("data"), {text("/opt/kafka/logs"), text("/opt/kafka/config")}});
        map.insert(text("Apache ZooKeeper"), {text("/data"), {}, {text("/datalog"), text("/logs")}});
        map.insert(text("Elasticsearch"), {text("/usr/share/elasticsearch/data"), {}, {text("/usr/share/elasticsearch/logs")}});
        map.insert(text("OpenSearch"), {text("/usr/share/opensearch/data"), {}, {text("/usr/share/opensearch/logs")}});
        map.insert(text("ClickHouse"), {text("/var/lib/clickhouse"), {}, {text("/var/log/clickhouse-server")}});
        map.insert(text("InfluxDB"), {text("/var/lib/influxdb2"), {}, {text("/etc/influxdb2")}});
        map.insert(text("etcd"), {text("/var/lib/etcd"), {}, {}});
        map.insert(text("Microsoft SQL Server"), {text("/var/opt/mssql"), {}, {}});
        map.insert(text("Neo4j"), {text("/data"), {}, {text("/logs")}});
        return map;
    }();
    return known.value(technology, {QStringLiteral("/data"), {}, {}});
}

} // namespace groundplan::kubernetes
