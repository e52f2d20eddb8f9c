output "endpoint" {
  description = "Address of the account; clients sign in with Microsoft Entra."
  value       = azurerm_storage_account.this.primary_blob_endpoint
}
