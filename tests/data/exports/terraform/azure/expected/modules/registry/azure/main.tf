# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

# Only this tier has private endpoints and zones.
resource "azurerm_container_registry" "this" {
  name                          = "${substr(replace(var.name, "-", ""), 0, 40)}${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  sku                           = "Premium"
  admin_enabled                 = false
  public_network_access_enabled = false
  zone_redundancy_enabled       = var.multi_zone
  retention_policy_in_days      = 14
  tags                          = var.tags
}

resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  subnet_id           = var.network.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = azurerm_container_registry.this.id
    subresource_names              = ["registry"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.azurecr.io"]]
  }
}
