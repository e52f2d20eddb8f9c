output "endpoint" {
  description = "Address of the control plane."
  value       = var.public_endpoint ? azurerm_kubernetes_cluster.this.fqdn : azurerm_kubernetes_cluster.this.private_fqdn
}

output "name" {
  description = "Name of the cluster, for az aks get-credentials."
  value       = azurerm_kubernetes_cluster.this.name
}
