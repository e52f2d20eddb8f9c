output "claims_network_endpoint" {
  description = "Where to reach claims-network."
  value       = module.claims_network.endpoint
}

output "claims_cluster_endpoint" {
  description = "Where to reach claims-cluster."
  value       = module.claims_cluster.endpoint
}

output "claims_db_endpoint" {
  description = "Where to reach claims-db."
  value       = module.claims_db.endpoint
}

output "rates_db_endpoint" {
  description = "Where to reach rates-db."
  value       = module.rates_db.endpoint
}

output "sessions_endpoint" {
  description = "Where to reach sessions."
  value       = module.sessions.endpoint
}

output "tasks_endpoint" {
  description = "Where to reach tasks."
  value       = module.tasks.endpoint
}

output "events_endpoint" {
  description = "Where to reach events."
  value       = module.events.endpoint
}

output "files_endpoint" {
  description = "Where to reach files."
  value       = module.files.endpoint
}

output "notes_endpoint" {
  description = "Where to reach notes."
  value       = module.notes.endpoint
}

output "settings_endpoint" {
  description = "Where to reach settings."
  value       = module.settings.endpoint
}

output "vault_endpoint" {
  description = "Where to reach vault."
  value       = module.vault.endpoint
}

output "images_endpoint" {
  description = "Where to reach images."
  value       = module.images.endpoint
}

output "names_endpoint" {
  description = "Where to reach names."
  value       = module.names.endpoint
}

output "resize_endpoint" {
  description = "Where to reach resize."
  value       = module.resize.endpoint
}
