output "insight_cluster_endpoint" {
  description = "Where to reach insight-cluster."
  value       = module.insight_cluster.endpoint
}

output "facts_db_endpoint" {
  description = "Where to reach facts-db."
  value       = module.facts_db.endpoint
}

output "facts_db_secret" {
  description = "Where the credentials of facts-db are kept."
  value       = module.facts_db.secret
}

output "hot_endpoint" {
  description = "Where to reach hot."
  value       = module.hot.endpoint
}

output "views_endpoint" {
  description = "Where to reach views."
  value       = module.views.endpoint
}

output "clicks_endpoint" {
  description = "Where to reach clicks."
  value       = module.clicks.endpoint
}

output "lake_endpoint" {
  description = "Where to reach lake."
  value       = module.lake.endpoint
}

output "profiles_endpoint" {
  description = "Where to reach profiles."
  value       = module.profiles.endpoint
}

output "features_endpoint" {
  description = "Where to reach features."
  value       = module.features.endpoint
}

output "warehouse_endpoint" {
  description = "Where to reach warehouse."
  value       = module.warehouse.endpoint
}

output "vault_endpoint" {
  description = "Where to reach vault."
  value       = module.vault.endpoint
}

output "images_endpoint" {
  description = "Where to reach images."
  value       = module.images.endpoint
}

output "zone_endpoint" {
  description = "Where to reach zone."
  value       = module.zone.endpoint
}

output "load_endpoint" {
  description = "Where to reach load."
  value       = module.load.endpoint
}
