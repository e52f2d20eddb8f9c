// SPDX-License-Identifier: Apache-2.0
#include "model/imports/terraform/resource_types.h"

#include <QHash>
#include <QSet>

namespace groundplan {

namespace {

constexpr ResourceType types[] = {
    // Amazon Web Services
    {"aws_vpc", "network", "", "cidr_block>cidr"},
    {"aws_eks_cluster", "cluster", "Amazon EKS", "version>version vpc_config.endpoint_public_access>exposure:internet encryption_config>encryption-at-rest:some enabled_cluster_log_types>audit-logging:some"},
    {"aws_ecs_cluster", "cluster", "Amazon ECS", ""},
    {"aws_db_instance", "relational-database", "", "engine>technology:engine engine_version>version multi_az>multi-zone storage_encrypted>encryption-at-rest allocated_storage>storage:Gi backup_retention_period>backup:some publicly_accessible>exposure:internet db_name>database port>port"},
    {"aws_rds_cluster", "relational-database", "", "engine>technology:engine engine_version>version storage_encrypted>encryption-at-rest backup_retention_period>backup:some database_name>database port>port"},
    {"aws_docdb_cluster", "document-database", "Amazon DocumentDB", "engine_version>version storage_encrypted>encryption-at-rest backup_retention_period>backup:some port>port"},
    {"aws_neptune_cluster", "graph-database", "Amazon Neptune", "engine_version>version storage_encrypted>encryption-at-rest backup_retention_period>backup:some port>port"},
    {"aws_dynamodb_table", "key-value-store", "Amazon DynamoDB", "point_in_time_recovery.enabled>backup server_side_encryption.enabled>encryption-at-rest"},
    {"aws_elasticache_cluster", "cache", "", "engine>technology:engine engine_version>version num_cache_nodes>replicas port>port"},
    {"aws_elasticache_replication_group", "cache", "", "engine>technology:engine engine_version>version multi_az_enabled>multi-zone at_rest_encryption_enabled>encryption-at-rest num_cache_clusters>replicas snapshot_retention_limit>backup:some port>port"},
    {"aws_elasticache_serverless_cache", "cache", "", "engine>technology:engine major_engine_version>version snapshot_retention_limit>backup:some"},
    {"aws_opensearch_domain", "search-index", "OpenSearch", "engine_version>version encrypt_at_rest.enabled>encryption-at-rest cluster_config.instance_count>replicas cluster_config.zone_awareness_enabled>multi-zone ebs_options.volume_size>storage:Gi"},
    {"aws_redshift_cluster", "data-warehouse", "Amazon Redshift", "encrypted>encryption-at-rest publicly_accessible>exposure:internet port>port database_name>database number_of_nodes>replicas"},
    {"aws_s3_bucket", "object-store", "Amazon S3", "bucket>buckets:list versioning.enabled>versioning object_lock_enabled>object-lock"},
    {"aws_sqs_queue", "message-queue", "Amazon SQS", "visibility_timeout_seconds>visibility-timeout:seconds fifo_queue>ordering redrive_policy>dead-letter:some sqs_managed_sse_enabled>encryption-at-rest"},
    {"aws_sns_topic", "message-queue", "Amazon SNS", "fifo_topic>ordering kms_master_key_id>encryption-at-rest:some"},
    {"aws_mq_broker", "message-queue", "", "engine_type>technology:engine engine_version>version publicly_accessible>exposure:internet"},
    {"aws_msk_cluster", "event-stream", "Apache Kafka", "kafka_version>version number_of_broker_nodes>replicas broker_node_group_info.storage_info.ebs_storage_info.volume_size>storage:Gi"},
    {"aws_kinesis_stream", "event-stream", "Amazon Kinesis", "shard_count>partitions retention_period>retention:hours"},
    {"aws_lambda_function", "function", "", "runtime>technology handler>handler timeout>timeout:seconds memory_size>memory-limit:Mi reserved_concurrent_executions>concurrency:positive image_uri>image tracing_config.mode>tracing:active"},
    {"aws_ecs_service", "service", "", "desired_count>replicas"},
    {"aws_apprunner_service", "service", "", ""},
    {"aws_instance", "virtual-machine", "", ""},
    {"aws_lb", "load-balancer", "", "internal>exposure:internal load_balancer_type>level:balancer"},
    {"aws_alb", "load-balancer", "", "internal>exposure:internal load_balancer_type>level:balancer"},
    {"aws_elb", "load-balancer", "", "internal>exposure:internal"},
    {"aws_api_gateway_rest_api", "api-gateway", "Amazon API Gateway", ""},
    {"aws_apigatewayv2_api", "api-gateway", "Amazon API Gateway", ""},
    {"aws_cloudfront_distribution", "cdn", "Amazon CloudFront", "web_acl_id>web-application-firewall:some aliases>host:first"},
    {"aws_route53_zone", "dns", "Amazon Route 53", "name>host vpc>exposure:internal"},
    {"aws_ecr_repository", "container-registry", "Amazon ECR", "image_scanning_configuration.scan_on_push>image-scanning image_tag_mutability>immutable-tags:immutable"},
    {"aws_secretsmanager_secret", "secrets-store", "AWS Secrets Manager", ""},
    {"aws_cognito_user_pool", "identity-provider", "Amazon Cognito", ""},
    {"aws_networkfirewall_firewall", "firewall", "AWS Network Firewall", ""},
    {"aws_backup_vault", "backup-vault", "AWS Backup", ""},
    // Azure
    {"azurerm_virtual_network", "network", "", "address_space>cidr:first"},
    {"azurerm_kubernetes_cluster", "cluster", "Azure Kubernetes Service", "kubernetes_version>version default_node_pool.node_count>nodes default_node_pool.vm_size>node-type private_cluster_enabled>exposure:internal"},
    {"azurerm_postgresql_flexible_server", "relational-database", "PostgreSQL", "version>version storage_mb>storage:Mi backup_retention_days>backup:some public_network_access_enabled>exposure:internet high_availability.mode>multi-zone:zones"},
    {"azurerm_postgresql_server", "relational-database", "PostgreSQL", "version>version storage_mb>storage:Mi backup_retention_days>backup:some public_network_access_enabled>exposure:internet"},
    {"azurerm_mysql_flexible_server", "relational-database", "MySQL", "version>version storage.size_gb>storage:Gi backup_retention_days>backup:some high_availability.mode>multi-zone:zones"},
    {"azurerm_mssql_server", "relational-database", "Microsoft SQL Server", "version>version public_network_access_enabled>exposure:internet"},
    {"azurerm_mssql_database", "relational-database", "Microsoft SQL Server", "max_size_gb>storage:Gi zone_redundant>multi-zone transparent_data_encryption_enabled>encryption-at-rest"},
    {"azurerm_cosmosdb_account", "document-database", "Azure Cosmos DB", "public_network_access_enabled>exposure:internet backup.type>backup:some"},
    {"azurerm_redis_cache", "cache", "Redis", "redis_version>version public_network_access_enabled>exposure:internet ssl_port>port"},
    {"azurerm_managed_redis", "cache", "Redis", "high_availability_enabled>multi-zone"},
    {"azurerm_storage_account", "object-store", "Azure Storage", "blob_properties.versioning_enabled>versioning public_network_access_enabled>exposure:internet"},
    {"azurerm_servicebus_namespace", "message-queue", "Azure Service Bus", "public_network_access_enabled>exposure:internet"},
    {"azurerm_eventhub_namespace", "event-stream", "Azure Event Hubs", "public_network_access_enabled>exposure:internet"},
    {"azurerm_linux_function_app", "function", "", ""},
    {"azurerm_windows_function_app", "function", "", ""},
    {"azurerm_function_app_flex_consumption", "function", "", "runtime_name>technology"},
    {"azurerm_linux_web_app", "service", "", ""},
    {"azurerm_windows_web_app", "service", "", ""},
    {"azurerm_container_app", "service", "", "template.container.image>image template.min_replicas>min-replicas template.max_replicas>max-replicas ingress.target_port>port"},
    {"azurerm_linux_virtual_machine", "virtual-machine", "", ""},
    {"azurerm_windows_virtual_machine", "virtual-machine", "", ""},
    {"azurerm_lb", "load-balancer", "Azure Load Balancer", ""},
    {"azurerm_application_gateway", "load-balancer", "Azure Application Gateway", ""},
    {"azurerm_api_management", "api-gateway", "Azure API Management", ""},
    {"azurerm_cdn_frontdoor_profile", "cdn", "Azure Front Door", ""},
    {"azurerm_dns_zone", "dns", "Azure DNS", "name>host"},
    {"azurerm_private_dns_zone", "dns", "Azure DNS", "name>host id>exposure:private"},
    {"azurerm_container_registry", "container-registry", "Azure Container Registry", "login_server>host"},
    {"azurerm_key_vault", "secrets-store", "Azure Key Vault", ""},
    {"azurerm_firewall", "firewall", "Azure Firewall", ""},
    // Google Cloud
    {"google_compute_network", "network", "", ""},
    {"google_container_cluster", "cluster", "Google Kubernetes Engine", "min_master_version>version private_cluster_config.enable_private_endpoint>exposure:internal"},
    {"google_sql_database_instance", "relational-database", "", "database_version>technology:engine database_version>version:digits settings.availability_type>multi-zone:regional settings.disk_size>storage:Gi settings.backup_configuration.enabled>backup"},
    {"google_alloydb_cluster", "relational-database", "PostgreSQL", ""},
    {"google_spanner_instance", "relational-database", "Google Spanner", ""},
    {"google_firestore_database", "document-database", "Google Firestore", ""},
    {"google_bigtable_instance", "key-value-store", "Google Bigtable", ""},
    {"google_bigquery_dataset", "data-warehouse", "Google BigQuery", ""},
    {"google_redis_instance", "cache", "Redis", "redis_version>version:digits tier>multi-zone:standard-ha memory_size_gb>storage:Gi port>port"},
    {"google_memorystore_instance", "cache", "Valkey", "engine_version>version:digits"},
    {"google_storage_bucket", "object-store", "Google Cloud Storage", "name>buckets:list versioning.enabled>versioning"},
    {"google_pubsub_topic", "message-queue", "Google Pub/Sub", "name>topics:list"},
    {"google_managed_kafka_cluster", "event-stream", "Apache Kafka", ""},
    {"google_cloudfunctions_function", "function", "", "runtime>technology entry_point>handler timeout>timeout:seconds available_memory_mb>memory-limit:Mi"},
    {"google_cloudfunctions2_function", "function", "", "build_config.runtime>technology build_config.entry_point>handler service_config.timeout_seconds>timeout:seconds"},
    {"google_cloud_run_service", "service", "", "template.spec.containers.image>image"},
    {"google_cloud_run_v2_service", "service", "", "template.containers.image>image template.scaling.min_instance_count>min-replicas template.scaling.max_instance_count>max-replicas"},
    {"google_cloud_run_v2_job", "job", "", "template.template.containers.image>image"},
    {"google_compute_instance", "virtual-machine", "", ""},
    {"google_compute_forwarding_rule", "load-balancer", "Google Cloud Load Balancing", ""},
    {"google_compute_global_forwarding_rule", "load-balancer", "Google Cloud Load Balancing", ""},
    {"google_dns_managed_zone", "dns", "Google Cloud DNS", "dns_name>host:domain visibility>exposure:private"},
    {"google_artifact_registry_repository", "container-registry", "Google Artifact Registry", "docker_config.immutable_tags>immutable-tags"},
    {"google_secret_manager_secret", "secrets-store", "Google Secret Manager", ""},
};

} // namespace

const ResourceType* resourceType(const QString& type)
{
    static const QHash<QString, const ResourceType*> index = [] {
        QHash<QString, const ResourceType*> map;
        for (const ResourceType& known : types)
            map.insert(QString::fromLatin1(known.type), &known);
        return map;
    }();
    return index.value(type);
}

bool isNetworkPart(const QString& type)
{
    static const QSet<QString> parts{
        QStringLiteral("aws_subnet"), QStringLiteral("aws_security_group"), QStringLiteral("aws_db_subnet_group"), QStringLiteral("aws_elasticache_subnet_group"),
        QStringLiteral("aws_docdb_subnet_group"), QStringLiteral("aws_redshift_subnet_group"), QStringLiteral("azurerm_subnet"), QStringLiteral("google_compute_subnetwork"),
        QStringLiteral("google_service_networking_connection")};
    return parts.contains(type);
}

QString technologyOfEngine(const QString& engine)
{
    const QString name = engine.toLower();
    const std::pair<const char*, const char*> known[] = {{"postgres", "PostgreSQL"}, {"mysql", "MySQL"}, {"mariadb", "MariaDB"}, {"sqlserver", "Microsoft SQL Server"}, {"oracle", "Oracle Database"},
                                                         {"aurora", "MySQL"}, {"redis", "Redis"}, {"valkey", "Valkey"}, {"memcached", "Memcached"}, {"rabbitmq", "RabbitMQ"}, {"activemq", "ActiveMQ"}};
    for (const auto& [word, technology] : known) {
        if (name.contains(QLatin1String(word)))
            return QString::fromLatin1(technology);
    }
    return engine;
}

} // namespace groundplan
