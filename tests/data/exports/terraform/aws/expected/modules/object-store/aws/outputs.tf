output "endpoint" {
  description = "Full names of the buckets by the names that the design gives them."
  value       = { for name, bucket in aws_s3_bucket.this : name => bucket.bucket }
}
