locals {
  labels = {
    design      = "insight"
    environment = "production"
    managed-by  = "terraform"
  }
}

# A network for what stands in none that is drawn.
module "belgium_network" {
  source = "../../modules/network/google"

  name      = "belgium-network-production"
  project   = var.google_project
  region    = var.belgium_region
  cidr      = "10.64.0.0/16"
  flow_logs = true
  services = [
    "artifactregistry.googleapis.com",
    "bigquery.googleapis.com",
    "bigtableadmin.googleapis.com",
    "cloudkms.googleapis.com",
    "compute.googleapis.com",
    "container.googleapis.com",
    "dns.googleapis.com",
    "firestore.googleapis.com",
    "managedkafka.googleapis.com",
    "memorystore.googleapis.com",
    "networkconnectivity.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
  ]
}

# insight-cluster
module "insight_cluster" {
  source = "../../modules/cluster/google"

  name               = "insight-cluster-production"
  network            = module.belgium_network.network
  kubernetes_version = "1.32"
  node_count         = 3
  max_node_count     = 9
  node_type          = "n2-standard-4"
  # Rule open-datastore
  public_endpoint = false
  # Rule no-audit-trail
  audit_logging = true
  # Rule single-zone
  multi_zone          = true
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "insight-cluster"
  })
}

# facts-db
module "facts_db" {
  source = "../../modules/database/google"

  name           = "facts-db-production"
  network        = module.belgium_network.network
  engine_version = "POSTGRES_16"
  instance_type  = "db-custom-2-7680"
  storage_gb     = 50
  database_name  = "facts"
  # Rule single-zone
  multi_zone    = true
  read_replicas = 1
  # Rule no-backup
  backup_days         = 14
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "facts-db"
  })
}

# hot
module "hot" {
  source = "../../modules/cache/google"

  name           = "hot-production"
  network        = module.belgium_network.network
  engine_version = "VALKEY_8_0"
  instance_type  = "STANDARD_SMALL"
  # Rule single-zone
  multi_zone = true
  # Rule single-replica
  replicas            = 2
  persistent          = false
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "hot"
  })
}

# views
module "views" {
  source = "../../modules/queue/google"

  name    = "views-production"
  network = module.belgium_network.network
  queues  = ["views"]
  ordered = false
  # Rule no-dead-letter-queue
  dead_letter        = true
  retention_seconds  = 604800
  processing_seconds = 30
  tags = merge(local.labels, {
    component = "views"
  })
}

# clicks
module "clicks" {
  source = "../../modules/stream/google"

  name       = "clicks-production"
  network    = module.belgium_network.network
  topics     = ["clicks"]
  vcpus      = 3
  partitions = 6
  # Rule single-replica
  replication_factor = 3
  retention_hours    = 168
  tags = merge(local.labels, {
    component = "clicks"
  })
}

# lake
module "lake" {
  source = "../../modules/object-store/google"

  name    = "lake-production"
  network = module.belgium_network.network
  buckets = ["lake"]
  # Rule no-backup
  versioning          = true
  expire_days         = 0
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "lake"
  })
}

# profiles
module "profiles" {
  source = "../../modules/document-database/google"

  name    = "profiles-production"
  network = module.belgium_network.network
  # Rule no-backup
  point_in_time_recovery = true
  deletion_protection    = var.deletion_protection
}

# features
module "features" {
  source = "../../modules/wide-column-store/google"

  name                = "features-production"
  network             = module.belgium_network.network
  node_count          = 3
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "features"
  })
}

# warehouse
module "warehouse" {
  source = "../../modules/data-warehouse/google"

  name                = "warehouse-production"
  network             = module.belgium_network.network
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "warehouse"
  })
}

# vault
module "vault" {
  source = "../../modules/secrets/google"

  name    = "vault-production"
  network = module.belgium_network.network
  secrets = []
  tags = merge(local.labels, {
    component = "vault"
  })
}

# images
module "images" {
  source = "../../modules/registry/google"

  name    = "images-production"
  network = module.belgium_network.network
  # Rule mutable-image-tag
  immutable_tags = true
  image_scanning = true
  tags = merge(local.labels, {
    component = "images"
  })
}

# zone
module "zone" {
  source = "../../modules/dns/google"

  name       = "zone-production"
  project    = var.google_project
  zone       = "insight.example.com"
  private    = true
  network_id = module.belgium_network.network.network_id
  signed     = true
  tags = merge(local.labels, {
    component = "zone"
  })
}

# load
module "load" {
  source = "../../modules/function/google"

  name            = "load-production"
  network         = module.belgium_network.network
  image           = var.load_image
  timeout_seconds = 60
  memory_mb       = 512
  concurrency     = -1
  environment = {
    LEVEL = "info"
  }
  deletion_protection = var.deletion_protection
  tags = merge(local.labels, {
    component = "load"
  })
}
