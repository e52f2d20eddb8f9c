locals {
  tags = {
    design      = "Shop"
    environment = "production"
    managed-by  = "terraform"
    cost-centre = "4711"
  }
}

# The key that encrypts what is stored here.
module "eu_central_encryption" {
  source = "../../modules/encryption/aws"

  name = "eu-central-encryption-production"
  tags = local.tags
}

# The key that encrypts what is stored here.
module "eu_west_encryption" {
  source = "../../modules/encryption/aws"

  providers = {
    aws = aws.eu_west
  }

  name = "eu-west-encryption-production"
  tags = local.tags
}

# shop-network
module "shop_network" {
  source = "../../modules/network/aws"

  name      = "shop-network-production"
  cidr      = "10.40.0.0/16"
  flow_logs = true
  tags = merge(local.tags, {
    component = "shop-network"
  })
}

# shop-cluster
module "shop_cluster" {
  source = "../../modules/cluster/aws"

  name    = "shop-cluster-production"
  network = module.shop_network.network
  # Rule unencrypted-data
  kms_key_arn        = module.eu_central_encryption.key_arn
  kubernetes_version = "1.32"
  node_count         = 6
  max_node_count     = 12
  node_type          = "m7i.2xlarge"
  # Rule open-datastore
  public_endpoint = false
  # Rule no-audit-trail
  audit_logging = true
  # Rule no-network-policy
  network_policy = true
  # Rule single-zone
  multi_zone          = true
  deletion_protection = var.deletion_protection
  tags = merge(local.tags, {
    component = "shop-cluster"
  })
}

# Orders "db" ${x} (orders-db)
module "orders_db" {
  source = "../../modules/database/aws"

  name    = "orders-db-production"
  network = module.shop_network.network
  # Rule unencrypted-data
  kms_key_arn    = module.eu_central_encryption.key_arn
  engine         = "postgres"
  engine_version = "16"
  instance_type  = "db.m7g.xlarge"
  storage_gb     = 100
  database_name  = "orders"
  # Rule single-zone
  multi_zone    = true
  read_replicas = 1
  # Rule no-backup
  backup_days         = 14
  deletion_protection = var.deletion_protection
  tags = merge(local.tags, {
    component = "orders-db"
    team      = "buy"
  })
}

# carts
module "carts" {
  source = "../../modules/cache/aws"

  name    = "carts-production"
  network = module.shop_network.network
  # Rule unencrypted-data
  kms_key_arn    = module.eu_central_encryption.key_arn
  engine         = "valkey"
  engine_version = "8.0"
  instance_type  = "cache.t4g.medium"
  # Rule single-zone
  multi_zone = true
  # Rule single-replica
  replicas = 2
  # Rule no-backup
  backup_days = 7
  tags = merge(local.tags, {
    component = "carts"
  })
}

# jobs
module "jobs" {
  source = "../../modules/queue/aws"

  name = "jobs-production"
  # Rule unencrypted-data
  kms_key_arn = module.eu_central_encryption.key_arn
  queues      = ["invoices", "not-legal-800238"]
  ordered     = false
  # Rule no-dead-letter-queue
  dead_letter        = true
  retention_seconds  = 345600
  processing_seconds = 30
  tags = merge(local.tags, {
    component = "jobs"
  })
}

# events
module "events" {
  source = "../../modules/stream/aws"

  name    = "events-production"
  network = module.shop_network.network
  # Rule unencrypted-data
  kms_key_arn    = module.eu_central_encryption.key_arn
  engine_version = "3.8.x"
  instance_type  = "kafka.m7g.large"
  storage_gb     = 200
  brokers        = 1
  partitions     = 12
  # Rule single-replica
  replication_factor = 3
  retention_hours    = 168
  tags = merge(local.tags, {
    component = "events"
  })
}

# images
module "images" {
  source = "../../modules/object-store/aws"

  name = "images-production"
  # Rule unencrypted-data
  kms_key_arn = module.eu_central_encryption.key_arn
  buckets     = ["images"]
  # Rule no-backup
  versioning          = true
  object_lock         = false
  expire_days         = 0
  deletion_protection = var.deletion_protection
  tags = merge(local.tags, {
    component = "images"
  })
}

# vault
module "vault" {
  source = "../../modules/secrets/aws"

  name = "vault-production"
  # Rule unencrypted-data
  kms_key_arn = module.eu_central_encryption.key_arn
  secrets     = ["orders-token"]
  tags = merge(local.tags, {
    component = "vault"
  })
}

# registry
module "registry" {
  source = "../../modules/registry/aws"

  name = "registry-production"
  # Rule unencrypted-data
  kms_key_arn  = module.eu_central_encryption.key_arn
  repositories = ["shop/orders"]
  # Rule mutable-image-tag
  immutable_tags = true
  image_scanning = true
  tags = merge(local.tags, {
    component = "registry"
  })
}

# copies
module "copies" {
  source = "../../modules/backup-vault/aws"

  providers = {
    aws = aws.eu_west
  }

  name = "copies-production"
  # Rule unencrypted-data
  kms_key_arn    = module.eu_west_encryption.key_arn
  retention_days = 35
  tags = merge(local.tags, {
    component = "copies"
  })
}

# zone
module "zone" {
  source = "../../modules/dns/aws"

  zone    = "shop.example.com"
  private = false
  vpc_id  = null
  tags = merge(local.tags, {
    component = "zone"
  })
}

# edge
module "edge" {
  source = "../../modules/cdn/aws"

  name            = "edge-production"
  origin          = var.edge_origin
  host            = "www.shop.example.com"
  certificate_arn = var.edge_certificate_arn
  # Rule no-web-application-firewall
  web_acl_arn          = var.edge_web_acl_arn
  cache_seconds        = 3600
  origin_shield_region = null
  tags = merge(local.tags, {
    component = "edge"
  })
}
