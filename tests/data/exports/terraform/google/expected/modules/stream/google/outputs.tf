output "endpoint" {
  description = "Id of the cluster; clients sign in with IAM over TLS."
  value       = google_managed_kafka_cluster.this.id
}
