resource "aws_route53_zone" "this" {
  name = var.zone
  tags = var.tags

  dynamic "vpc" {
    for_each = var.private ? [var.vpc_id] : []

    content {
      vpc_id = vpc.value
    }
  }
}
