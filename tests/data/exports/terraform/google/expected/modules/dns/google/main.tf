resource "google_dns_managed_zone" "this" {
  name        = var.name
  project     = var.project
  dns_name    = "${var.zone}."
  description = "Zone ${var.zone}"
  visibility  = var.private ? "private" : "public"
  labels      = var.tags

  dynamic "dnssec_config" {
    for_each = var.private ? [] : [var.signed ? "on" : "off"]

    content {
      state = dnssec_config.value
    }
  }

  dynamic "private_visibility_config" {
    for_each = var.private ? [var.network_id] : []

    content {
      networks {
        network_url = private_visibility_config.value
      }
    }
  }
}
