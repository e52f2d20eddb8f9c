output "endpoint" {
  description = "Address of the domain; requests are signed with IAM."
  value       = aws_opensearch_domain.this.endpoint
}
