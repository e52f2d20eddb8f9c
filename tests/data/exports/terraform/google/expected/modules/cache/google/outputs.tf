output "endpoint" {
  description = "Private addresses of the cache; clients use TLS and sign in with IAM."
  value       = google_memorystore_instance.this.endpoints
}
