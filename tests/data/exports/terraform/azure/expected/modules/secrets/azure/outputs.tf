output "endpoint" {
  description = "Address of the vault. Secrets are put in by whoever knows them, never by this code."
  value       = azurerm_key_vault.this.vault_uri
}
