# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

# Only this tier has private endpoints and zones.
resource "azurerm_servicebus_namespace" "this" {
  name                          = "${var.name}-${random_string.suffix.result}"
  location                      = var.network.location
  resource_group_name           = var.network.resource_group_name
  sku                           = "Premium"
  capacity                      = 1
  premium_messaging_partitions  = 1
  local_auth_enabled            = false
  public_network_access_enabled = false
  minimum_tls_version           = "1.2"
  tags                          = var.tags
}

resource "azurerm_servicebus_queue" "this" {
  for_each                             = var.queues
  name                                 = each.value
  namespace_id                         = azurerm_servicebus_namespace.this.id
  requires_session                     = var.ordered
  lock_duration                        = "PT${var.processing_seconds}S"
  default_message_ttl                  = "PT${var.retention_seconds}S"
  max_delivery_count                   = 5
  dead_lettering_on_message_expiration = var.dead_letter
}

resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  subnet_id           = var.network.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = azurerm_servicebus_namespace.this.id
    subresource_names              = ["namespace"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.servicebus.windows.net"]]
  }
}
