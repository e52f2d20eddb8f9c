output "endpoint" {
  description = "Host name of the cache; clients use TLS, port 10000, and sign in with Microsoft Entra."
  value       = azurerm_managed_redis.this.hostname
}
