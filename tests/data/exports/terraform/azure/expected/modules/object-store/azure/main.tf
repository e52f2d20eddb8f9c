# Such names are shared by all of Azure.
resource "random_string" "suffix" {
  length  = 6
  upper   = false
  special = false
}

resource "azurerm_storage_account" "this" {
  name                            = "${substr(replace(var.name, "-", ""), 0, 18)}${random_string.suffix.result}"
  location                        = var.network.location
  resource_group_name             = var.network.resource_group_name
  account_kind                    = "StorageV2"
  account_tier                    = "Standard"
  account_replication_type        = var.multi_region ? (var.multi_zone ? "GZRS" : "GRS") : (var.multi_zone ? "ZRS" : "LRS")
  https_traffic_only_enabled      = true
  min_tls_version                 = "TLS1_2"
  public_network_access_enabled   = false
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = false
  tags                            = var.tags

  infrastructure_encryption_enabled = true

  blob_properties {
    versioning_enabled = var.versioning

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_container" "this" {
  for_each              = var.buckets
  name                  = each.value
  storage_account_id    = azurerm_storage_account.this.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "this" {
  storage_account_id = azurerm_storage_account.this.id

  rule {
    name    = "clean-up"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      version {
        delete_after_days_since_creation = 90
      }

      dynamic "base_blob" {
        for_each = var.expire_days > 0 ? [var.expire_days] : []

        content {
          delete_after_days_since_modification_greater_than = base_blob.value
        }
      }
    }
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
    private_connection_resource_id = azurerm_storage_account.this.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [var.network.private_dns_zones["privatelink.blob.core.windows.net"]]
  }
}
