# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

resource "azurerm_managed_redis" "this" {
  name                      = "${var.name}-${random_string.suffix.result}"
  location                  = var.network.location
  resource_group_name       = var.network.resource_group_name
  sku_name                  = var.instance_type
  high_availability_enabled = var.high_availability
  public_network_access     = "Disabled"
  tags                      = var.tags

  # Clients sign in with Microsoft Entra, not with keys.
  default_database {
    access_keys_authentication_enabled = false
    client_protocol                    = "Encrypted"
    clustering_policy                  = "EnterpriseCluster"
    eviction_policy                    = "VolatileLRU"
  }
}

resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  subnet_id           = var.network.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = azurerm_managed_redis.this.id
    subresource_names              = ["redisEnterprise"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.redis.azure.net"]]
  }
}
