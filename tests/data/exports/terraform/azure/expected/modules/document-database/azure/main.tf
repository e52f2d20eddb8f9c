# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

resource "azurerm_cosmosdb_account" "this" {
  name                          = "${var.name}-${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  offer_type                    = "Standard"
  kind                          = "MongoDB"
  mongo_server_version          = var.engine_version
  public_network_access_enabled = false
  local_authentication_disabled = false
  automatic_failover_enabled    = var.paired_location != null
  minimal_tls_version           = "Tls12"
  tags                          = var.tags

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = var.network.location
    failover_priority = 0
    zone_redundant    = var.multi_zone
  }

  dynamic "geo_location" {
    for_each = var.paired_location == null ? [] : [var.paired_location]

    content {
      location          = geo_location.value
      failover_priority = 1
    }
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  capabilities {
    name = "EnableMongo"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_mongo_database" "this" {
  count               = var.database_name == null ? 0 : 1
  name                = var.database_name
  resource_group_name = var.network.resource_group_name
  account_name        = azurerm_cosmosdb_account.this.name

  autoscale_settings {
    max_throughput = 4000
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
    private_connection_resource_id = azurerm_cosmosdb_account.this.id
    subresource_names              = ["MongoDB"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.mongo.cosmos.azure.com"]]
  }
}
