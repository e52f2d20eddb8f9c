output "endpoint" {
  description = "Private address of the database."
  value       = google_sql_database_instance.this.private_ip_address
}

output "reader_endpoints" {
  description = "Private addresses of the read replicas."
  value       = google_sql_database_instance.replica[*].private_ip_address
}

output "secret" {
  description = "Id of the secret that holds the credentials of the master user."
  value       = google_secret_manager_secret.master.id
}
