resource "aws_elasticache_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.network.private_subnet_ids
  tags       = var.tags
}

resource "aws_security_group" "this" {
  name        = var.name
  description = "Clients of ${var.name} inside of the network"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  security_group_id = aws_security_group.this.id
  description       = "Cache port"
  cidr_ipv4         = var.network.cidr
  from_port         = 6379
  to_port           = 6379
  ip_protocol       = "tcp"
}

resource "random_password" "token" {
  length  = 64
  special = false
}

resource "aws_secretsmanager_secret" "token" {
  name_prefix = "${var.name}-token-"
  description = "Token of the cache ${var.name}"
  kms_key_id  = var.kms_key_arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "token" {
  secret_id     = aws_secretsmanager_secret.token.id
  secret_string = random_password.token.result
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id = var.name
  description          = "Cache ${var.name}"
  engine               = var.engine
  engine_version       = var.engine_version
  node_type            = var.instance_type
  port                 = 6379
  tags                 = var.tags

  num_cache_clusters         = var.replicas
  automatic_failover_enabled = var.replicas > 1
  multi_az_enabled           = var.multi_zone && var.replicas > 1
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  security_group_ids         = [aws_security_group.this.id]

  at_rest_encryption_enabled = true
  kms_key_id                 = var.kms_key_arn
  transit_encryption_enabled = true
  auth_token                 = random_password.token.result

  snapshot_retention_limit   = var.backup_days
  auto_minor_version_upgrade = true
  apply_immediately          = false
}
