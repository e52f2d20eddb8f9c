# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

resource "random_password" "master" {
  length      = 40
  special     = false
  min_lower   = 1
  min_upper   = 1
  min_numeric = 1
}

resource "azurerm_mysql_flexible_server" "this" {
  name                         = "${var.name}-${random_string.suffix.result}"
  location                     = var.network.location
  resource_group_name          = var.network.resource_group_name
  version                      = var.engine_version
  sku_name                     = var.instance_type
  administrator_login          = "master"
  administrator_password       = random_password.master.result
  zone                         = "1"
  public_network_access        = "Disabled"
  backup_retention_days        = var.backup_days
  geo_redundant_backup_enabled = var.multi_region
  tags                         = var.tags

  storage {
    size_gb           = var.storage_gb
    auto_grow_enabled = true
  }

  dynamic "high_availability" {
    for_each = var.multi_zone ? ["2"] : []

    content {
      mode                      = "ZoneRedundant"
      standby_availability_zone = high_availability.value
    }
  }

  lifecycle {
    prevent_destroy = true
    # A failover swaps the zones.
    ignore_changes = [zone, high_availability[0].standby_availability_zone]
  }
}

resource "azurerm_mysql_flexible_database" "this" {
  count               = var.database_name == null ? 0 : 1
  name                = var.database_name
  resource_group_name = var.network.resource_group_name
  server_name         = azurerm_mysql_flexible_server.this.name
  charset             = "utf8mb4"
  collation           = "utf8mb4_0900_ai_ci"
}

resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  subnet_id           = var.network.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = azurerm_mysql_flexible_server.this.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.mysql.database.azure.com"]]
  }
}
