belgium_region      = "europe-west1"
deletion_protection = true
google_project      = "insight-prod-1"
# Placeholder: fill it in.
load_image = "example.invalid/load:0.0.0"
