deletion_protection = true
# Placeholder: fill it in.
edge_origin       = "origin.example.invalid"
eu_central_region = "eu-central-1"
eu_west_region    = "eu-west-1"
