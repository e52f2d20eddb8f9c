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
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = false
  tags                            = var.tags
}

resource "azurerm_storage_container" "code" {
  name               = "code"
  storage_account_id = azurerm_storage_account.this.id
}

resource "azurerm_service_plan" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  os_type             = "Linux"
  sku_name            = "FC1"
  tags                = var.tags
}

# The code itself is published by the pipeline of its repository.
resource "azurerm_function_app_flex_consumption" "this" {
  name                        = "${var.name}-${random_string.suffix.result}"
  location                    = var.network.location
  resource_group_name         = var.network.resource_group_name
  service_plan_id             = azurerm_service_plan.this.id
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "${azurerm_storage_account.this.primary_blob_endpoint}${azurerm_storage_container.code.name}"
  storage_authentication_type = "SystemAssignedIdentity"
  runtime_name                = var.runtime
  runtime_version             = var.runtime_version
  instance_memory_in_mb       = var.instance_memory_mb
  maximum_instance_count      = var.concurrency
  https_only                  = true
  app_settings                = var.environment
  tags                        = var.tags

  identity {
    type = "SystemAssigned"
  }

  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_role_assignment" "code" {
  scope                = azurerm_storage_account.this.id
  role_definition_name = "Storage Blob Data Owner"
  principal_id         = azurerm_function_app_flex_consumption.this.identity[0].principal_id
}
