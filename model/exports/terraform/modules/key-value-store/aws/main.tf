resource "aws_dynamodb_table" "this" {
  for_each                    = var.tables
  name                        = "${var.name}-${each.key}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = each.value.partition_key
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags

  attribute {
    name = each.value.partition_key
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.kms_key_arn
  }

  point_in_time_recovery {
    enabled = var.point_in_time_recovery
  }
}
