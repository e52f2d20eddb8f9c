output "endpoint" {
  description = "Full names of the tables by the names that the design gives them."
  value       = { for name, table in aws_dynamodb_table.this : name => table.name }
}
