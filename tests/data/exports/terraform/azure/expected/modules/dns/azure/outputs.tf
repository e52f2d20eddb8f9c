output "endpoint" {
  description = "Name servers of the zone; the registrar has to name them."
  value       = azurerm_dns_zone.this.name_servers
}
