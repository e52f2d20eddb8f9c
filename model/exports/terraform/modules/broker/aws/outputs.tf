output "endpoint" {
  description = "Addresses of the broker, AMQP over TLS."
  value       = aws_mq_broker.this.instances[0].endpoints
}

output "secret" {
  description = "ARN of the secret that holds the administrator's credentials."
  value       = aws_secretsmanager_secret.admin.arn
}
