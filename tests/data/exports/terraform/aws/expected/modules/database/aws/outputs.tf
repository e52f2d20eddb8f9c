output "endpoint" {
  description = "Address and port of the database."
  value       = aws_db_instance.this.endpoint
}

output "reader_endpoints" {
  description = "Addresses and ports of the read replicas."
  value       = aws_db_instance.replica[*].endpoint
}

output "secret" {
  description = "ARN of the secret that holds the credentials of the master user."
  value       = local.managed_password ? aws_db_instance.this.master_user_secret[0].secret_arn : aws_secretsmanager_secret.master[0].arn
}
