output "endpoint" {
  description = "Id of the dataset."
  value       = google_bigquery_dataset.this.id
}
