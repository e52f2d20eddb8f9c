# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

data "azurerm_client_config" "current" {}

resource "azurerm_postgresql_flexible_server" "this" {
  name                          = "${var.name}-${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  version                       = var.engine_version
  sku_name                      = var.instance_type
  storage_mb                    = var.storage_gb * 1024
  auto_grow_enabled             = true
  zone                          = "1"
  public_network_access_enabled = false
  backup_retention_days         = var.backup_days
  geo_redundant_backup_enabled  = var.multi_region
  tags                          = var.tags

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
    tenant_id                     = data.azurerm_client_config.current.tenant_id
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

resource "azurerm_postgresql_flexible_server" "replica" {
  count                         = var.read_replicas
  name                          = "${var.name}-replica-${count.index + 1}-${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  create_mode                   = "Replica"
  source_server_id              = azurerm_postgresql_flexible_server.this.id
  sku_name                      = var.instance_type
  public_network_access_enabled = false
  tags                          = var.tags

  lifecycle {
    ignore_changes = [zone]
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "this" {
  server_name         = azurerm_postgresql_flexible_server.this.name
  resource_group_name = var.network.resource_group_name
  tenant_id           = data.azurerm_client_config.current.tenant_id
  object_id           = var.administrators.object_id
  principal_name      = var.administrators.name
  principal_type      = "Group"
}

resource "azurerm_postgresql_flexible_server_database" "this" {
  count     = var.database_name == null ? 0 : 1
  name      = var.database_name
  server_id = azurerm_postgresql_flexible_server.this.id
}

resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  subnet_id           = var.network.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = azurerm_postgresql_flexible_server.this.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.postgres.database.azure.com"]]
  }
}
