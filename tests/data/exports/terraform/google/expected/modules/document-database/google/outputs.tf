output "endpoint" {
  description = "Id of the database."
  value       = google_firestore_database.this.id
}
