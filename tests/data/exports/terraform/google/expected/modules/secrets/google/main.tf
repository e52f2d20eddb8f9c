resource "google_secret_manager_secret" "this" {
  for_each  = var.secrets
  project   = var.network.project
  secret_id = "${var.name}-${each.value}"
  labels    = var.tags

  replication {
    user_managed {
      replicas {
        location = var.network.region
      }
    }
  }
}
