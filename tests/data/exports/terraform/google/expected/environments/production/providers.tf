provider "google" {
  project = var.google_project
  region  = var.belgium_region
}
