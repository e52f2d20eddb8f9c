output "endpoint" {
  description = "Name servers of the zone; the registrar has to name them."
  value       = google_dns_managed_zone.this.name_servers
}
