resource "google_memorystore_instance" "this" {
  instance_id                 = var.name
  project                     = var.network.project
  location                    = var.network.region
  engine_version              = var.engine_version
  mode                        = "CLUSTER_DISABLED"
  node_type                   = var.instance_type
  shard_count                 = 1
  replica_count               = var.replicas - 1
  authorization_mode          = "IAM_AUTH"
  transit_encryption_mode     = "SERVER_AUTHENTICATION"
  deletion_protection_enabled = var.deletion_protection
  labels                      = var.tags

  desired_auto_created_endpoints {
    network    = var.network.network_id
    project_id = var.network.project
  }

  zone_distribution_config {
    mode = var.multi_zone ? "MULTI_ZONE" : "SINGLE_ZONE"
    zone = var.multi_zone ? null : data.google_compute_zones.available.names[0]
  }

  persistence_config {
    mode = var.persistent ? "RDB" : "DISABLED"
  }
}

data "google_compute_zones" "available" {
  project = var.network.project
  region  = var.network.region
}
