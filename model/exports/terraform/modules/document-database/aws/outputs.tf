output "endpoint" {
  description = "Address of the primary instance; clients use TLS and port 27017."
  value       = aws_docdb_cluster.this.endpoint
}

output "secret" {
  description = "ARN of the secret that holds the credentials of the master user."
  value       = aws_docdb_cluster.this.master_user_secret[0].secret_arn
}
