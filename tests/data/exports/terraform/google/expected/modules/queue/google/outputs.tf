output "endpoint" {
  description = "Ids of the topics by the names that the design gives them."
  value       = { for name, topic in google_pubsub_topic.this : name => topic.id }
}
