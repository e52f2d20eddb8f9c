resource "azurerm_dns_zone" "this" {
  name                = var.zone
  resource_group_name = var.network.resource_group_name
  tags                = var.tags
}
