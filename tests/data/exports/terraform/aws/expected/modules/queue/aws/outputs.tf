output "endpoint" {
  description = "URLs of the queues by their names."
  value       = { for name, queue in aws_sqs_queue.this : name => queue.url }
}
