resource "google_managed_kafka_cluster" "this" {
  cluster_id = var.name
  project    = var.network.project
  location   = var.network.region
  labels     = var.tags

  capacity_config {
    vcpu_count   = var.vcpus
    memory_bytes = var.vcpus * 4 * 1024 * 1024 * 1024
  }

  gcp_config {
    access_config {
      network_configs {
        subnet = var.network.subnetwork_id
      }
    }
  }

  rebalance_config {
    mode = "AUTO_REBALANCE_ON_SCALE_UP"
  }
}

resource "google_managed_kafka_topic" "this" {
  for_each           = var.topics
  topic_id           = each.value
  project            = var.network.project
  location           = var.network.region
  cluster            = google_managed_kafka_cluster.this.cluster_id
  partition_count    = var.partitions
  replication_factor = var.replication_factor

  configs = {
    "min.insync.replicas" = tostring(max(1, var.replication_factor - 1))
    "retention.ms"        = tostring(var.retention_hours * 3600 * 1000)
  }
}
