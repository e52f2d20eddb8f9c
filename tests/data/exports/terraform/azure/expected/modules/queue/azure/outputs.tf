output "endpoint" {
  description = "Address of the namespace; clients sign in with Microsoft Entra."
  value       = azurerm_servicebus_namespace.this.endpoint
}
