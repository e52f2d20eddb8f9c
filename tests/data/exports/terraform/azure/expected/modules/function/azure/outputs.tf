output "endpoint" {
  description = "Host name of the function."
  value       = azurerm_function_app_flex_consumption.this.default_hostname
}
