resource "google_bigquery_dataset" "this" {
  dataset_id                 = replace(var.name, "-", "_")
  project                    = var.network.project
  location                   = var.network.region
  delete_contents_on_destroy = !var.deletion_protection
  labels                     = var.tags
}
