output "endpoint" {
  description = "Address of the account."
  value       = azurerm_cosmosdb_account.this.endpoint
}
