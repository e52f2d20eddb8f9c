terraform {
  backend "gcs" {
    bucket = "insight-tfstate"
    prefix = "insight/production"
  }
}
