locals {
  port = var.engine == "postgres" ? 5432 : 3306
  # A source of read replicas cannot have its password managed by the service.
  managed_password = var.read_replicas == 0
  log_exports      = var.engine == "postgres" ? ["postgresql", "upgrade"] : ["error", "slowquery"]
  tls_parameter    = var.engine == "postgres" ? "rds.force_ssl" : "require_secure_transport"
  version_parts    = split(".", var.engine_version)
  family           = "${var.engine}${var.engine == "postgres" ? local.version_parts[0] : join(".", slice(local.version_parts, 0, min(2, length(local.version_parts))))}"
}

resource "aws_db_subnet_group" "this" {
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
  description       = "Database port"
  cidr_ipv4         = var.network.cidr
  from_port         = local.port
  to_port           = local.port
  ip_protocol       = "tcp"
}

resource "aws_db_parameter_group" "this" {
  name_prefix = "${var.name}-"
  family      = local.family
  description = "Refuses clients without TLS"
  tags        = var.tags

  parameter {
    name  = local.tls_parameter
    value = "1"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "random_password" "master" {
  count   = local.managed_password ? 0 : 1
  length  = 40
  special = false
}

resource "aws_secretsmanager_secret" "master" {
  count       = local.managed_password ? 0 : 1
  name_prefix = "${var.name}-master-"
  description = "Master user of the database ${var.name}"
  kms_key_id  = var.kms_key_arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "master" {
  count         = local.managed_password ? 0 : 1
  secret_id     = aws_secretsmanager_secret.master[0].id
  secret_string = jsonencode({ username = aws_db_instance.this.username, password = random_password.master[0].result })
}

resource "aws_db_instance" "this" {
  identifier     = var.name
  engine         = var.engine
  engine_version = var.engine_version
  instance_class = var.instance_type
  db_name        = var.database_name
  port           = local.port
  tags           = var.tags

  username                      = "master"
  manage_master_user_password   = local.managed_password ? true : null
  master_user_secret_kms_key_id = local.managed_password ? var.kms_key_arn : null
  password                      = local.managed_password ? null : random_password.master[0].result

  allocated_storage     = var.storage_gb
  max_allocated_storage = var.storage_gb * 2
  storage_type          = "gp3"
  storage_encrypted     = true
  kms_key_id            = var.kms_key_arn

  multi_az               = var.multi_zone
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [aws_security_group.this.id]
  publicly_accessible    = false
  parameter_group_name   = aws_db_parameter_group.this.name

  backup_retention_period   = var.backup_days
  copy_tags_to_snapshot     = true
  deletion_protection       = var.deletion_protection
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.name}-final"

  # The version names no patch: the service raises that by itself.
  auto_minor_version_upgrade      = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn
  enabled_cloudwatch_logs_exports = local.log_exports
}

resource "aws_db_instance" "replica" {
  count               = var.read_replicas
  identifier          = "${var.name}-replica-${count.index + 1}"
  replicate_source_db = aws_db_instance.this.identifier
  instance_class      = var.instance_type
  tags                = var.tags

  storage_encrypted      = true
  vpc_security_group_ids = [aws_security_group.this.id]
  publicly_accessible    = false
  parameter_group_name   = aws_db_parameter_group.this.name

  deletion_protection             = var.deletion_protection
  skip_final_snapshot             = true
  auto_minor_version_upgrade      = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn
}
