output "endpoint" {
  description = "Id of the instance."
  value       = google_bigtable_instance.this.id
}
