resource "azurerm_user_assigned_identity" "this" {
  name                = var.name
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  tags                = var.tags
}

resource "azurerm_role_assignment" "network" {
  scope                = var.network.nodes_subnet_id
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
}

resource "azurerm_kubernetes_cluster" "this" {
  name                      = var.name
  location                  = var.network.location
  resource_group_name       = var.network.resource_group_name
  dns_prefix                = var.name
  kubernetes_version        = var.kubernetes_version
  sku_tier                  = "Standard"
  private_cluster_enabled   = !var.public_endpoint
  local_account_disabled    = true
  oidc_issuer_enabled       = true
  workload_identity_enabled = true
  automatic_upgrade_channel = "patch"
  node_os_upgrade_channel   = "NodeImage"
  tags                      = var.tags

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }

  default_node_pool {
    name                        = "default"
    vm_size                     = var.node_type
    vnet_subnet_id              = var.network.nodes_subnet_id
    os_sku                      = "AzureLinux"
    zones                       = var.multi_zone ? ["1", "2", "3"] : ["1"]
    auto_scaling_enabled        = true
    min_count                   = var.node_count
    max_count                   = max(var.node_count, var.max_node_count)
    host_encryption_enabled     = true
    temporary_name_for_rotation = "rotation"
    tags                        = var.tags

    upgrade_settings {
      max_surge = "25%"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.this.id]
  }

  # Cilium enforces network policies.
  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_policy      = "cilium"
    network_data_plane  = "cilium"
    outbound_type       = "userAssignedNATGateway"
  }

  depends_on = [azurerm_role_assignment.network]
}

resource "azurerm_log_analytics_workspace" "audit" {
  count               = var.audit_logging ? 1 : 0
  name                = "${var.name}-audit"
  location            = var.network.location
  resource_group_name = var.network.resource_group_name
  retention_in_days   = 90
  tags                = var.tags
}

resource "azurerm_monitor_diagnostic_setting" "audit" {
  count                      = var.audit_logging ? 1 : 0
  name                       = "audit"
  target_resource_id         = azurerm_kubernetes_cluster.this.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.audit[0].id

  enabled_log {
    category = "kube-audit-admin"
  }

  enabled_log {
    category = "guard"
  }
}
