output "endpoint" {
  description = "ARN of the vault, the destination of copies in backup plans."
  value       = aws_backup_vault.this.arn
}
