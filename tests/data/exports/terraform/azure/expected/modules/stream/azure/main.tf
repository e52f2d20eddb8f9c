# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

resource "azurerm_eventhub_namespace" "this" {
  name                          = "${var.name}-${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  sku                           = "Standard"
  capacity                      = 1
  auto_inflate_enabled          = true
  maximum_throughput_units      = 10
  local_authentication_enabled  = false
  public_network_access_enabled = false
  minimum_tls_version           = "1.2"
  tags                          = var.tags
}

resource "azurerm_eventhub" "this" {
  for_each        = var.topics
  name            = each.value
  namespace_id    = azurerm_eventhub_namespace.this.id
  partition_count = var.partitions

  retention_description {
    cleanup_policy          = "Delete"
    retention_time_in_hours = var.retention_hours
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
    private_connection_resource_id = azurerm_eventhub_namespace.this.id
    subresource_names              = ["namespace"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.servicebus.windows.net"]]
  }
}
