resource "google_sql_database_instance" "this" {
  name                = var.name
  project             = var.network.project
  region              = var.network.region
  database_version    = var.engine_version
  deletion_protection = var.deletion_protection

  settings {
    tier                        = var.instance_type
    edition                     = "ENTERPRISE"
    availability_type           = var.multi_zone ? "REGIONAL" : "ZONAL"
    disk_type                   = "PD_SSD"
    disk_size                   = var.storage_gb
    disk_autoresize             = true
    deletion_protection_enabled = var.deletion_protection
    user_labels                 = var.tags

    ip_configuration {
      ipv4_enabled                                  = false
      private_network                               = var.network.network_id
      enable_private_path_for_google_cloud_services = true
      ssl_mode                                      = "ENCRYPTED_ONLY"
    }

    backup_configuration {
      enabled                        = var.backup_days > 0
      point_in_time_recovery_enabled = var.backup_days > 0 && startswith(var.engine_version, "POSTGRES") ? true : null
      binary_log_enabled             = startswith(var.engine_version, "MYSQL") ? var.backup_days > 0 : null
      transaction_log_retention_days = var.backup_days > 0 ? min(7, var.backup_days) : null

      dynamic "backup_retention_settings" {
        for_each = var.backup_days > 0 ? [var.backup_days] : []

        content {
          retained_backups = backup_retention_settings.value
        }
      }
    }

    insights_config {
      query_insights_enabled = true
    }
  }

  lifecycle {
    # The service enlarges the disk by itself.
    ignore_changes = [settings[0].disk_size]
  }
}

resource "google_sql_database_instance" "replica" {
  count                = var.read_replicas
  name                 = "${var.name}-replica-${count.index + 1}"
  project              = var.network.project
  region               = var.network.region
  database_version     = var.engine_version
  master_instance_name = google_sql_database_instance.this.name
  deletion_protection  = var.deletion_protection

  settings {
    tier            = var.instance_type
    edition         = "ENTERPRISE"
    disk_type       = "PD_SSD"
    disk_autoresize = true
    user_labels     = var.tags

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network.network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_sql_database" "this" {
  count    = var.database_name == null ? 0 : 1
  name     = var.database_name
  project  = var.network.project
  instance = google_sql_database_instance.this.name
}

resource "random_password" "master" {
  length  = 40
  special = false
}

resource "google_sql_user" "master" {
  name     = "master"
  project  = var.network.project
  instance = google_sql_database_instance.this.name
  password = random_password.master.result
}

resource "google_secret_manager_secret" "master" {
  project   = var.network.project
  secret_id = "${var.name}-master"
  labels    = var.tags

  replication {
    user_managed {
      replicas {
        location = var.network.region
      }
    }
  }
}

resource "google_secret_manager_secret_version" "master" {
  secret      = google_secret_manager_secret.master.id
  secret_data = jsonencode({ username = google_sql_user.master.name, password = random_password.master.result })
}
