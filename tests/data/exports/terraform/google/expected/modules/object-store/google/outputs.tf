output "endpoint" {
  description = "Addresses of the buckets by the names that the design gives them."
  value       = { for name, bucket in google_storage_bucket.this : name => bucket.url }
}
