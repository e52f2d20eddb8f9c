# Names of buckets are shared by all projects of the world, hence a hash of the project's id. TLS is always demanded.
resource "google_storage_bucket" "this" {
  for_each                    = var.buckets
  name                        = "${each.value}-${var.name}-${substr(sha1(var.network.project), 0, 8)}"
  project                     = var.network.project
  location                    = upper(var.network.region)
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = !var.deletion_protection
  labels                      = var.tags

  versioning {
    enabled = var.versioning
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  dynamic "lifecycle_rule" {
    for_each = var.versioning ? [90] : []

    content {
      action {
        type = "Delete"
      }

      condition {
        days_since_noncurrent_time = lifecycle_rule.value
        with_state                 = "ARCHIVED"
      }
    }
  }

  dynamic "lifecycle_rule" {
    for_each = var.expire_days > 0 ? [var.expire_days] : []

    content {
      action {
        type = "Delete"
      }

      condition {
        age = lifecycle_rule.value
      }
    }
  }
}
