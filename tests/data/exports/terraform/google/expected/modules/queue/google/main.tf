data "google_project" "this" {
  project_id = var.network.project
}

resource "google_pubsub_topic" "this" {
  for_each                   = var.queues
  name                       = "${var.name}-${each.value}"
  project                    = var.network.project
  message_retention_duration = "${var.retention_seconds}s"
  labels                     = var.tags
}

resource "google_pubsub_topic" "dead_letter" {
  for_each = var.dead_letter ? var.queues : []
  name     = "${var.name}-${each.value}-dead"
  project  = var.network.project
  labels   = var.tags
}

resource "google_pubsub_subscription" "this" {
  for_each                   = var.queues
  name                       = "${var.name}-${each.value}"
  project                    = var.network.project
  topic                      = google_pubsub_topic.this[each.key].id
  ack_deadline_seconds       = var.processing_seconds
  message_retention_duration = "${min(var.retention_seconds, 604800)}s"
  enable_message_ordering    = var.ordered
  labels                     = var.tags

  # Never ends by itself.
  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  dynamic "dead_letter_policy" {
    for_each = var.dead_letter ? [google_pubsub_topic.dead_letter[each.key].id] : []

    content {
      dead_letter_topic     = dead_letter_policy.value
      max_delivery_attempts = 5
    }
  }
}

# Keeps what was set aside until somebody has looked at it.
resource "google_pubsub_subscription" "dead_letter" {
  for_each                   = var.dead_letter ? var.queues : []
  name                       = "${var.name}-${each.value}-dead"
  project                    = var.network.project
  topic                      = google_pubsub_topic.dead_letter[each.key].id
  message_retention_duration = "604800s"
  labels                     = var.tags

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic_iam_member" "dead_letter" {
  for_each = var.dead_letter ? var.queues : []
  project  = var.network.project
  topic    = google_pubsub_topic.dead_letter[each.key].name
  role     = "roles/pubsub.publisher"
  member   = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription_iam_member" "dead_letter" {
  for_each     = var.dead_letter ? var.queues : []
  project      = var.network.project
  subscription = google_pubsub_subscription.this[each.key].name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}
