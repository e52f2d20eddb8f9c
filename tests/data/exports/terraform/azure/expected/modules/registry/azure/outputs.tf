output "endpoint" {
  description = "Host name that stands before the images."
  value       = azurerm_container_registry.this.login_server
}
