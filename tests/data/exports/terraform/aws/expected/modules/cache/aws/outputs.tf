output "endpoint" {
  description = "Address of the primary node; clients use TLS and port 6379."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "secret" {
  description = "ARN of the secret that holds the token."
  value       = aws_secretsmanager_secret.token.arn
}
