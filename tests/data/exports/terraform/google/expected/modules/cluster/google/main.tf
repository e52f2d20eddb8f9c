locals {
  location = var.multi_zone ? var.network.region : data.google_compute_zones.available.names[0]
}

data "google_compute_zones" "available" {
  project = var.network.project
  region  = var.network.region
}

data "google_project" "this" {
  project_id = var.network.project
}

resource "google_kms_key_ring" "this" {
  name     = var.name
  project  = var.network.project
  location = var.network.region
}

resource "google_kms_crypto_key" "secrets" {
  name            = "secrets"
  key_ring        = google_kms_key_ring.this.id
  rotation_period = "7776000s"
  labels          = var.tags
}

resource "google_kms_crypto_key_iam_member" "cluster" {
  crypto_key_id = google_kms_crypto_key.secrets.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:service-${data.google_project.this.number}@container-engine-robot.iam.gserviceaccount.com"
}

resource "google_service_account" "node" {
  account_id   = "${trimsuffix(substr(var.name, 0, 22), "-")}-nodes"
  project      = var.network.project
  display_name = "Nodes of ${var.name}"
}

resource "google_project_iam_member" "node" {
  for_each = toset(["roles/container.defaultNodeServiceAccount", "roles/artifactregistry.reader"])
  project  = var.network.project
  role     = each.value
  member   = google_service_account.node.member
}

resource "google_container_cluster" "this" {
  name                     = var.name
  project                  = var.network.project
  location                 = local.location
  network                  = var.network.network_id
  subnetwork               = var.network.subnetwork_id
  min_master_version       = var.kubernetes_version
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = var.deletion_protection
  resource_labels          = var.tags
  # Enforces network policies.
  datapath_provider = "ADVANCED_DATAPATH"

  node_config {
    service_account = google_service_account.node.email
  }

  ip_allocation_policy {
    cluster_secondary_range_name  = "pods"
    services_secondary_range_name = "services"
  }

  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = !var.public_endpoint
  }

  master_authorized_networks_config {}

  database_encryption {
    state    = "ENCRYPTED"
    key_name = google_kms_crypto_key.secrets.id
  }

  workload_identity_config {
    workload_pool = "${var.network.project}.svc.id.goog"
  }

  release_channel {
    channel = "REGULAR"
  }

  logging_config {
    enable_components = var.audit_logging ? ["SYSTEM_COMPONENTS", "WORKLOADS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER"] : ["SYSTEM_COMPONENTS", "WORKLOADS"]
  }

  lifecycle {
    # Concerns the first nodes alone, which are gone.
    ignore_changes = [node_config]
  }

  depends_on = [google_kms_crypto_key_iam_member.cluster]
}

resource "google_container_node_pool" "this" {
  name           = "default"
  project        = var.network.project
  location       = google_container_cluster.this.location
  cluster        = google_container_cluster.this.name
  node_locations = var.multi_zone ? slice(data.google_compute_zones.available.names, 0, 3) : null

  autoscaling {
    total_min_node_count = var.node_count
    total_max_node_count = max(var.node_count, var.max_node_count)
    location_policy      = "BALANCED"
  }

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  node_config {
    machine_type    = var.node_type
    image_type      = "COS_CONTAINERD"
    service_account = google_service_account.node.email
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
    resource_labels = var.tags

    shielded_instance_config {
      enable_secure_boot          = true
      enable_integrity_monitoring = true
    }

    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}
