output "shop_network_endpoint" {
  description = "Where to reach shop-network."
  value       = module.shop_network.endpoint
}

output "shop_cluster_endpoint" {
  description = "Where to reach shop-cluster."
  value       = module.shop_cluster.endpoint
}

output "orders_db_endpoint" {
  description = "Where to reach Orders \"db\" $${x}."
  value       = module.orders_db.endpoint
}

output "orders_db_secret" {
  description = "Where the credentials of Orders \"db\" $${x} are kept."
  value       = module.orders_db.secret
}

output "carts_endpoint" {
  description = "Where to reach carts."
  value       = module.carts.endpoint
}

output "carts_secret" {
  description = "Where the credentials of carts are kept."
  value       = module.carts.secret
}

output "jobs_endpoint" {
  description = "Where to reach jobs."
  value       = module.jobs.endpoint
}

output "events_endpoint" {
  description = "Where to reach events."
  value       = module.events.endpoint
}

output "images_endpoint" {
  description = "Where to reach images."
  value       = module.images.endpoint
}

output "vault_endpoint" {
  description = "Where to reach vault."
  value       = module.vault.endpoint
}

output "registry_endpoint" {
  description = "Where to reach registry."
  value       = module.registry.endpoint
}

output "copies_endpoint" {
  description = "Where to reach copies."
  value       = module.copies.endpoint
}

output "zone_endpoint" {
  description = "Where to reach zone."
  value       = module.zone.endpoint
}

output "edge_endpoint" {
  description = "Where to reach edge."
  value       = module.edge.endpoint
}
