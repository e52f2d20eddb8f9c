data "google_compute_zones" "available" {
  project = var.network.project
  region  = var.network.region
}

resource "google_bigtable_instance" "this" {
  name                = var.name
  project             = var.network.project
  deletion_protection = var.deletion_protection
  labels              = var.tags

  cluster {
    cluster_id   = "${substr(var.name, 0, 26)}-1"
    zone         = data.google_compute_zones.available.names[0]
    storage_type = "SSD"

    autoscaling_config {
      min_nodes  = var.node_count
      max_nodes  = var.node_count * 3
      cpu_target = 60
    }
  }
}
