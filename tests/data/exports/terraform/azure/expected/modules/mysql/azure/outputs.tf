output "endpoint" {
  description = "Host name of the database; clients use TLS."
  value       = azurerm_mysql_flexible_server.this.fqdn
}

output "password" {
  description = "Password of the user master. It is kept in the state alone."
  value       = random_password.master.result
  sensitive   = true
}
