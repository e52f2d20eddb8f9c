locals {
  tags = {
    design      = "Claims"
    environment = "default"
    managed-by  = "terraform"
  }
}

# claims-network
module "claims_network" {
  source = "../../modules/network/azure"

  name     = "claims-network-default"
  location = var.west_region
  cidr     = "10.20.0.0/16"
  private_dns_zones = [
    "privatelink.azurecr.io",
    "privatelink.blob.core.windows.net",
    "privatelink.documents.azure.com",
    "privatelink.mongo.cosmos.azure.com",
    "privatelink.mysql.database.azure.com",
    "privatelink.postgres.database.azure.com",
    "privatelink.redis.azure.net",
    "privatelink.servicebus.windows.net",
    "privatelink.vaultcore.azure.net",
  ]
  tags = merge(local.tags, {
    component = "claims-network"
  })
}

# claims-cluster
module "claims_cluster" {
  source = "../../modules/cluster/azure"

  name               = "claims-cluster-default"
  network            = module.claims_network.network
  kubernetes_version = "1.33"
  node_count         = 3
  max_node_count     = 6
  node_type          = "Standard_D4ds_v5"
  # Rule open-datastore
  public_endpoint = false
  # Rule no-audit-trail
  audit_logging = true
  # Rule single-zone
  multi_zone = true
  tags = merge(local.tags, {
    component = "claims-cluster"
  })
}

# claims-db
module "claims_db" {
  source = "../../modules/postgresql/azure"

  name           = "claims-db-default"
  network        = module.claims_network.network
  engine_version = "16"
  instance_type  = "GP_Standard_D2ds_v5"
  storage_gb     = 128
  database_name  = null
  # Rule single-zone
  multi_zone    = true
  read_replicas = 0
  # Rule no-backup
  backup_days    = 14
  multi_region   = false
  administrators = var.database_administrators
  tags = merge(local.tags, {
    component = "claims-db"
  })
}

# rates-db
module "rates_db" {
  source = "../../modules/mysql/azure"

  name           = "rates-db-default"
  network        = module.claims_network.network
  engine_version = "8.0.21"
  instance_type  = "GP_Standard_D2ads_v5"
  storage_gb     = 20
  database_name  = "rates"
  multi_zone     = false
  # Rule no-backup
  backup_days  = 7
  multi_region = false
  tags = merge(local.tags, {
    component = "rates-db"
  })
}

# sessions
module "sessions" {
  source = "../../modules/cache/azure"

  name          = "sessions-default"
  network       = module.claims_network.network
  instance_type = "Balanced_B1"
  # Rule single-replica
  high_availability = true
  tags = merge(local.tags, {
    component = "sessions"
  })
}

# tasks
module "tasks" {
  source = "../../modules/queue/azure"

  name    = "tasks-default"
  network = module.claims_network.network
  queues  = ["tasks"]
  ordered = false
  # Rule no-dead-letter-queue
  dead_letter        = true
  retention_seconds  = 604800
  processing_seconds = 30
  tags = merge(local.tags, {
    component = "tasks"
  })
}

# events
module "events" {
  source = "../../modules/stream/azure"

  name            = "events-default"
  network         = module.claims_network.network
  topics          = ["claims"]
  partitions      = 4
  retention_hours = 168
  tags = merge(local.tags, {
    component = "events"
  })
}

# files
module "files" {
  source = "../../modules/object-store/azure"

  name    = "files-default"
  network = module.claims_network.network
  # Rule single-zone
  multi_zone = true
  # Rule no-regional-failover
  multi_region = true
  buckets      = ["files"]
  # Rule no-backup
  versioning  = true
  expire_days = 0
  tags = merge(local.tags, {
    component = "files"
  })
}

# notes
module "notes" {
  source = "../../modules/document-database/azure"

  name           = "notes-default"
  network        = module.claims_network.network
  engine_version = "7.0"
  database_name  = "notes"
  multi_zone     = false
  tags = merge(local.tags, {
    component = "notes"
  })
}

# settings
module "settings" {
  source = "../../modules/key-value-store/azure"

  name          = "settings-default"
  network       = module.claims_network.network
  database_name = null
  multi_zone    = false
  tags = merge(local.tags, {
    component = "settings"
  })
}

# vault
module "vault" {
  source = "../../modules/secrets/azure"

  name    = "vault-default"
  network = module.claims_network.network
  tags = merge(local.tags, {
    component = "vault"
  })
}

# images
module "images" {
  source = "../../modules/registry/azure"

  name       = "images-default"
  network    = module.claims_network.network
  multi_zone = false
  tags = merge(local.tags, {
    component = "images"
  })
}

# names
module "names" {
  source = "../../modules/dns/azure"

  network = module.claims_network.network
  zone    = "claims.example.com"
  tags = merge(local.tags, {
    component = "names"
  })
}

# resize
module "resize" {
  source = "../../modules/function/azure"

  name            = "resize-default"
  network         = module.claims_network.network
  runtime         = "python"
  runtime_version = "3.12"
  concurrency     = 100
  environment = {
    LEVEL = "info"
  }
  tags = merge(local.tags, {
    component = "resize"
  })
}
