output "endpoint" {
  description = "Bootstrap brokers; clients sign in with IAM over TLS."
  value       = aws_msk_cluster.this.bootstrap_brokers_sasl_iam
}
