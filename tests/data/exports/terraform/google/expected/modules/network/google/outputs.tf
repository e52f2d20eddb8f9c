output "network" {
  description = "What the other modules need to stand in this network."
  value = {
    project       = var.project
    region        = var.region
    network_id    = google_compute_network.this.id
    subnetwork_id = google_compute_subnetwork.this.id
  }

  # Nothing starts before private services can be reached.
  depends_on = [
    google_service_networking_connection.this,
    google_network_connectivity_service_connection_policy.memorystore,
  ]
}

output "endpoint" {
  description = "Id of the network."
  value       = google_compute_network.this.id
}
