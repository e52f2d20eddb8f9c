output "endpoint" {
  description = "Name servers of the zone; the registrar has to name them."
  value       = aws_route53_zone.this.name_servers
}
