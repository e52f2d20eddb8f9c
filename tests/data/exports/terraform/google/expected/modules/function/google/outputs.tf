output "endpoint" {
  description = "Address of the function."
  value       = google_cloud_run_v2_service.this.uri
}
