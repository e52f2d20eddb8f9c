output "endpoint" {
  description = "Host name of the database; clients use TLS and sign in with Microsoft Entra."
  value       = azurerm_postgresql_flexible_server.this.fqdn
}

output "reader_endpoints" {
  description = "Host names of the read replicas."
  value       = azurerm_postgresql_flexible_server.replica[*].fqdn
}
