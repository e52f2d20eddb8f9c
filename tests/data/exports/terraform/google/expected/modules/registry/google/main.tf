resource "google_artifact_registry_repository" "this" {
  repository_id = var.name
  project       = var.network.project
  location      = var.network.region
  format        = "DOCKER"
  labels        = var.tags

  docker_config {
    immutable_tags = var.immutable_tags
  }

  vulnerability_scanning_config {
    enablement_config = var.image_scanning ? "INHERITED" : "DISABLED"
  }

  cleanup_policies {
    id     = "untagged"
    action = "DELETE"

    condition {
      tag_state  = "UNTAGGED"
      older_than = "14d"
    }
  }
}
