resource "google_service_account" "this" {
  account_id   = "${trimsuffix(substr(var.name, 0, 25), "-")}-run"
  project      = var.network.project
  display_name = "Function ${var.name}"
}

resource "google_cloud_run_v2_service" "this" {
  name                = var.name
  project             = var.network.project
  location            = var.network.region
  ingress             = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  deletion_protection = var.deletion_protection
  labels              = var.tags

  template {
    service_account = google_service_account.this.email
    timeout         = "${var.timeout_seconds}s"

    dynamic "scaling" {
      for_each = var.concurrency > 0 ? [var.concurrency] : []

      content {
        max_instance_count = scaling.value
      }
    }

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.network.network_id
        subnetwork = var.network.subnetwork_id
      }
    }

    containers {
      image = var.image

      resources {
        limits = {
          cpu    = var.memory_mb > 4096 ? "2" : "1"
          memory = "${var.memory_mb}Mi"
        }
      }

      dynamic "env" {
        for_each = var.environment

        content {
          name  = env.key
          value = env.value
        }
      }
    }
  }
}
