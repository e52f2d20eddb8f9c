output "network" {
  description = "What the other modules need to stand in this network."
  value = {
    resource_group_name = azurerm_resource_group.this.name
    location            = azurerm_resource_group.this.location
    nodes_subnet_id     = azurerm_subnet.nodes.id
    endpoints_subnet_id = azurerm_subnet.endpoints.id
    private_dns_zones   = { for name, zone in azurerm_private_dns_zone.this : name => zone.id }
  }

  # Nothing starts before it has a way out.
  depends_on = [azurerm_subnet_nat_gateway_association.nodes]
}

output "endpoint" {
  description = "Id of the network."
  value       = azurerm_virtual_network.this.id
}
