output "endpoint" {
  description = "Host name that the service gives; the DNS name of the site points to it."
  value       = aws_cloudfront_distribution.this.domain_name
}
