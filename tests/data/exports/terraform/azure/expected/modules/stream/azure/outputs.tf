output "endpoint" {
  description = "Host of the namespace, port 9093 for clients of Kafka; they sign in with Microsoft Entra."
  value       = "${azurerm_eventhub_namespace.this.name}.servicebus.windows.net"
}
