output "endpoint" {
  description = "Prefix of the images that are kept here."
  value       = "${var.network.region}-docker.pkg.dev/${var.network.project}/${google_artifact_registry_repository.this.repository_id}"
}
